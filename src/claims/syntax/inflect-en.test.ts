/** English verb forms back to their base form. */
import { describe, expect, test } from 'vitest';
import { isMostlyVerb, verbReadings } from './inflect-en.ts';

/** Form, base form, what the form can be. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['told', 'tell', 'dn'],
  ['knew', 'know', 'd'],
  ['known', 'know', 'n'],
  ['watches', 'watch', 'z'],
  ['denies', 'deny', 'z'],
  ['denied', 'deny', 'dn'],
  ['fleeing', 'flee', 'g'],
  ['fled', 'flee', 'dn'],
  ['planned', 'plan', 'dn'],
  ['planning', 'plan', 'g'],
  ['transferred', 'transfer', 'dn'],
  ['travelled', 'travel', 'dn'],
  ['traveled', 'travel', 'dn'],
  ['lying', 'lie', 'g'],
  ['seeing', 'see', 'g'],
  ['tying', 'tie', 'g'],
  ['withdrew', 'withdraw', 'd'],
  ['withdrawn', 'withdraw', 'n'],
  ['wiretapped', 'wiretap', 'dn'],
  ['arrests', 'arrest', 'z'],
  ['shot', 'shoot', 'dn'],
  ['put', 'put', 'bdn'],
  ['goes', 'go', 'z'],
  ['beaten', 'beat', 'n'],
  ['overheard', 'overhear', 'dn'],
];

describe('known forms', () => {
  for (const [form, lemma, forms] of FORMS)
    test(`${form} is of ${lemma}`, () => {
      const found = verbReadings(form).find((r) => r.lemma === lemma);
      expect(found && [...found.forms].sort().join('')).toBe([...forms].sort().join(''));
    });
});

test('a form can belong to two verbs', () =>
  expect(verbReadings('wound').map((r) => r.lemma)).toEqual(expect.arrayContaining(['wind', 'wound'])));

test('an unknown word in -ed is read as a past or a participle', () =>
  expect(verbReadings('crowdfunded')).toEqual([{ lemma: 'crowdfund', forms: 'dn' }]));

for (const [form, lemma] of [
  ['hoped', 'hope'],
  ['taped', 'tape'],
  ['jammed', 'jam'],
  ['elevated', 'elevate'],
  ['cloistered', 'cloister'],
  ['quarried', 'quarry'],
] as const)
  test(`"${form}" comes from "${lemma}"`, () => expect(verbReadings(form).map((r) => r.lemma)).toEqual([lemma]));

for (const word of ['wharf', 'hundred', 'naked', 'indeed', 'unanswered', 'Ruiz', 'barge', ''])
  test(`${word || 'nothing'} is no verb`, () => expect(verbReadings(word)).toEqual([]));

for (const [lemma, mostly] of [
  ['deny', true],
  ['say', true],
  ['report', false],
  ['plan', false],
] as const)
  test(`after a noun "${lemma}s" is ${mostly ? 'a verb' : 'as likely a noun'}`, () =>
    expect(isMostlyVerb(lemma)).toBe(mostly));
