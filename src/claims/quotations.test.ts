/** Quotations are found with every kind of mark, and whole sentences are told from a few quoted words. */
import { describe, expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';

const inside = (text: string) =>
  quotationsIn(text, { start: 0, end: text.length }).map((q) => [
    text.slice(q.inner.start, q.inner.end).trim(),
    q.full ? 'sentence' : 'words',
    ...(q.open ? ['open'] : []),
  ]);

describe('what stands between the marks', () => {
  for (const [text, quotations] of [
    ['“We never saw the second lease,” said the clerk.', [['We never saw the second lease,', 'sentence']]],
    ['The clerk said: "We never saw the second lease."', [['We never saw the second lease.', 'sentence']]],
    [
      '« Nous n’avons jamais vu le second bail », a dit la greffière.',
      [['Nous n’avons jamais vu le second bail', 'sentence']],
    ],
    ['Elle parle d’un « accident de chantier » sans preuve.', [['accident de chantier', 'words']]],
    ['He called the lease “a masterpiece of vagueness” in his memoirs.', [['a masterpiece of vagueness', 'words']]],
    ['‘I was at the yard that night,’ she wrote.', [['I was at the yard that night,', 'sentence']]],
    ['The owners’ letter and the clerk’s reply were lost.', []],
    [
      '“The mast fell. Nobody had checked it,” the foreman said.',
      [['The mast fell. Nobody had checked it,', 'sentence']],
    ],
    [
      '“They told us nothing,” she said. “They never do.”',
      [
        ['They told us nothing,', 'sentence'],
        ['They never do.', 'sentence'],
      ],
    ],
    ['„Wir haben es gesehen und gemeldet“ stands in the log.', [['Wir haben es gesehen und gemeldet', 'words']]],
    ['No marks at all in this sentence about the harbour.', []],
  ] as const)
    test(text, () => expect(inside(text)).toEqual(quotations));
});

test('a quotation that the passage does not close goes on in the next', () =>
  expect(inside('“The mast fell at six in the morning and nobody came.')).toEqual([
    ['The mast fell at six in the morning and nobody came.', 'sentence', 'open'],
  ]));

test('a lone mark before a few words opens nothing', () => expect(inside('“The mast fell')).toEqual([]));

test('only the passage is looked at', () => {
  const text = '“One sentence that we have said.” “Another that we have said.”';
  const at = text.indexOf('“Another');
  expect(quotationsIn(text, { start: at, end: text.length }).map((q) => q.start)).toEqual([at]);
});
