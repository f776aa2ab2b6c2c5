import { expect, test } from 'vitest';
import { caseOf, claim, outcome } from '../testing.ts';
import { heldNotShared } from './held-not-shared.ts';

test.each([
  ['the yard did not tell the port office', { who: 'Yard', to: 'Port Office', what: 'of the second boat' }, 'firm'],
  ['nobody told the port office', { who: 'no one', to: 'Port Office', what: 'of the second boat' }, 'firm'],
  ['those not told are only described', { to: 'the night watchmen', what: 'of the second boat' }, 'possible'],
  ['nobody in particular was not told', { who: 'Yard', to: 'us', what: 'of the second boat' }, 'none'],
  ['nothing is said of what', { who: 'Yard', to: 'Port Office' }, 'none'],
] as const)('%s', (_, roles, expected) =>
  expect(outcome(heldNotShared, { claims: [claim('told', roles, { negated: true })] })).toBe(expected),
);

const lost = claim('lost-track', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014-11' });
const seen = claim('watched', { who: 'Coast Guard', whom: 'Hoxha' }, { when: '2014-12' });

test('lost by one and in sight of another', () =>
  expect(outcome(heldNotShared, { claims: [lost, seen] })).toBe('possible'));
test('in sight of the same house: none', () =>
  expect([
    ...heldNotShared.find(
      caseOf({
        claims: [lost, seen],
        relations: [
          {
            kind: 'part of',
            a: 'Coast Guard' as never,
            b: 'Port Office' as never,
            because: { rule: 'test', reason: 'test' },
          },
        ],
      }),
    ),
  ]).toEqual([]));
test('one body did not know, in a paragraph that tells of another what it knew', () => {
  const unaware = claim('was-unaware', { who: 'Port Office', what: 'that the second boat had sailed' });
  const knew = claim('knew', { who: 'Yard', what: 'that it had sailed' });
  const searched = claim('was-unaware', { who: 'Port Office', what: 'no evidence of it' });
  expect(outcome(heldNotShared, { claims: [unaware, knew] })).toBe('possible');
  expect(outcome(heldNotShared, { claims: [unaware] })).toBe('none');
  expect(outcome(heldNotShared, { claims: [searched, knew] })).toBe('none');
});

test('who leads a body learned it late', () => {
  const late = claim('was-unaware', { who: 'Director of the Yard', what: 'the search' });
  const words = 'Director of the Yard did not learn of the search until 11 May.';
  const told = { ...late, quotes: [{ ...late.quotes[0], words }] as const };
  expect(outcome(heldNotShared, { claims: [told] })).toBe('possible');
  expect(outcome(heldNotShared, { claims: [late] })).toBe('none');
});
