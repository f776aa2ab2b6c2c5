import { expect, test } from 'vitest';
import { caseFor, caseHere } from './which-case.ts';

for (const [folder, named, expected] of [
  ['letters', undefined, 'letters.sheaf'],
  ['some/where/letters/', undefined, 'letters.sheaf'],
  ['letters.zip', undefined, 'letters.sheaf'],
  ['letters', 'flood.sheaf', 'flood.sheaf'],
] as const)
  test(`run ${folder} with --case ${named}: ${expected}`, () => expect(caseFor(folder, named)).toBe(expected));

test('a named case is taken as it is', () => expect(caseHere('flood.sheaf')).toBe('flood.sheaf'));
