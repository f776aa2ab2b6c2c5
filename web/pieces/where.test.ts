import { expect, test } from 'vitest';
import { fileName, saidPath, titleOf } from './where.tsx';

for (const [path, name, said] of [
  ['memo.txt', 'memo.txt', 'memo.txt'],
  ['letters/north.zip!/2009/to-clerk.txt', 'to-clerk.txt', 'letters/north.zip › 2009/to-clerk.txt'],
  ['letters/notice.eml!/note.txt', 'note.txt', 'letters/notice.eml › note.txt'],
] as const)
  test(path, () => {
    expect(fileName(path)).toBe(name);
    expect(saidPath(path)).toBe(said);
  });

test('a title comes before the file’s name', () => {
  expect(titleOf({ path: 'a/memo.txt', title: 'On the night shift' })).toBe('On the night shift');
  expect(titleOf({ path: 'a/memo.txt' })).toBe('memo.txt');
});
