/** Who watched somebody held that it was watching, from the day the watching began; when it ended it forgot nothing. */
import type { Entailment } from '../scene.ts';

export const watched: Entailment = {
  id: 'watched',
  means:
    'A watched x from t on: A held that, from t. That the watching ended takes nothing away from what was seen before.',
  predicates: ['watched'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    const since = claim.phase === 'ended' || claim.phase === 'reduced' ? scene.by(claim) : scene.at(claim);
    for (const holder of scene.actors(claim))
      yield { holder, what: [claim], since, grade: 'demonstrably knew', state: 'held' };
  },
};
