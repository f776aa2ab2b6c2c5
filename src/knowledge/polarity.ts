/** Whether a claim says that it happened, that it did not, or neither; and refusals to confirm, deny or answer. */
import type { Claim } from '../domain/claim.ts';
import type { ClaimId } from '../domain/ids.ts';

/** A denied negation affirms; a question, a plan and a refusal do neither. */
export type Polarity = 'affirms' | 'denies' | 'doubts' | 'neither';

export function polarityOf({
  stance,
  negated,
  prospective,
}: Pick<Claim, 'stance' | 'negated' | 'prospective'>): Polarity {
  if (stance === 'asked' || stance === 'neither confirmed nor denied' || stance === 'no answer' || prospective === true)
    return 'neither';
  if (stance === 'doubted') return 'doubts';
  return (stance === 'denied') === negated ? 'affirms' : 'denies';
}

const isRefusal = ({ stance }: Claim): boolean => stance === 'neither confirmed nor denied' || stance === 'no answer';

/** Acts that somebody can be asked to confirm. */
const CONFIRMABLE: ReadonlySet<string> = new Set([
  'told',
  'answered',
  'handed',
  'knew',
  'met',
  'contacted',
  'paid',
  'saw',
]);

/** How far back in its paragraph a refusal reaches: "the ministry would neither confirm nor deny the information". */
const SENTENCES = 4;

/** Claims that are neither confirmed nor denied, with who refuses: those that the paragraph has told just before. */
export function refusalsIn(claims: readonly Claim[]): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const found = new Map<ClaimId, ClaimId[]>();
  claims.forEach((refusal, at) => {
    if (!isRefusal(refusal)) return;
    const sentences = new Set<number>();
    for (let i = at - 1; i >= 0; i--) {
      const before = claims[i];
      if (!before || before.passage !== refusal.passage) break;
      if (before.quotes[0].end > refusal.quotes[0].start || !CONFIRMABLE.has(before.predicate)) continue;
      sentences.add(before.quotes[0].start);
      if (sentences.size > SENTENCES) break;
      found.set(before.id, [...(found.get(before.id) ?? []), refusal.id]);
    }
  });
  return found;
}
