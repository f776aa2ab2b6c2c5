/** What is widely repeated comes down to one origin: one wire, one interview, one book. */
import type { Found } from '../../domain/finding.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, happened, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** That somebody spoke or wrote, and how many there were, is repeated by nature. */
const LEFT_OUT: ReadonlySet<PredicateId> = new Set(['stated', 'counted', 'published', 'assessed']);
/** Documents from which on something counts as widely repeated. */
const WIDELY = 3;

export const singleOrigin: Rule = {
  id: 'single-origin',
  asks: 'What is told in many documents and comes from one origin?',
  doesNotShow: 'That it is untrue, or that no second origin exists outside this case.',
  *find(evidence): Generator<Found> {
    for (const proposition of evidence.propositions()) {
      if (proposition.claims.length < WIDELY || LEFT_OUT.has(proposition.predicate)) continue;
      const [first, ...rest] = proposition.claims.flatMap((id) => evidence.claim(id) ?? []).filter(happened);
      if (!first) continue;
      const { voices, documents, origins } = evidence.corroboration([first, ...rest]);
      if (documents < WIDELY || origins !== 1) continue;
      const when = proposition.when ?? timeOf(first);
      yield {
        unclear: [],
        because: [because('told', first), ...rest.map((claim) => because('told again', claim))],
        about: [],
        propositions: [proposition.id],
        ...(when ? { when } : {}),
        details: { documents, voices, origins },
      };
    }
  },
};
