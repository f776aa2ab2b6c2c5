/** How well names are found: exact spans and kinds (strict), or any shared character with the same kind (overlap). */
import type { GoldName } from './corpora.ts';

export interface Tally {
  gold: number;
  found: number;
  strict: number;
  overlap: number;
}
export const emptyTally = (): Tally => ({ gold: 0, found: 0, strict: 0, overlap: 0 });

/** One text's names against another's, one to one, by most shared text. */
export function tallyNames(gold: readonly GoldName[], found: readonly GoldName[], into: Tally): void {
  const key = (n: GoldName): string => `${n.start}-${n.end}-${n.kind}`;
  const g = [...new Map(gold.map((n) => [key(n), n])).values()];
  const f = [...new Map(found.map((n) => [key(n), n])).values()];
  into.gold += g.length;
  into.found += f.length;
  const keys = new Set(f.map(key));
  for (const n of g) if (keys.has(key(n))) into.strict++;
  const pairs: [number, number, number][] = [];
  g.forEach((a, i) => {
    f.forEach((b, j) => {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (shared > 0 && a.kind === b.kind)
        pairs.push([shared * 1000 - Math.abs(a.end - a.start - (b.end - b.start)), i, j]);
    });
  });
  pairs.sort((x, y) => y[0] - x[0]);
  const usedG = new Set<number>();
  const usedF = new Set<number>();
  for (const [, i, j] of pairs)
    if (!usedG.has(i) && !usedF.has(j)) {
      usedG.add(i);
      usedF.add(j);
      into.overlap++;
    }
}

export const f1 = (hits: number, t: Tally): number => (t.gold + t.found ? (200 * hits) / (t.gold + t.found) : 0);
export const shown = (t: Tally): string =>
  `strict ${f1(t.strict, t).toFixed(1)} (P ${((100 * t.strict) / (t.found || 1)).toFixed(1)} R ${((100 * t.strict) / (t.gold || 1)).toFixed(1)}) overlap ${f1(t.overlap, t).toFixed(1)} n=${t.gold}`;

/** Not a pronoun or an article and something in lower case, but a name: some word in it begins with a capital. */
const NOT_NAMES =
  /^(?:I|We|He|She|It|They|You|Our|His|Her|Their|My|Us|Its|This|That|These|Those|The|A|An|All|Some|Both|Each|Many|Other|Others|Who|No|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
export const isCapitalisedName = (words: string): boolean =>
  words.split(/[\s'’]+/).some((w) => /^\p{Lu}/u.test(w) && !NOT_NAMES.test(w));
