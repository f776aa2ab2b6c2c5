/** What each party of a pool held of the ties of a case, and since when: rows of the ledger as plain holdings. */
import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import { isDated, type Knowledge } from '../domain/knowledge.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import type { Days, Holding, Party } from '../domain/pool.ts';
import type { Proposition } from '../domain/proposition.ts';

/** What a pool may see of a case, so that it can be looked up where it is asked for. */
export interface PoolEvidence
  extends Pick<
    Evidence,
    | 'claims'
    | 'claim'
    | 'filler'
    | 'holderIn'
    | 'denialsOf'
    | 'propositions'
    | 'proposition'
    | 'knowledge'
    | 'relations'
    | 'holder'
    | 'holders'
    | 'ofInterest'
  > {
  entity(id: EntityId): Pick<Entity, 'id' | 'kind' | 'name' | 'names'> | undefined;
}

const HELD: ReadonlySet<Knowledge['state']> = new Set(['held', 'disputed', 'sent, not shown received']);

/** Words that add a telling to the one before it. */
const ADDED = /(?<!\p{L})(?:also|moreover|in addition|furthermore|aussi|également|en outre|de plus)(?!\p{L})/iu;

interface Tellings {
  /** Date of the latest dated telling between the same two before this place, in the same document, where the holder is told. */
  before(row: Knowledge, holder: EntityId): Moment | undefined;
}

interface Told {
  readonly start: number;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly when: Moment;
}

/** Tellings of the case by document, so that "they also told" takes over the date of what it is added to; read when one is added. */
function tellings(evidence: PoolEvidence): Tellings {
  let claims: Map<string, Claim[]> | undefined;
  const inDocument = (document: string): readonly Claim[] => {
    if (!claims) {
      claims = new Map();
      for (const predicate of ['told', 'answered'] as const)
        for (const claim of evidence.claims({ predicate })) {
          const known = claims.get(claim.document);
          if (known) known.push(claim);
          else claims.set(claim.document, [claim]);
        }
    }
    return claims.get(document) ?? [];
  };
  const dated = (document: string): readonly Told[] =>
    inDocument(document).flatMap((claim): Told[] => {
      if (!('moment' in claim.when) || claim.negated) return [];
      const [from, to] = [evidence.holderIn(claim, 'who'), evidence.holderIn(claim, 'to')];
      if (from === undefined || to === undefined) return [];
      return [{ start: claim.quotes[0].start, from, to, when: claim.when.moment }];
    });
  return {
    before(row, holder) {
      const claim = evidence.claim(row.proof[0]);
      if (!claim || isDated(row.since) || !ADDED.test(claim.quotes[0].words)) return undefined;
      if (claim.predicate !== 'told' && claim.predicate !== 'answered') return undefined;
      const [from, to] = [evidence.holderIn(claim, 'who'), evidence.holderIn(claim, 'to')];
      if (to !== holder) return undefined;
      const { start } = claim.quotes[0];
      return dated(claim.document)
        .filter((one) => one.from === from && one.to === to && one.start < start)
        .sort((a, b) => b.start - a.start)[0]?.when;
    },
  };
}

/** The first day of an event that its own sentence leaves undated, and what gives it: nobody held it before. */
export type EventDay = (proposition: Proposition) => { readonly day: IsoDate; readonly because: string } | undefined;

function daysOf(row: Knowledge, event: string | undefined, added: Moment | undefined): Days {
  const since: Days = isDated(row.since) ? row.since : {};
  const own = since.earliest ?? added?.earliest;
  const earliest = event !== undefined && (own === undefined || own < event) ? event : own;
  const latest = row.state === 'held' ? since.latest : undefined;
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined || (earliest !== undefined && latest < earliest) ? {} : { latest }),
  };
}

/** Holdings of the parties, of the propositions that tie something. A party that is said not to have known by a day held it only after. */
export function holdingsOf(
  evidence: PoolEvidence,
  parties: readonly Party[],
  propositions: ReadonlySet<string>,
  eventDay: EventDay,
): readonly Holding[] {
  const told = tellings(evidence);
  const holdings: Holding[] = [];
  for (const [party, { holders }] of parties.entries())
    for (const holder of holders) {
      const rows = [...evidence.knowledge({ holder })].filter(({ proposition }) => propositions.has(proposition));
      const ignorant = new Map<string, string>();
      for (const { state, since, proposition } of rows)
        if (state === 'did not know' && isDated(since) && since.earliest !== undefined)
          ignorant.set(proposition, since.earliest);
      for (const row of rows) {
        const proposition = evidence.proposition(row.proposition);
        if (!HELD.has(row.state) || row.grade === 'could have obtained' || !proposition) continue;
        const journey = eventDay(proposition);
        const floor = [proposition.when?.earliest, journey?.day, ignorant.get(row.proposition)]
          .filter((day): day is string => day !== undefined)
          .sort()
          .at(-1);
        const added = told.before(row, holder);
        const bounds = [
          ...(added ? [`“also”: it takes over the date of the telling before it, ${added.edtf}`] : []),
          ...(journey && !added ? [journey.because] : []),
        ];
        holdings.push({
          proposition: row.proposition,
          party,
          holder,
          row: row.id,
          since: daysOf(row, floor, added),
          ...(bounds.length > 0 ? { bounds } : {}),
        });
      }
    }
  return holdings;
}
