import { expect, test } from 'vitest';
import { caseOf, claim, watch } from '../testing.ts';
import { lostTrack } from './lost-track.ts';

const lost = claim('lost-track', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014' });
const seen = claim('saw', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014-04' });
const elsewhere = claim('watched', { who: 'Coast Guard', whom: 'Hoxha' }, { when: '2014-12' });
const notUntil = claim('resurfaced', { whom: 'Hoxha' }, { negated: true, when: '../2015-11-13' });

test('when last seen, since when lost, not before when seen again, and who else saw them', () => {
  const [found] = lostTrack.find(
    caseOf({ claims: [lost, seen, elsewhere, notUntil], watches: [watch('lost', [lost])] }),
  );
  expect(found?.because.map(({ role }) => role)).toEqual(['last seen', 'lost', 'not seen again', 'seen by another']);
  expect(found?.details).toEqual({ lastSeen: '2014-04', until: '2015-11-13' });
});
test('told twice, it is one loss', () => {
  const again = claim('lost-track', { who: 'Port Office', whom: 'Hoxha' });
  expect([
    ...lostTrack.find(caseOf({ claims: [lost, again], watches: [watch('lost', [lost]), watch('lost', [again])] })),
  ]).toHaveLength(1);
});
test('of whom nothing says who it is, nothing is found', () => {
  const they = claim('lost-track', { who: 'Port Office', whom: 'they' });
  expect([
    ...lostTrack.find(caseOf({ claims: [they], watches: [watch('lost', [they], { target: { words: 'they' } })] })),
  ]).toEqual([]);
});
test('one who says that they were never lost keeps it from being firm', () => {
  const denied = claim('lost-track', { who: 'Port Office', whom: 'Hoxha' }, { negated: true, voice: 'Brandt' });
  const [found] = lostTrack.find(caseOf({ claims: [lost, denied], watches: [watch('lost', [lost])] }));
  expect(found?.unclear).toContain('denied');
});
test('“they”, taken to be those told of before: who is meant stays unclear', () => {
  const they = claim('lost-track', { who: 'Port Office', whom: 'they' }, { when: '2014' });
  const [found] = lostTrack.find(
    caseOf({ claims: [they], watches: [watch('lost', [they], { target: { words: 'the Novotny brothers' } })] }),
  );
  expect(found?.unclear).toEqual(['who']);
});
