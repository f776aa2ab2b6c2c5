import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

test.each([
  ['At no time did the harbour board meet the owner.', 'meet', 'not'],
  ['Never had the ministry warned the port.', 'warn', 'not'],
  ['Nor was the prefect told of the leak by the yard.', 'tell', 'not'],
  ['The clerk left, and never once did the guards see him.', 'see', 'not'],
  ['Under no circumstances had the captain ordered the raid.', 'order', 'not'],
  ['Only in spring did the prefect order the raid.', 'order', ''],
  ['Not only did the yard lose track of the barge, but it closed the file.', 'lose', ''],
  ['Not until the strike had ended did the board pay the crew.', 'pay', ''],
  ['Did the harbour board meet the owner?', 'meet', 'asks'],
  ['Had the prefect met the clerk?', 'meet', 'asks'],
  ['Had the prefect ordered the raid, the clerk would have fled.', 'order', 'if'],
] as const)('%s', (sentence, lemma, expected) => {
  const clause = readingsOf(sentence, 'en')
    .readings.flatMap((r) => r.clauses)
    .find((c) => c.vg.lemma === lemma);
  const shown = clause && [clause.vg.negated ? 'not' : '', clause.question ? 'asks' : '', clause.opener ?? ''].join('');
  expect(shown).toBe(expected);
});

test('what is done "not until" a day is done then', () => {
  const [reading] = readingsOf('Not until [March 2018](2018-03) did the police open a file.', 'en').readings;
  const clause = reading?.clauses.find((c) => c.vg.lemma === 'open');
  expect(clause?.fronted.map((f) => (f.type === 'time' ? [f.prep, f.word.text] : f.type))).toEqual([
    [undefined, 'March 2018'],
  ]);
});
