/** "wants to know whether", « souhaite savoir si »: a question, asked by being told. */
import type { Clause } from './syntax/clauses.ts';

const WANTS = /^(?:vouloir|souhaiter|désirer|want|wish)$/;

export const isWantingToKnow = ({ vg, relation, governor, complements }: Clause): boolean =>
  /^(?:savoir|know)$/.test(vg.lemma) &&
  relation === 'infinitive' &&
  governor !== undefined &&
  WANTS.test(governor.vg.lemma) &&
  !governor.vg.negated &&
  complements.some((c) => c.type === 'that');
