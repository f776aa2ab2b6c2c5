/** Who suspected something thought it possible, and did not hold it. */
import { NOT_NAMED } from '../../domain/holder.ts';
import type { Entailment } from '../scene.ts';
import { isThought } from '../unaware-words.ts';

export const suspected: Entailment = {
  id: 'suspected',
  means:
    'A suspected p at t: A thought it possible by t. That is no holding. “Is thought to”: somebody who is not named thought so.',
  predicates: ['suspected', 'stated'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    if (claim.predicate === 'suspected')
      for (const holder of scene.actors(claim))
        yield { holder, what: [claim], since: scene.by(claim), grade: 'held', state: 'suspected' };
    else if (!claim.roles.some(({ role }) => role === 'who') && isThought(claim.quotes[0].words))
      yield {
        holder: NOT_NAMED,
        what: scene.content(claim),
        since: scene.by(claim),
        grade: 'held',
        state: 'suspected',
      };
  },
};
