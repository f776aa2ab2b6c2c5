import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { twoPlacesAtOnce } from './two-places-at-once.ts';

const seen = (where: string, when: string) => claim('saw', { who: 'Port Office', whom: 'Hoxha', where }, { when });

for (const [what, a, b, expected] of [
  ['two towns on one day', seen('Bari', '2016-05-03'), seen('Koper', '2016-05-03'), 'possible'],
  ['one town twice', seen('Bari', '2016-05-03'), seen('Bari', '2016-05-03'), 'none'],
  ['two towns in one month', seen('Bari', '2016-05'), seen('Koper', '2016-05'), 'none'],
  ['two towns on two days', seen('Bari', '2016-05-03'), seen('Koper', '2016-05-04'), 'none'],
] as const)
  test(`${what}: ${expected}`, () => expect(outcome(twoPlacesAtOnce, { claims: [a, b] })).toBe(expected));
