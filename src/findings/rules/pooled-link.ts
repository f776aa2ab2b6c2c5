/** Several bodies held, between them, what tied two names; none of them alone had it as early. */
import { entryOf } from '../pooled-claims.ts';
import type { Rule } from '../rule.ts';

export const pooledLink: Rule = {
  id: 'pooled-link',
  asks: 'Which ties would have been there to see, had bodies put together what each held?',
  doesNotShow: 'That anybody put these pieces together, or had a reason or the right to; that a tie means guilt.',
  *find(evidence) {
    for (const pooled of evidence.pooledLinks()) {
      const found = entryOf(pooled, evidence);
      if (found) yield found;
    }
  },
};
