/** Who suspected something thought it possible, and did not hold it. */
import type { Entailment } from '../scene.ts';

export const suspected: Entailment = {
  id: 'suspected',
  means: 'A suspected p at t: A thought it possible by t. That is no holding.',
  predicates: ['suspected'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    for (const holder of scene.actors(claim))
      yield { holder, what: [claim], since: scene.by(claim), grade: 'held', state: 'suspected' };
  },
};
