/** What a case holds, in numbers. */
import { countAttributions } from '../store/attributions.ts';
import { countByPredicate, countClaims } from '../store/claims.ts';
import { countFormats, totals } from '../store/documents.ts';
import { countEntities } from '../store/entities.ts';
import { countMentions } from '../store/mentions.ts';
import { countProblems } from '../store/problems.ts';
import { sources } from '../store/sources.ts';
import type { Case } from './open-case.ts';

export const overview = (on: Case) => ({
  sources: sources(on).length,
  ...totals(on),
  formats: countFormats(on),
  mentions: countMentions(on),
  attributions: countAttributions(on),
  claims: countClaims(on),
  undated: countClaims(on, { dated: false }),
  predicates: countByPredicate(on),
  entities: countEntities(on),
  problems: countProblems(on),
});

export type Overview = ReturnType<typeof overview>;
