import { expect, test } from 'vitest';
import { caseOf, claim, outcome, request } from '../testing.ts';
import { unheededNotice } from './unheeded-notice.ts';

const told = claim('told', { who: 'Yard', to: 'Port Office', about: 'Hoxha' }, { when: '2014-11' });
const idle = (when?: string, by = 'Port Office') =>
  claim('looked-for', { who: by, whom: 'Hoxha' }, { negated: true, ...(when === undefined ? {} : { when }) });
const denial = claim('stated', { who: 'Port Office', what: 'that is not true' });

for (const [what, after, expected] of [
  ['not looked for in the same month', idle('2014-11'), 'firm'],
  ['not looked for a month later', idle('2014-12'), 'firm'],
  ['not looked for, no date', idle(), 'possible'],
  ['not looked for before', idle('2014-03'), 'none'],
  ['not looked for by another', idle('2014-12', 'Coast Guard'), 'none'],
] as const)
  test(`${what}: ${expected}`, () =>
    expect(outcome(unheededNotice, { claims: [told, after], requests: [request(told)] })).toBe(expected));

test('a notice that is denied is disputed, never firm', () =>
  expect(outcome(unheededNotice, { claims: [told, denial], requests: [request(told, { denials: [denial.id] })] })).toBe(
    'possible',
  ));
test('neither confirmed nor denied is no silence', () => {
  const neither = claim('answered', { who: 'Port Office' }, { stance: 'neither confirmed nor denied' });
  expect(
    outcome(unheededNotice, { claims: [told, neither], requests: [request(told, { unanswered: [neither.id] })] }),
  ).toBe('none');
});
test('a telling without date is the dated one told again', () => {
  const undated = claim('told', { to: 'Port Office', about: 'Hoxha' });
  const found = [
    ...unheededNotice.find(
      caseOf({ claims: [told, undated, idle('2014-12')], requests: [request(told), request(undated)] }),
    ),
  ];
  expect(found.map(({ because }) => because.map(({ role }) => role))).toEqual([['told', 'not done', 'told again']]);
});
test('what the one who was told already had on them stands with it; what came later does not', () => {
  const file = claim('registered', { who: 'Port Office', whom: 'Hoxha' }, { when: '2009' });
  const others = claim('registered', { who: 'Coast Guard', whom: 'Hoxha' }, { when: '2008' });
  const later = claim('saw', { who: 'Port Office', whom: 'Hoxha' }, { when: '2015' });
  const [found] = unheededNotice.find(
    caseOf({ claims: [told, file, others, later, idle('2014-12')], requests: [request(told)] }),
  );
  expect(found?.because.map(({ role, claim: id }) => [role, id])).toContainEqual(['already on file', file.id]);
  expect(found?.because.map(({ claim: id }) => id)).not.toContain(others.id);
  expect(found?.because.map(({ claim: id }) => id)).not.toContain(later.id);
  expect(found?.details?.onFile).toBe('2009');
});
test('who tried to locate somebody and was not able to did something', () => {
  const tried = claim('located', { who: 'Port Office', whom: 'Hoxha' }, { negated: true, when: '2014-12' });
  const words = 'Port Office was never able to locate Hoxha.';
  const failed = { ...tried, quotes: [{ ...tried.quotes[0], words }] as const };
  expect(outcome(unheededNotice, { claims: [told, failed], requests: [request(told)] })).toBe('none');
});
