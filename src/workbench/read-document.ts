/** One document as the ledger and the rules take it: its claims, who could read it and since when, and the times told in it. */
import type { DocumentFacts } from '../domain/facts.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Since } from '../domain/knowledge.ts';
import type { ReadDocument, ToldDate, ToldTimes } from '../knowledge/index.ts';
import { attributionsOf } from '../store/attributions.ts';
import { claims } from '../store/claims.ts';
import { factsOf } from '../store/facts.ts';
import { mentionsOf } from '../store/mentions.ts';
import { headingsOf, ordinalOf } from '../store/passages.ts';
import type { Case } from './open-case.ts';

/** Kinds of document that are not out for everybody to read, whatever their date. */
const NOT_PUBLIC: ReadonlySet<string> = new Set(['letter', 'mail', 'minutes', 'table', 'record']);

const isPublic = (facts: DocumentFacts | undefined): boolean =>
  facts?.published !== undefined &&
  facts.sealed?.value !== true &&
  !NOT_PUBLIC.has(facts.medium?.value ?? '') &&
  (facts.publisher !== undefined || facts.agency !== undefined || facts.medium?.value === 'article');

/** Since when a paper lay in the files of who kept it: as it was got; a paper that is "as it happened" is as old as its date. */
function keptSince(facts: DocumentFacts): Since {
  const received = facts.received?.value;
  const dated = facts.published?.value;
  if (received !== undefined && received !== 'as it happened') return received;
  if (received === 'as it happened' && dated) return dated;
  return dated?.latest === undefined
    ? { undated: 'nothing says when it came' }
    : { latest: dated.latest, edtf: `../${dated.edtf}`, basis: 'bounded', anchor: 'published' };
}

export function readDocument(on: Case, id: DocumentId, rejected: ReadonlySet<string> = new Set()): ReadDocument {
  const facts = factsOf(on, id);
  const publisher = facts?.publisher?.value ?? facts?.agency?.value;
  return {
    id,
    claims: [...claims(on, { documents: [id] }, 'text')].filter((claim) => !rejected.has(claim.id)),
    attributions: attributionsOf(on, id),
    ...(facts?.published ? { published: facts.published.value } : {}),
    public: isPublic(facts),
    ...(publisher === undefined ? {} : { publisher }),
    told: () => toldTimes(on, id),
    ...(facts?.holder ? { keptBy: { name: facts.holder.value, since: keptSince(facts) } } : {}),
  };
}

const HOUR = /\d{1,2}\s?[:h.]\s?\d{2}|\d\s*[ap]\.?m\b|\d\s*(?:o['’]clock|heures?\b)/iu;

/** Hours and dates as they were spotted, and where the sections begin. */
function toldTimes(on: Case, id: DocumentId): ToldTimes {
  const hours: number[] = [];
  const dates: ToldDate[] = [];
  for (const { value, text, start, end, passage } of mentionsOf(on, id, ['moment'])) {
    if (value?.kind !== 'moment') continue;
    if (HOUR.test(text)) hours.push(ordinalOf(passage));
    else if ('moment' in value && value.moment.basis === 'stated' && !value.moment.edtf.endsWith('?'))
      dates.push({ passage: ordinalOf(passage), start, end, moment: value.moment });
  }
  return { hours, dates, headings: headingsOf(on, id) };
}
