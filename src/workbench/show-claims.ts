/** Claims as rows for reading: chosen by date, name, predicate, document and stance; suggestions told apart from what people decided. */
import type { Stance } from '../domain/attribution.ts';
import type { Claim } from '../domain/claim.ts';
import { cite } from '../domain/document.ts';
import { SheafError } from '../domain/errors.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import { PREDICATES } from '../domain/predicates/index.ts';
import { type ClaimFilter, claims, countClaims } from '../store/claims.ts';
import { documentEntries, pathOf } from '../store/documents.ts';
import { findEntities } from '../store/entities.ts';
import { judgements } from '../store/judgements.ts';
import { passageOf } from '../store/passages.ts';
import { type Judged, type TimelineRow, timelineRow } from '../views/timeline.ts';
import { deniedIn } from './denied.ts';
import { documentsNamed } from './find-document.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { sealedDocuments } from './sealed-documents.ts';

/** As the user asks for claims; all conditions together. */
export interface ClaimChoice {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly about?: string;
  /** Predicates or families of them. */
  readonly predicate?: readonly string[];
  readonly document?: string;
  readonly stance?: Stance;
  readonly judged?: Judged;
  readonly limit?: number;
  /** Claims without any date are in even where a date is asked for. */
  readonly undatedToo?: boolean;
  readonly dated?: boolean;
  /** Claims of sealed sources are left out. */
  readonly unsealed?: boolean;
  /** What is left out: a name, predicates or families, a document. */
  readonly without?: {
    readonly about?: string;
    readonly predicate?: readonly string[];
    readonly document?: string;
  };
}

export interface ClaimRows {
  readonly rows: Iterable<TimelineRow>;
  /** Claims that the filter by date left out because they have no date. */
  readonly undatedLeftOut: number;
}

/** The header's day and name as a choice: what has no date stays. */
export const claimsSeen = ({ asOf, lens }: { readonly asOf?: IsoDate; readonly lens?: string }): ClaimChoice => ({
  ...(asOf === undefined ? {} : { to: asOf, undatedToo: true }),
  ...(lens === undefined ? {} : { about: lens }),
});

function predicatesNamed(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const found = PREDICATES.filter(({ id, family }) => id === name || family === name).map(({ id }) => id);
    if (found.length > 0) return found;
    const known = [...new Set(PREDICATES.map(({ family }) => family))].join(', ');
    throw new SheafError(
      'usage',
      `no predicate is called ${name}`,
      `Write a predicate as the timeline shows it, or a family: ${known}.`,
    );
  });
}

/** Undefined for all of them. */
function documentsChosen(at: Case, { document, unsealed }: ClaimChoice): readonly DocumentId[] | undefined {
  const named = document === undefined ? undefined : documentsNamed(at, document).map(({ id }) => id);
  const sealed = unsealed === true ? new Set(sealedDocuments(at)) : new Set<DocumentId>();
  if (sealed.size === 0) return named;
  return (named ?? [...documentEntries(at)].map(({ id }) => id)).filter((id) => !sealed.has(id));
}

/** The user's choice as conditions on claims. Errors: not-found for an unknown document, usage for an unknown predicate. */
export function claimFilter(at: Case, choice: ClaimChoice): ClaimFilter {
  const { from, to, about, predicate, stance, undatedToo, dated } = choice;
  const documents = documentsChosen(at, choice);
  const leaves = leftOut(at, choice);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(about === undefined ? {} : { about: namesOf(at, about) }),
    ...(predicate === undefined ? {} : { predicates: predicatesNamed(predicate) }),
    ...(documents === undefined ? {} : { documents }),
    ...(stance === undefined ? {} : { stance }),
    ...(undatedToo === undefined ? {} : { undatedToo }),
    ...(dated === undefined ? {} : { dated }),
    ...(leaves === undefined ? {} : { leaves }),
  };
}

/** All names of whoever has this one. */
export const namesOf = (at: Case, about: string): readonly string[] => [
  ...new Set([about, ...findEntities(at, about).flatMap((entity) => entity.names)]),
];

function leftOut(at: Case, { without }: ClaimChoice): ClaimFilter['leaves'] {
  if (without === undefined) return undefined;
  const { about, predicate, document } = without;
  return {
    ...(about === undefined ? {} : { about: namesOf(at, about) }),
    ...(predicate === undefined ? {} : { predicates: predicatesNamed(predicate) }),
    ...(document === undefined ? {} : { documents: documentsNamed(at, document).map(({ id }) => id) }),
  };
}

/** What people have decided about each claim. */
function verdicts(at: Case): ReadonlyMap<string, Judged> {
  return new Map(ofKind(judgements(at), 'claim').map(({ decision }) => [decision.claim, decision.verdict]));
}

/** Errors: not-found for an unknown document, usage for an unknown predicate. */
export function showClaims(at: Case, choice: ClaimChoice, order: 'time' | 'text' = 'time'): ClaimRows {
  const filter = claimFilter(at, choice);
  const byDate = filter.from !== undefined || filter.to !== undefined;
  const { from: _, to: __, ...anyDate } = filter;
  return {
    rows: rows(at, claims(at, filter, order), choice),
    undatedLeftOut: byDate ? countClaims(at, { ...anyDate, dated: false }) : 0,
  };
}

function* rows(at: Case, found: Iterable<Claim>, choice: ClaimChoice): Generator<TimelineRow> {
  const judged = verdicts(at);
  const denied = deniedIn(at);
  const paths = new Map<DocumentId, string>();
  let left = choice.limit ?? Number.POSITIVE_INFINITY;
  for (const claim of found) {
    const verdict = judged.get(claim.id) ?? 'suggestion';
    if (verdict !== (choice.judged ?? verdict) || (verdict === 'rejected' && choice.judged === undefined)) continue;
    if (left-- <= 0) return;
    if (!paths.has(claim.document)) paths.set(claim.document, pathOf(at, claim.document));
    const passage = passageOf(at, claim.passage);
    const place = passage ? cite(passage.locator) : '';
    const denials = passage ? denied(claim, passage) : [];
    yield timelineRow(claim, { path: paths.get(claim.document) ?? '', place }, verdict, { denials });
  }
}
