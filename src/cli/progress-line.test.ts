import { expect, test } from 'vitest';
import { stepLine } from './progress-line.ts';

for (const [expected, step, elapsed] of [
  [
    'reading documents 12/80, 34 s left: minutes.pdf',
    { doing: 'reading documents', done: 12, total: 80, now: 'minutes.pdf' },
    6000,
  ],
  ['reading documents 1/200, 3 min 19 s left', { doing: 'reading documents', done: 1, total: 200 }, 1001],
  ['reading documents 0/80', { doing: 'reading documents', done: 0, total: 80 }, 6000],
  ['taking in files 7: a.txt', { doing: 'taking in files', done: 7, now: 'a.txt' }, 6000],
] as const)
  test(expected, () => expect(stepLine(step, elapsed)).toBe(expected));
