/** For an undated claim, the date told last before it in its paragraph: where a story is told in order, it stands about there. */
import type { Claim } from '../domain/claim.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PassageId } from '../domain/ids.ts';
import type { Moment } from '../domain/moment.ts';
import { timeOf } from './reading.ts';

interface Dated {
  readonly start: number;
  readonly moment: Moment;
}

const known = new WeakMap<Evidence, ReadonlyMap<PassageId, readonly Dated[]>>();

/** A date wider than a season says too little. */
const WIDEST = 100;

const narrow = ({ earliest, latest }: Moment): boolean =>
  earliest !== undefined && latest !== undefined && (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 <= WIDEST;

function collect(evidence: Evidence): ReadonlyMap<PassageId, readonly Dated[]> {
  const found = new Map<PassageId, Dated[]>();
  for (const claim of evidence.claims()) {
    const moment = timeOf(claim);
    if (!moment || !narrow(moment)) continue;
    const one = { start: claim.quotes[0].start, moment };
    const list = found.get(claim.passage);
    if (list) list.push(one);
    else found.set(claim.passage, [one]);
  }
  return found;
}

/** Undefined where nothing before it in the paragraph is dated to a season or less. */
export function paragraphDate(evidence: Evidence, claim: Claim): Moment | undefined {
  let all = known.get(evidence);
  if (!all) {
    all = collect(evidence);
    known.set(evidence, all);
  }
  let best: Dated | undefined;
  for (const one of all.get(claim.passage) ?? [])
    if (one.start <= claim.quotes[0].start && (!best || one.start >= best.start)) best = one;
  return best?.moment;
}
