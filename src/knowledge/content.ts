/** What was told, answered or known: the claims inside the words of an act, without what the writer adds from later knowledge. */
import type { Claim } from '../domain/claim.ts';
import type { Span } from '../domain/passage.ts';
import { saidTime } from './since.ts';

interface Extent extends Span {
  readonly claim: Claim;
}

const extentOf = (claim: Claim): Extent | undefined => {
  if (claim.roles.length === 0) return undefined;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const role of claim.roles) {
    if (role.start < start) start = role.start;
    if (role.end > end) end = role.end;
  }
  return { claim, start, end };
};

/** A relative clause or an apposition between commas: the writer's description of somebody. */
const DESCRIPTION =
  /,\s+(?:who|whom|whose|which|qui|dont|lequel|laquelle|one of|a|an|the|another|un|une|l['’]un|l['’]une|le|la)\s[^,;]*(?:,|;|$)|\s(?:who|whom|whose|qui|dont)\s[^,;]*(?:,|;|$)/giu;

function descriptionsIn(words: string, offset: number): readonly Span[] {
  return [...words.matchAll(DESCRIPTION)].map(({ index, 0: found }) => ({
    start: offset + index,
    end: offset + index + found.length,
  }));
}

/** Tables of what is inside what, for one document. */
export interface Contents {
  /** Claims inside the words of this one, outermost ones only; none where the text says nothing that is a claim of its own. */
  of(claim: Claim): readonly Claim[];
}

/** Predicates that repeat what others say, or only count. */
const BESIDE: ReadonlySet<string> = new Set(['stated', 'counted']);

/** Somebody's other name is known when somebody finds it out, not when a writer explains it. */
const byApposition = (claim: Claim): boolean =>
  claim.by.startsWith('apposition') || claim.predicate === 'also-known-as';

export function contentsOf(claims: readonly Claim[]): Contents {
  const extents = claims
    .map(extentOf)
    .filter((one): one is Extent => one !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const starts = extents.map(({ start }) => start);
  const from = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  function inside(act: Claim, span: Span, words: string): Claim[] {
    const found: Extent[] = [];
    for (let i = from(span.start); i < extents.length; i++) {
      const extent = extents[i];
      if (!extent || extent.start >= span.end) break;
      if (extent.end <= span.end && extent.claim !== act && !BESIDE.has(extent.claim.predicate)) found.push(extent);
    }
    const told = descriptionsIn(words, span.start);
    const held = found.filter(
      ({ claim, start, end }) =>
        !byApposition(claim) && !told.some((d) => d.start < start && end <= d.end) && !later(claim, act),
    );
    // a telling inside a telling is held as a telling; what it tells is not held by its own right
    return held
      .filter(
        (one) =>
          !held.some(
            (other) =>
              other !== one &&
              other.claim.roles.some((r) => r.role === 'what' && r.start <= one.start && one.end <= r.end),
          ),
      )
      .map(({ claim }) => claim);
  }

  return {
    of: (act) =>
      act.roles
        .filter(({ role }) => role === 'what' || (role === 'whom' && act.predicate === 'suspected'))
        .flatMap((filler) => inside(act, filler, filler.words)),
  };
}

/** What happened certainly after the act, and was not foretold, the writer adds with hindsight. */
function later(claim: Claim, act: Claim): boolean {
  const [event, told] = [saidTime(claim), saidTime(act)];
  return (
    event?.earliest !== undefined &&
    told?.latest !== undefined &&
    event.earliest > told.latest &&
    claim.prospective !== true
  );
}
