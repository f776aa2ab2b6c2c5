import { expect, test } from 'vitest';
import { caseOf, claim, day, outcome, watch } from '../testing.ts';
import { seenAgain } from './seen-again.ts';

const again = claim('resurfaced', { whom: 'Hoxha' }, { when: '2014-04' });

for (const [what, before, expected] of [
  ['lost before', '2013', 'firm'],
  ['lost at a time that can be after', '2014', 'none'],
  ['lost after', '2015', 'none'],
] as const)
  test(`${what}: ${expected}`, () => {
    const lost = claim('lost-track', { whom: 'Hoxha' }, { when: before });
    expect(outcome(seenAgain, { claims: [lost, again], watches: [watch('lost', [lost])] })).toBe(expected);
  });
test('never out of sight: none', () => expect(outcome(seenAgain, { claims: [again] })).toBe('none'));
test('lost, then met by somebody else: seen again then, last seen when the watch of them ended', () => {
  const lost = claim('lost-track', { who: 'Port Office', whom: 'Hoxha' }, { when: '2013-12' });
  const ended = claim('watched', { who: 'Port Office', whom: 'Hoxha' }, { when: '2013-09-30', phase: 'ended' });
  const met = claim('saw', { who: 'Brandt', whom: 'Hoxha', where: 'Bari' }, { when: '2014-10-11' });
  const [found] = seenAgain.find(
    caseOf({
      claims: [lost, ended, met],
      watches: [watch('lost', [lost]), watch('watch', [ended], { ended: day('2013-09-30') })],
    }),
  );
  expect(found?.because.map(({ role }) => role)).toEqual(['seen again', 'last seen', 'lost']);
  expect(found?.details).toEqual({ days: 376, lastSeen: '2013-09-30' });
});
test('reported dead in March, met in October: seen again', () => {
  const died = claim('died', { who: 'Novotny' }, { when: '2014-03' });
  const met = claim('saw', { who: 'Brandt', whom: 'Novotny' }, { when: '2014-10-11' });
  const statuses = [
    {
      entity: 'Novotny' as never,
      entries: [{ standing: 'reported dead' as const, when: day('2014-03'), claim: died.id, denials: [] }],
    },
  ];
  expect(outcome(seenAgain, { claims: [died, met], statuses })).toBe('firm');
});
