/** Dated claims as little as a picture needs: each of them where they are few, how many there are day by day where they are many. */
import type { DocumentId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import {
  boundsInLanes,
  type ClaimOutline,
  claimLanes,
  countInLanes,
  type Lane,
  type LaneBy,
  outlinesInLanes,
} from '../store/claim-lanes.ts';
import { claimSpan } from '../store/claim-times.ts';
import { type ClaimFilter, claimAt } from '../store/claims.ts';
import { documentAt, pathOf } from '../store/documents.ts';
import { entityAt } from '../store/entities.ts';
import { factsOf } from '../store/facts.ts';
import { claimSentence } from '../views/claim-sentence.ts';
import { type Density, densities } from '../views/density.ts';
import { chosenClaims, claimVerdicts } from './list-claims.ts';
import type { Case } from './open-case.ts';
import type { ClaimChoice } from './show-claims.ts';

export type { LaneBy } from '../store/claim-lanes.ts';

/** What every stretch of one timeline shares. */
export interface TimelineFrame {
  readonly filter: ClaimFilter;
  readonly by: LaneBy;
  readonly lanes: readonly (Lane & { readonly id: string; readonly name: string })[];
  readonly lanesInAll: number;
  readonly dated: number;
  readonly undated: number;
  readonly first?: IsoDate;
  readonly last?: IsoDate;
}

/** Claims in columns, one entry a claim. */
export interface TimelinePicture {
  readonly ids: readonly string[];
  readonly earliest: readonly (string | null)[];
  readonly latest: readonly (string | null)[];
  readonly predicates: readonly string[];
  readonly stances: readonly string[];
  /** A machine's suggestion, not judged yet. */
  readonly suggestions: readonly boolean[];
  /** What each says, in short; only where they are few enough to be read on a picture. */
  readonly says?: readonly string[];
  /** Most claims first; a claim may lie in several. `claims`: how many in all, wherever they lie. */
  readonly lanes: readonly {
    readonly name: string;
    readonly id: string;
    readonly claims: number;
    readonly members: readonly number[];
  }[];
  readonly lanesInAll: number;
  /** Where they are too many to be drawn one by one: how many there are in each step, lane by lane. */
  readonly density?: Density;
  /** The days that this tells of; absent where it tells of all. */
  readonly stretch?: { readonly start: IsoDate; readonly end: IsoDate };
  /** Claims of these lanes and days that the picture has no room for. */
  readonly left: number;
  readonly first?: IsoDate;
  readonly last?: IsoDate;
  /** Chosen claims with a date, and those that no date allows to draw. */
  readonly dated: number;
  readonly undated: number;
}

const LANES = 14;
const MOST_LANES = 200;
/** More claims than this are told as densities. */
const FEW = 3000;
/** In so few days no densities are drawn: a person wants to see each. */
const CLOSE_DAYS = 62;
const READABLE = 700;

export function timelineFrame(at: Case, choice: ClaimChoice, by: LaneBy, most = LANES): TimelineFrame {
  const filter = chosenClaims(at, choice);
  const { lanes, total } = claimLanes(at, filter, by, Math.min(MOST_LANES, Math.max(1, most)));
  const named = lanes.map((lane) => ({ ...lane, ...nameOf(at, by, lane.key) }));
  return { filter, by, lanes: named, lanesInAll: total, ...claimSpan(at, filter) };
}

function nameOf(at: Case, by: LaneBy, key: Lane['key']): { readonly id: string; readonly name: string } {
  if (by === 'predicate') return { id: String(key), name: String(key) };
  if (by !== 'source') return entityAt(at, Number(key)) ?? { id: String(key), name: String(key) };
  const id = documentAt(at, Number(key));
  return { id: id ?? String(key), name: id ? documentName(at, id) : String(key) };
}

/** A document's publisher or title, as a person would name it. */
export function documentName(at: Case, id: DocumentId): string {
  const facts = factsOf(at, id);
  const path = pathOf(at, id);
  const title = facts?.title?.value;
  return [facts?.publisher?.value, title === undefined || title === '' ? path : title].filter(Boolean).join(': ');
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The picture of a stretch of days, or of all. */
export function drawTimeline(
  at: Case,
  frame: TimelineFrame,
  days: { readonly start?: IsoDate; readonly end?: IsoDate } = {},
): TimelinePicture {
  const { filter, by, lanes, first, last, dated, undated, lanesInAll } = frame;
  const keys = lanes.map(({ key }) => key);
  const stretch = {
    ...(days.start === undefined ? {} : { from: days.start }),
    ...(days.end === undefined ? {} : { to: days.end }),
  };
  const [start, end] = [days.start ?? first, days.end ?? last];
  const close = start !== undefined && end !== undefined && dayNumber(end) - dayNumber(start) <= CLOSE_DAYS;
  const many = countInLanes(at, filter, by, keys, stretch, close ? 1e9 : FEW + 1);
  const shared = {
    lanesInAll,
    dated,
    undated,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(days.start === undefined || days.end === undefined ? {} : { stretch: { start: days.start, end: days.end } }),
  };
  if (many > FEW && !close && start !== undefined && end !== undefined) {
    const density = densities(boundsInLanes(at, filter, by, keys, stretch), keys, start, end);
    return { ...columns(at, [], frame), ...shared, density, left: 0 };
  }
  const few = outlinesInLanes(at, filter, by, keys, stretch, many > FEW ? FEW : undefined);
  return { ...columns(at, few, frame), ...shared, left: Math.max(0, many - FEW) };
}

function columns(at: Case, rows: readonly ClaimOutline[], { lanes }: TimelineFrame) {
  const verdicts = claimVerdicts(at);
  const members = new Map<Lane['key'], number[]>(lanes.map(({ key }) => [key, []]));
  const place = new Map<number, number>();
  const each: ClaimOutline[] = [];
  for (const row of rows) {
    let i = place.get(row.n);
    if (i === undefined) {
      i = each.push(row) - 1;
      place.set(row.n, i);
    }
    members.get(row.key)?.push(i);
  }
  return {
    ids: each.map(({ id }) => id),
    earliest: each.map(({ earliest }) => earliest),
    latest: each.map(({ latest }) => latest),
    predicates: each.map(({ predicate }) => predicate),
    stances: each.map(({ stance }) => stance),
    suggestions: each.map(({ id }) => verdicts.get(id)?.verdict !== 'accepted'),
    ...(each.length <= READABLE ? { says: says(at, each) } : {}),
    lanes: lanes.map(({ key, id, name, claims }) => ({ id, name, claims, members: members.get(key) ?? [] })),
  };
}

const says = (at: Case, some: readonly ClaimOutline[]): readonly string[] =>
  some.map(({ n }) => {
    const claim = claimAt(at, n);
    return claim ? claimSentence(claim, at.tongue).slice(0, 80) : '';
  });
