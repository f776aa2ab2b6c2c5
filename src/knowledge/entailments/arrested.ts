/** Who arrested, questioned, charged, judged or released somebody held that, from then on. */
import type { Entailment } from '../scene.ts';

export const arrested: Entailment = {
  id: 'arrested',
  means: 'A arrested, held, questioned, charged, sentenced, expelled or released x at t: A held that, from t.',
  predicates: [
    'arrested',
    'detained',
    'questioned',
    'charged',
    'tried',
    'convicted',
    'sentenced',
    'expelled',
    'released',
    'cleared',
  ],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what: [claim], since: scene.at(claim), grade: 'demonstrably knew', state: 'held' };
  },
};
