/** Lets names of equal standing meet under a comparer, and joins those that it takes for one. */
import { bearersOf, type Ground, sharedBlocks, sharedDocument } from './blocks.ts';
import type { Comparer, Evidence } from './comparer.ts';
import { standsAlone } from './units.ts';

/** A block of more names than this is compared along its order and with its first, not pair by pair. */
const MOST_PAIRED = 24;
/** A slip of the pen stands so often at most. */
const RARE = 2;

interface Settled {
  readonly evidence: Evidence;
  readonly document?: number;
}

/** "Same" only where its condition is met, with the document that meets it; else "unsure". */
function settled({ units }: Ground, evidence: Evidence, a: number, b: number): Settled {
  if (!evidence.only) return { evidence };
  const document = sharedDocument(units, a, b);
  const rare = Math.min(units.names.count(a), units.names.count(b)) <= RARE;
  const unmet = { evidence: { ...evidence, verdict: 'unsure' as const } };
  if (evidence.only === 'unless both often') return document === undefined || rare ? { evidence } : unmet;
  return document !== undefined && (rare || evidence.only === 'in one document') ? { evidence, document } : unmet;
}

function speak(ground: Ground, comparer: Comparer, a: number, b: number): void {
  const { units, clusters, ledger } = ground;
  const found = comparer.compare(units.names.name(a), units.names.name(b));
  const [here, there] = [bearersOf(ground, a, 2), bearersOf(ground, b, 2)];
  const [x, y] = [here[0], there[0]];
  if (!found || x === undefined || y === undefined) return;
  const { evidence, document } = settled(ground, found, a, b);
  const alone = here.length === 1 && there.length === 1;
  const refusal = evidence.verdict === 'same' && alone ? clusters.join(x, y, 'unasked') : clusters.refuse(x, y);
  const verdict = refusal?.verdict ?? (evidence.verdict === 'same' && !alone ? 'unsure' : evidence.verdict);
  const reason = refusal ? `${evidence.reason} But: ${refusal.reason}` : evidence.reason;
  ledger.write({ a, b, verdict, reason, units: [x, y], ...(document === undefined ? {} : { document }) });
}

export function meetAlike(ground: Ground, comparer: Comparer): void {
  const met = new Set<number>();
  for (const block of sharedBlocks(ground, comparer.kinds, comparer.seeks, standsAlone))
    block.forEach((a, i) => {
      const few = block.length <= MOST_PAIRED;
      for (const b of few ? block.slice(i + 1) : [...block.slice(i + 1, i + 2), ...(i > 1 ? block.slice(0, 1) : [])]) {
        const pair = Math.min(a, b) * ground.units.names.size() + Math.max(a, b);
        if (met.has(pair)) continue;
        met.add(pair);
        speak(ground, comparer, a, b);
      }
    });
}
