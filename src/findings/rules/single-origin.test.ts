import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { singleOrigin } from './single-origin.ts';

const told = (document: string) => claim('arrested', { who: 'Yard', whom: 'Hoxha' }, { document });
const wire = { gazette: 'tidewire', courier: 'tidewire', observer: 'tidewire' };

for (const [what, documents, originOf, expected] of [
  ['three papers, one wire', ['gazette', 'courier', 'observer'], wire, 'firm'],
  ['three papers, two of one wire', ['gazette', 'courier', 'herald'], wire, 'none'],
  ['two papers, one wire', ['gazette', 'courier'], wire, 'none'],
  ['one paper three times', ['gazette', 'gazette', 'gazette'], {}, 'none'],
] as const)
  test(`${what}: ${expected}`, () => {
    const claims = documents.map(told);
    expect(outcome(singleOrigin, { claims, alike: [claims], originOf })).toBe(expected);
  });
