import { describe, expect, test } from 'vitest';
import { checkQuotes, scorers } from './index.ts';

const score = (kind: string, found: readonly object[], gold: readonly object[]): Record<string, readonly number[]> => {
  const scorer = scorers.find(({ id }) => id === kind);
  const rows = scorer?.score(found as never, gold as never) ?? [];
  return Object.fromEntries(rows.map(({ what, precision, recall }) => [what, [precision, recall]]));
};

describe('a file held against itself agrees with itself, and with nothing finds nothing', () => {
  for (const { id, shape } of scorers)
    test(id, () => {
      const gold = [JSON.parse(shape) as object];
      for (const [precision, recall] of Object.values(score(id, gold, gold)))
        expect([precision, recall]).toEqual([1, 1]);
      if (id === 'entities') return; // one record alone is never with others
      for (const [, recall] of Object.values(score(id, [], gold))) expect(recall).toBe(0);
    });
});

test('names: a name cut short counts as overlapping, one of another kind does not', () => {
  const gold = [
    {
      doc: 'a.txt',
      mentions: [
        { start: 0, end: 9, type: 'PER' },
        { start: 20, end: 26, type: 'LOC' },
      ],
    },
  ];
  const found = [
    {
      doc: 'a.txt',
      mentions: [
        { start: 0, end: 4, type: 'person' },
        { start: 20, end: 26, type: 'organisation' },
      ],
    },
  ];
  const all = score('mentions', found, gold);
  expect(all['all kinds, strict']).toEqual([0, 0]);
  expect(all['all kinds, overlapping']).toEqual([1, 0.5]);
});

test('dates: TimeML and EDTF values that mean the same days agree; a duration is no date', () => {
  const gold = [
    {
      doc: 'a.txt',
      timex: [
        { start: 0, end: 11, value: '2016-SP' },
        { start: 20, end: 30, value: 'P3D' },
      ],
    },
  ];
  const found = [
    {
      doc: 'a.txt',
      timex: [
        { start: 0, end: 11, value: '2016-21' },
        { start: 20, end: 30, value: 'P3D' },
      ],
    },
  ];
  expect(score('moments', found, gold)['the same days']).toEqual([1, 1]);
});

test('attributions: half of what is said suffices, the speaker must touch', () => {
  const gold = [{ doc: 'a.txt', attributions: [{ source: [[0, 9]], cue: [[10, 14]], content: [[20, 40]] }] }];
  const found = [{ doc: 'a.txt', attributions: [{ source: [[50, 60]], cue: [[10, 14]], content: [[20, 34]] }] }];
  const all = score('attributions', found, gold);
  expect(all['what is said']).toEqual([1, 1]);
  expect(all['what is said and by whom']).toEqual([0, 0]);
  expect(all['what is said and the word of saying']).toEqual([1, 1]);
});

test('who is who: two people merged cost precision, a person split costs recall', () => {
  const gold = ['a', 'b', 'c', 'd'].map((record, i) => ({ record, cluster: i < 2 ? 'x' : 'y' }));
  const merged = gold.map(({ record }) => ({ record, cluster: 'one' }));
  expect(score('entities', merged, gold)['B-cubed']).toEqual([0.5, 1]);
  const split = gold.map(({ record }) => ({ record, cluster: record }));
  expect(score('entities', split, gold)['B-cubed']).toEqual([1, 0.5]);
});

test('timelines: days are compared, coarser dates are left out', () => {
  const gold = [
    { date: '2016-05-03', text: 'forty crates' },
    { date: '2016-05', text: 'a month' },
  ];
  const found = [
    { date: '2016-05-03', text: 'crates of fish' },
    { date: '2016-05-04', text: 'nothing' },
  ];
  expect(score('timeline', found, gold).days).toEqual([0.5, 1]);
});

test('quotes are counted in code points, and one that does not hold is told', () => {
  const text = Array.from('🚢 Harbour');
  const slice = (file: string, start: number, end: number) =>
    file === 'a.txt' ? text.slice(start, end).join('') : undefined;
  const rows = [
    { quotes: [{ file: 'a.txt', start: 2, end: 9, quote: 'Harbour' }] },
    { doc: 'a.txt', mentions: [{ start: 3, end: 10, text: 'Harbour' }] },
    { doc: 'b.txt', timex: [{ start: 0, end: 1, text: 'x' }] },
  ];
  const { checked, faults } = checkQuotes(rows, slice);
  expect(checked).toBe(3);
  expect(faults.map(({ why }) => why)).toEqual(['other words stand there', 'no such text']);
});
