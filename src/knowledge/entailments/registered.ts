/** Who entered somebody in a file, list or warrant held that, from then on. */
import type { Entailment } from '../scene.ts';

export const registered: Entailment = {
  id: 'registered',
  means: 'A registered, flagged or sought x by warrant at t: A held that, from t.',
  predicates: ['registered', 'wanted'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    for (const holder of scene.actors(claim))
      yield { holder, what: [claim], since: scene.at(claim), grade: 'demonstrably knew', state: 'held' };
  },
};
