/** Claims that people read from words themselves: rebuilt from their decisions, whatever was read anew. */
import type { Voice } from '../domain/attribution.ts';
import { momentOf } from '../domain/calendar.ts';
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { Document } from '../domain/document.ts';
import { claimId, type DocumentId } from '../domain/ids.ts';
import type { Decision } from '../domain/judgement.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import { quoteOf } from '../domain/quote.ts';
import { attributionsOf } from '../store/attributions.ts';
import { claimOf, replaceClaimsBy } from '../store/claims.ts';
import { documentOf } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import { judgements } from '../store/judgements.ts';
import { mentionsOf } from '../store/mentions.ts';
import { passagesOf } from '../store/passages.ts';
import { written } from '../store/statements.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

type OwnClaim = Extract<Decision, { readonly kind: 'own claim' }>;

/** Who read it: stands where a frame's name stands with claims that a machine read. */
export const BY_A_PERSON = 'a person';

/** Ordinals of claims that people make begin here, so that they never meet those of frames. */
const FIRST = 1000;

export const ownClaimId = ({ document, predicate, start, end }: OwnClaim, ordinal: number) =>
  claimId(document as DocumentId, predicate, start, end, FIRST + ordinal);

/** Brings the case in line with the decisions: claims of undone ones go, those that a new reading dropped come back. */
export function keepOwnClaims(on: Case): void {
  const log = judgements(on);
  const documents = new Set(
    log.flatMap(({ decision }) => (decision.kind === 'own claim' ? [decision.document as DocumentId] : [])),
  );
  if (documents.size === 0) return;
  const live = ofKind(log, 'own claim').map(({ decision }) => decision);
  written(on, () => {
    for (const id of documents) {
      const document = documentOf(on, id);
      const mine = live.filter((one) => one.document === id);
      if (document) replaceClaimsBy(on, id, BY_A_PERSON, ownClaims(on, document, mine));
    }
  });
}

function ownClaims(on: Case, document: Document, decisions: readonly OwnClaim[]): readonly Claim[] {
  const seen = new Map<string, number>();
  return decisions.flatMap((one) => {
    const key = `${one.predicate} ${one.start} ${one.end}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    const claim = ownClaim(on, document, one, ordinal);
    return claim ? [claim] : [];
  });
}

/** Nothing where the words do not stand in the document any more. */
function ownClaim(on: Case, document: Document, one: OwnClaim, ordinal: number): Claim | undefined {
  const passage = passagesOf(on, document.id).find(({ start, end }) => start <= one.start && one.start < end);
  if (!passage || one.end > document.text.length || one.end <= one.start) return undefined;
  const moment = one.when === undefined ? undefined : momentOf(one.when);
  return {
    id: ownClaimId(one, ordinal),
    document: document.id,
    passage: passage.id,
    predicate: one.predicate,
    roles: fillers(on, document, one),
    when: moment ? { moment, how: 'said' } : { undated: 'no date was given by the person who read it' },
    voice: voiceOf(on, document, one),
    stance: one.stance,
    negated: one.negated,
    quotes: [quoteOf(document, one)],
    by: BY_A_PERSON,
  };
}

/** The words of a role where they stand: in the quote, else in the document, else they are the person's own and stand for the quote. */
function fillers(on: Case, { id, text }: Document, one: OwnClaim): readonly RoleFiller[] {
  const mentions = mentionsOf(on, id, ['person', 'organisation', 'place']);
  return Object.entries(one.roles).map(([role, words]) => {
    const inQuote = text.slice(one.start, one.end).indexOf(words);
    const anywhere = inQuote >= 0 ? one.start + inQuote : text.indexOf(words);
    const place =
      anywhere >= 0 ? { start: anywhere, end: anywhere + words.length } : { start: one.start, end: one.end };
    const mention =
      anywhere < 0 ? undefined : mentions.find(({ start, end }) => start < place.end && end > place.start);
    return { role: role as RoleName, words, ...place, ...(mention ? { mention: mention.id } : {}) };
  });
}

/** The voice of the claim that it stands in for, else of what is said around the words, else the publication. */
function voiceOf(on: Case, document: Document, one: OwnClaim): Voice {
  const before = one.insteadOf === undefined ? undefined : claimOf(on, one.insteadOf);
  if (before) return before.voice;
  const said = attributionsOf(on, document.id).find(({ content }) =>
    content.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  if (said) return said.voice;
  const facts = factsOf(on, document.id);
  const name = facts?.publisher?.value ?? facts?.title?.value ?? document.path;
  return { chain: [{ name, kind: 'publication', anonymous: false }], mode: 'indirect' };
}
