import { edtfBounds } from '../domain/calendar.ts';
import { agreement, bestPairs, byDocument, type Scorer, samePlace, shared, stretchesIn } from './agreement.ts';

const SEASON: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, AU: 23, WI: 24 };

/** A TimeML value as EDTF has it; EDTF stays as it is. */
const asEdtf = (value: string): string =>
  value
    .replace(/T.*$/, '')
    .replace(/-(SP|SU|FA|AU|WI)$/, (_, season: string) => `-${SEASON[season]}`)
    .replace(/-Q(\d)$/, (_, quarter: string) => `-${32 + Number(quarter)}`)
    .replace(/-H(\d)$/, (_, half: string) => `-${39 + Number(half)}`)
    .replace(/^(\d{3})$/, '$1X')
    .replace(/^(\d{2})$/, '$1XX');

/** First and last day that a value means, as text; empty where it has no place in the calendar: a duration, an unknown year. */
function daysOf(value: unknown): string {
  const bounds = typeof value === 'string' ? edtfBounds(asEdtf(value).replace(/[~?%]/g, '')) : undefined;
  return bounds?.earliest || bounds?.latest ? `${bounds.earliest ?? ''}/${bounds.latest ?? ''}` : '';
}

/** Dates: where they stand, and whether they mean the same days. Durations of both sides count as expressions and never as values. */
export const moments: Scorer = {
  id: 'moments',
  means: 'dates: where they stand, and which days they mean',
  shape: '{"doc": "a.txt", "timex": [{"start": 3, "end": 13, "value": "2016-05-03"}]}',
  score(found, gold) {
    const list = (row: Parameters<typeof stretchesIn>[0]) => stretchesIn(row, 'timex');
    const [ours, theirs] = [byDocument(found, list), byDocument(gold, list)];
    let [strict, overlap, exact, system, marked, systemDated, markedDated] = [0, 0, 0, 0, 0, 0, 0];
    for (const [document, g] of theirs) {
      const s = ours.get(document) ?? [];
      const places = new Set(s.map(samePlace));
      strict += g.filter((one) => places.has(samePlace(one))).length;
      const pairs = bestPairs(g, s, shared);
      overlap += pairs.length;
      const undated = new Set(pairs.flatMap(([i, j]) => (daysOf(g[i]?.value) ? [] : [j])));
      exact += pairs.filter(
        ([i, j]) => daysOf(g[i]?.value) !== '' && daysOf(g[i]?.value) === daysOf(s[j]?.value),
      ).length;
      system += s.length;
      marked += g.length;
      systemDated += s.filter((one, j) => !undated.has(j) && daysOf(one.value) !== '').length;
      markedDated += g.filter((one) => daysOf(one.value) !== '').length;
    }
    return [
      agreement('expressions, strict', strict, system, marked),
      agreement('expressions, overlapping', overlap, system, marked),
      agreement('the same days', exact, systemDated, markedDated),
    ];
  },
};
