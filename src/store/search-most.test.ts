/** Words that no passage has together still lead to where most of them stand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseFile } from './case-file.ts';
import { replacePassages } from './passages.ts';
import { foundWithMost, lackedBy } from './search-most.ts';
import { written } from './statements.ts';
import { newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

let file: CaseFile;
beforeAll(() => {
  file = newCase();
  const { document, passages } = withText(
    file,
    'a.txt',
    'The harbour office warned the crew.\nThe crew left Bari in May.\nThe office was shut in Bari.',
  );
  written(file, () => replacePassages(file, [{ document, passages }]));
});

for (const [typed, found] of [
  ['office warning Turkey', [1]],
  ['crews offices Bari', [1, 2, 3]],
  ['zeppelin Bari', [2, 3]],
  ['zeppelin balloon Bari', []],
  ['zeppelin', []],
  ['"harbour office" zeppelin', []],
  ['office -crew zeppelin', []],
] as const)
  test(`most of: ${typed}`, () => expect([...foundWithMost(file, typed)].sort()).toEqual(found));

test('no more than asked for', () => expect(foundWithMost(file, 'zeppelin Bari', { limit: 1 })).toHaveLength(1));

test('what a passage lacks is named', () =>
  expect(lackedBy('The harbour office warned the crew.', 'Warnings Turkey office')).toEqual(['turkey']));
