import { expect, test } from 'vitest';
import { claim, outcome, watch } from '../testing.ts';
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
