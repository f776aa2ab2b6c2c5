/** Who lost track of somebody no longer held where they were. */
import type { Entailment } from '../scene.ts';

export const lostTrack: Entailment = {
  id: 'lost-track',
  means: 'A lost track of x at t: from t A no longer held where x was. What it held before about x it still held.',
  predicates: ['lost-track'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what: [claim], since: scene.during(claim), grade: 'held', state: 'lost' };
  },
};
