/** "Began to watch him", "stopped watching him": what lasts began or ended then, and did happen. */
import type { Clause } from '../syntax/clauses.ts';
import { polarityAbove } from './polarity.ts';

const BEGINS = /^(?:begin|start|commence|resume|commencer|entreprendre|recommencer)$/;
const ENDS = /^(?:stop|cease|quit|cesser|arrêter)$/;

/** Of a predicate that lasts: the phase that the verb above says. */
export function phaseBy({ governor, relation }: Clause, text: string): 'began' | 'ended' | undefined {
  if (!governor || (relation !== 'infinitive' && relation !== 'gerund')) return undefined;
  const { lemma, negated, form, tense } = governor.vg;
  const ends = ENDS.test(lemma);
  if (negated || form !== 'finite' || tense === 'future' || !(ends || BEGINS.test(lemma))) return undefined;
  // "stopped to watch him" is no end
  if (ends && /^(?:stop|quit)$/.test(lemma) && relation === 'infinitive') return undefined;
  const above = polarityAbove(governor, text);
  return above.negated || above.prospective ? undefined : ends ? 'ended' : 'began';
}
