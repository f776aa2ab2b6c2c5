/** Who told somebody something had it by then; who was told it had it from then on. */
import type { Entailment } from '../scene.ts';
import { onlySent } from '../sent.ts';

export const told: Entailment = {
  id: 'told',
  means: 'A told B that p at t: A held p by t, B from t.',
  predicates: ['told'],
  *entails(claim, scene) {
    if (!scene.affirms(claim) || scene.deniesContent(claim)) return;
    const what = scene.content(claim);
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.by(claim), grade: 'demonstrably knew', state: 'held' };
    if (onlySent(scene.cueWords(claim))) return;
    for (const holder of scene.holders(claim, 'to'))
      yield { holder, what, since: scene.at(claim), grade: 'held', state: 'held' };
  },
};
