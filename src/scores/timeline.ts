import { edtfBounds } from '../domain/calendar.ts';
import { agreed, agreement, type Row, type Scorer } from './agreement.ts';

/** Words of each day; a date that is not one day is left out. */
function daysOf(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { date, text } of rows) {
    const bounds = typeof date === 'string' && date ? edtfBounds(date.replace(/[~?%]/g, '')) : undefined;
    if (!bounds?.earliest || bounds.earliest !== bounds.latest) continue;
    const words =
      String(text ?? '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const there = all.get(bounds.earliest);
    if (there) there.push(...words);
    else all.set(bounds.earliest, [...words]);
  }
  return all;
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const n = left.get(word) ?? 0;
    left.set(word, n - 1);
    return n > 0;
  }).length;
}

/** Timelines day by day: which days both have, and how many words of the same day they share (ROUGE-1 of equal days). */
export const timeline: Scorer = {
  id: 'timeline',
  means: 'which days both have, and how many words of them they share',
  shape: '{"date": "2016-05-03", "text": "Forty crates leave the port."}',
  score(found, gold) {
    const [ours, theirs] = [daysOf(found), daysOf(gold)];
    const both = [...theirs.keys()].filter((day) => ours.has(day));
    const words = (of: ReadonlyMap<string, readonly string[]>): number =>
      [...of.values()].reduce((sum, list) => sum + list.length, 0);
    const right = both.reduce((sum, day) => sum + sharedWords(theirs.get(day) ?? [], ours.get(day) ?? []), 0);
    const [all, marked] = [words(ours), words(theirs)];
    return [
      agreement('days', both.length, ours.size, theirs.size),
      { what: 'words of the same day', ...agreed(all ? right / all : 0, marked ? right / marked : 0) },
    ];
  },
};
