import { expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { notPassedOn, untraced } from './not-passed-on.ts';
import { caseOf, claim } from './testing.ts';

/** The sentence, with the claim's words standing where they stand in it. */
function inWords(sentence: string, one: Claim): Claim {
  const at = one.quotes[0].start;
  const roles = one.roles.map((role) => {
    const start = at + Math.max(0, sentence.indexOf(role.words));
    return { ...role, start, end: start + role.words.length };
  });
  return { ...one, roles, quotes: [{ ...one.quotes[0], end: at + sentence.length, words: sentence }] };
}

const found = (one: Claim) =>
  [...notPassedOn(caseOf({ claims: [one] }))].map(({ details, unclear, about }) => [
    details?.how,
    unclear.length === 0 ? 'firm' : 'possible',
    about.map(({ role, words }) => `${role} ${words}`).join(', '),
  ]);

const list = { what: 'the list', to: 'Port Office' };
const not = { negated: true };

test.each([
  ['Yard did not send the list to Port Office.', claim('told', { who: 'Yard', ...list }, not), 'said', 'firm'],
  ['There is no evidence that the list was sent to Port Office.', claim('told', list), 'untraced', 'possible'],
  ['Rien n’indique que the list ait été remise à Port Office.', claim('told', list), 'untraced', 'possible'],
  [
    'Yard shared very little with Port Office.',
    claim('told', { who: 'Yard', what: 'very little', to: 'Port Office' }),
    'little',
    'firm',
  ],
  [
    'Yard did not contact Port Office.',
    claim('contacted', { who: 'Yard', with: 'Port Office' }, not),
    'contact',
    'firm',
  ],
  ['Yard never asked for help.', claim('asked', { who: 'Yard', what: 'help' }, not), 'asked', 'firm'],
  [
    'No one at the Yard office asked for help.',
    claim('asked', { who: 'No one at the Yard office', what: 'help' }, not),
    'asked',
    'firm',
  ],
] as const)('%s', (sentence, one, how, strength) =>
  expect(found(inWords(sentence, one)).map(([a, b]) => [a, b])).toEqual([[how, strength]]),
);

test.each([
  ['The list was sent to Port Office.', claim('told', list)],
  ['Brandt did not call Hoxha.', claim('contacted', { who: 'Brandt', with: 'Hoxha' }, not)],
  ['Clerks believed that Yard could not send the list to Port Office.', claim('told', { who: 'Yard', ...list }, not)],
  ['Are you telling us that Yard did not send the list to Port Office?', claim('told', { who: 'Yard', ...list }, not)],
  ['The list was not routinely sent to Port Office.', claim('told', list, not)],
  ['The list was sent to Port Office; there was no evidence of theft.', claim('told', list)],
] as const)('%s: nothing is found', (sentence, one) => expect(found(inWords(sentence, one))).toEqual([]));

test('nobody of a body is that body', () =>
  expect(
    found(
      inWords(
        'No one at the Yard office asked for help.',
        claim('asked', { who: 'No one at the Yard office', what: 'help' }, not),
      ),
    )[0]?.[2],
  ).toBe('holder Yard office'));

test('what no trace was found of is not told as having happened', () => {
  expect(untraced(inWords('We found no record that the list was sent.', claim('told', { what: 'the list' })))).toBe(
    true,
  );
  expect(untraced(inWords('The list was sent.', claim('told', { what: 'The list' })))).toBe(false);
});

test('without a date of its own it has that of what is told around it, and says so', () => {
  const one = inWords('Yard did not send the list to Port Office.', claim('told', { who: 'Yard', ...list }, not));
  const [found] = notPassedOn(caseOf({ claims: [one], around: new Map([[one, '2014-05']]) }));
  expect([found?.when?.edtf, found?.details?.dated]).toEqual(['2014-05', 'paragraph']);
});

test('that it stopped informing everybody is no hand-over missed', () => {
  const one = inWords(
    'Yard stopped giving information on its crews.',
    claim('told', { who: 'Yard', what: 'information on its crews' }, not),
  );
  expect(found(one)).toEqual([]);
});

test('told late by the clock of one day is lacking on that day; nobody warned needs no content', () => {
  const late = claim('told', { what: 'the list', to: 'Port Office' }, { negated: true });
  const moment = { latest: '2014-05-06', edtf: '../2014-05-06', basis: 'derived', clock: '09:23' } as const;
  const one = inWords('the list was not sent to Port Office until 9:23.', { ...late, when: { moment, how: 'said' } });
  expect([...notPassedOn(caseOf({ claims: [one] }))][0]?.when?.edtf).toBe('2014-05-06');
  const nobody = inWords('Yet no one alerted Port Office.', claim('told', { who: 'no one', to: 'Port Office' }, not));
  expect(found(nobody)).toEqual([['said', 'firm', 'not told Port Office']]);
});
