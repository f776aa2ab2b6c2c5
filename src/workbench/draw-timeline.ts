/** Every dated claim as little as a picture needs: when it can have been, in which lanes it lies. */
import { type ClaimOutline, claimOutlines, entitiesInClaims } from '../store/claim-outlines.ts';
import { claimAt, claimNumbers } from '../store/claims.ts';
import { pathOf } from '../store/documents.ts';
import { entityEntries } from '../store/entities.ts';
import { factsOf } from '../store/facts.ts';
import { claimSentence } from '../views/claim-sentence.ts';
import { claimVerdicts } from './list-claims.ts';
import type { Case } from './open-case.ts';
import { type ClaimChoice, claimFilter } from './show-claims.ts';

export type LaneBy = 'source' | 'person' | 'organisation' | 'place' | 'predicate';

/** Columns, one entry a claim: a list of 100,000 stays small and quick to read. */
export interface TimelinePicture {
  readonly claims: readonly number[];
  readonly ids: readonly string[];
  readonly earliest: readonly (string | null)[];
  readonly latest: readonly (string | null)[];
  readonly predicates: readonly string[];
  readonly stances: readonly string[];
  /** A machine's suggestion, not judged yet. */
  readonly suggestions: readonly boolean[];
  /** What each says, in short; only where they are few enough to be read on a picture. */
  readonly says?: readonly string[];
  /** Most claims first; a claim may lie in several. */
  readonly lanes: readonly { readonly name: string; readonly id: string; readonly members: readonly number[] }[];
  /** Chosen claims that no date allows to draw. */
  readonly undated: number;
}

const LANES = 14;
const FEW = 3000;

export function drawTimeline(at: Case, choice: ClaimChoice, by: LaneBy): TimelinePicture {
  const chosen = new Set(claimNumbers(at, claimFilter(at, choice)));
  const verdicts = claimVerdicts(at);
  const all = claimOutlines(at).filter(({ n, id }) => chosen.has(n) && verdicts.get(id)?.verdict !== 'rejected');
  const dated = all.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const index = new Map(dated.map(({ n }, i) => [n, i]));
  return {
    claims: dated.map(({ n }) => n),
    ids: dated.map(({ id }) => id),
    earliest: dated.map(({ earliest }) => earliest),
    latest: dated.map(({ latest }) => latest),
    predicates: dated.map(({ predicate }) => predicate),
    stances: dated.map(({ stance }) => stance),
    suggestions: dated.map(({ id }) => verdicts.get(id)?.verdict !== 'accepted'),
    ...(dated.length <= FEW ? { says: says(at, dated) } : {}),
    lanes: biggest(by === 'source' || by === 'predicate' ? ownLanes(at, dated, by) : entityLanes(at, index, by)),
    undated: all.length - dated.length,
  };
}

const says = (at: Case, dated: readonly ClaimOutline[]): readonly string[] =>
  dated.map(({ n }) => {
    const claim = claimAt(at, n);
    return claim ? claimSentence(claim).slice(0, 80) : '';
  });

interface Lane {
  readonly name: string;
  readonly id: string;
  readonly members: number[];
}

const biggest = (lanes: Iterable<Lane>): readonly Lane[] =>
  [...lanes].sort((a, b) => b.members.length - a.members.length || a.name.localeCompare(b.name)).slice(0, LANES);

/** A document's publisher or title, as a person would name it. */
export function documentName(at: Case, id: ClaimOutline['document']): string {
  const facts = factsOf(at, id);
  const path = pathOf(at, id);
  const title = facts?.title?.value;
  return [facts?.publisher?.value, title === undefined || title === '' ? path : title].filter(Boolean).join(': ');
}

function ownLanes(at: Case, dated: readonly ClaimOutline[], by: 'source' | 'predicate'): Iterable<Lane> {
  const lanes = new Map<string, Lane>();
  dated.forEach((one, i) => {
    const id = by === 'source' ? one.document : one.predicate;
    let lane = lanes.get(id);
    if (!lane) {
      lane = { id, name: by === 'source' ? documentName(at, one.document) : id, members: [] };
      lanes.set(id, lane);
    }
    lane.members.push(i);
  });
  return lanes.values();
}

function entityLanes(at: Case, index: ReadonlyMap<number, number>, by: string): Iterable<Lane> {
  const names = new Map<string, string>(entityEntries(at).map(({ id, name }) => [id, name]));
  const lanes = new Map<string, Lane>();
  for (const { claim, entity, kind } of entitiesInClaims(at)) {
    const i = index.get(claim);
    if (i === undefined || kind !== by) continue;
    let lane = lanes.get(entity);
    if (!lane) {
      lane = { id: entity, name: names.get(entity) ?? entity, members: [] };
      lanes.set(entity, lane);
    }
    lane.members.push(i);
  }
  return lanes.values();
}
