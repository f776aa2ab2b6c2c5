/** What a case holds, in numbers. */
import { countAttributions } from '../store/attributions.ts';
import { type ClaimSpan, wholeSpan } from '../store/claim-times.ts';
import { countByPredicate } from '../store/claims.ts';
import { countFormats, totals } from '../store/documents.ts';
import { countEntities } from '../store/entities.ts';
import { countMentions } from '../store/mentions.ts';
import { countProblems } from '../store/problems.ts';
import { countSources } from '../store/sources.ts';
import type { Case } from './open-case.ts';

/** What is quickly counted. */
export function glance(on: Case, { dated, undated }: ClaimSpan = wholeSpan(on)) {
  return {
    sources: countSources(on),
    ...totals(on),
    formats: countFormats(on),
    attributions: countAttributions(on),
    claims: dated + undated,
    undated,
    predicates: countByPredicate(on),
    entities: countEntities(on),
    problems: countProblems(on),
  };
}

export const overview = (on: Case) => ({ ...glance(on), mentions: countMentions(on) });

export type Glance = ReturnType<typeof glance>;
export type Overview = ReturnType<typeof overview>;
