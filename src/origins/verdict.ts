/** From what the signs saw to one edge: the closest tie, every reason for it, and which text took from which. */
import { type Edge, KINSHIPS, type Kinship, type Sign } from '../domain/origin.ts';
import { laterByDate, pairOf } from './pair.ts';
import type { Prepared } from './prepared.ts';
import type { Pair, Seen, Way } from './sign.ts';
import { pairSigns, textSigns } from './signs/index.ts';

const rank = (verdict: Kinship): number => KINSHIPS.indexOf(verdict);

/** Words below which two texts are too short to be called independent. */
const SHORT = 40;

interface Found extends Seen {
  readonly by: string;
}

function seen(pair: Pair): readonly Found[] {
  const found: Found[] = [];
  let closest: number = KINSHIPS.length;
  for (const sign of pairSigns) {
    if (sign.gives !== undefined && rank(sign.gives) >= closest) continue;
    const saw = sign.see(pair);
    for (const one of saw === undefined ? [] : 'says' in saw ? [saw] : saw) {
      found.push({ ...one, by: sign.id });
      if (one.verdict !== undefined) closest = Math.min(closest, rank(one.verdict));
    }
  }
  return found;
}

/** Words of credit outweigh dates, dates outweigh what is missing or damaged. */
function wayOf(pair: Pair, found: readonly Found[]): Way | undefined {
  const credits = found.filter(({ by, way }) => by === 'credits-other' && way !== undefined);
  const credited = new Set(credits.map(({ way }) => way));
  if (credited.size === 1) return credits[0]?.way;
  return laterByDate(pair) ?? found.find(({ by, way }) => by !== 'credits-other' && way !== undefined)?.way;
}

const independent = ({ a, b }: Pair): Kinship =>
  Math.min(a.words.count, b.words.count) < SHORT ? 'unknown' : 'independent';

/** The edge between two documents; `a` comes first in document order. Always gives one: that nothing was seen is a result too. */
export function edgeOf(a: Prepared, b: Prepared): Edge {
  const pair = pairOf(a, b);
  const found = seen(pair);
  const ranks = found.flatMap(({ verdict }) => (verdict === undefined ? [] : [rank(verdict)]));
  let verdict: Kinship = ranks.length === 0 ? independent(pair) : (KINSHIPS[Math.min(...ranks)] ?? 'unknown');
  const way = verdict === 'independent' || verdict === 'unknown' ? undefined : wayOf(pair, found);
  // The longer text is the later one: it took the shorter whole and went on.
  const missing = found.find(({ by }) => by === 'excerpt')?.way;
  if (verdict === 'excerpt of' && way !== undefined && way !== missing) verdict = 'copied from';
  const taker = way === 'b from a' ? b : a;
  const signs = found.map(
    ({ by, says, quotes, way: points }): Sign => ({
      by,
      says,
      quotes,
      ...(points ? { taker: points === 'a from b' ? a.id : b.id } : {}),
    }),
  );
  const shared = taker === a ? pair.wording.ofA : pair.wording.ofB;
  return {
    a: taker.id,
    b: taker === a ? b.id : a.id,
    verdict,
    directed: way !== undefined,
    signs,
    shared: Math.round(shared * 1000) / 1000,
    by: 'signs',
  };
}

/** Edges to works and bodies that the text itself names. */
export function namedEdges(text: Prepared): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const sign of textSigns)
    for (const { named, verdict, says, quotes } of sign.see(text)) {
      const before = edges.get(named);
      const signs = [...(before?.signs ?? []), { by: sign.id, says, quotes }];
      const closest = before && rank(before.verdict) <= rank(verdict) ? before.verdict : verdict;
      // Credited to a house and damaged as by a machine: a translation of that house's text.
      const both = signs.some(({ by }) => by === 'machine-translation') ? 'translated from' : closest;
      edges.set(named, { a: text.id, b: { named }, verdict: both, directed: true, signs, by: 'signs' });
    }
  return [...edges.values()];
}
