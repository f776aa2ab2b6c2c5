/** One document as a reader needs it: text, passages, who is named where, what is claimed where, what is known about it. */
import type { Locator } from '../domain/document.ts';
import { cite } from '../domain/document.ts';
import { claims, countClaims } from '../store/claims.ts';
import { documentOf } from '../store/documents.ts';
import { type EntityPlace, entityPlaces } from '../store/entity-places.ts';
import { factList, type NamedFact } from '../store/facts.ts';
import { mentionsOf } from '../store/mentions.ts';
import { passagesOf } from '../store/passages.ts';
import { sourceOf } from '../store/sources.ts';
import { deniedIn } from './denied.ts';
import { documentNamed } from './find-document.ts';
import { type ClaimRow, claimVerdicts, rowOf } from './list-claims.ts';
import type { Case } from './open-case.ts';
import type { Seen } from './show.ts';
import { claimFilter, claimsSeen } from './show-claims.ts';
import { whereSaid } from './where-said.ts';

/** A stretch of text that is cited as one. */
export interface ShownPassage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly place: string;
  readonly page?: number;
  /** Why it is furniture of its page, where it is. */
  readonly boilerplate?: string;
}

export interface ShownDocument {
  readonly id: string;
  readonly source: string;
  readonly path: string;
  readonly format: string;
  readonly text: string;
  readonly hash: string;
  readonly receivedAt: string;
  readonly passages: readonly ShownPassage[];
  readonly names: readonly EntityPlace[];
  /** Moments, sums and counts. */
  readonly values: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly means?: string;
  }[];
  /** Those that the header's day and name leave. */
  readonly claims: readonly ClaimRow[];
  /** How many there would be without them. */
  readonly claimsEver: number;
  readonly facts: readonly NamedFact[];
}

const VALUES = ['moment', 'money', 'count', 'identifier'] as const;

const page = ({ page: n }: Locator) => (n === undefined ? {} : { page: n });

/** Errors: not-found, usage where several documents are meant. */
export function showDocument(at: Case, name: string, how: Seen = {}): ShownDocument {
  const entry = documentNamed(at, name);
  const { id } = entry;
  const source = sourceOf(at, entry.source);
  const verdicts = claimVerdicts(at);
  const where = whereSaid(at);
  const denied = deniedIn(at);
  return {
    id,
    source: entry.source,
    path: entry.path,
    format: entry.format,
    text: documentOf(at, id)?.text ?? '',
    hash: source?.hash ?? '',
    receivedAt: source?.receivedAt ?? '',
    passages: passagesOf(at, id).map(({ id: passage, start, end, kind, locator, boilerplate }) => ({
      id: passage,
      start,
      end,
      kind,
      place: cite(locator, at.tongue),
      ...page(locator),
      ...(boilerplate ? { boilerplate: boilerplate.reason } : {}),
    })),
    names: entityPlaces(at, id),
    values: mentionsOf(at, id, VALUES).map(({ start, end, kind, value }) => ({
      start,
      end,
      kind,
      ...(value?.kind === 'moment' && 'moment' in value ? { means: value.moment.edtf } : {}),
    })),
    claims: [...claims(at, { ...claimFilter(at, claimsSeen(how)), documents: [id] }, 'text')].map((claim) =>
      rowOf(at, claim, verdicts, where, denied),
    ),
    claimsEver: countClaims(at, { documents: [id] }),
    facts: factList(at, id),
  };
}
