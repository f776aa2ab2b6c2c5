/** What somebody is said to have published was held by everybody from then on; nobody is thereby shown to have read it. */
import { THE_PUBLIC } from '../../domain/holder.ts';
import type { Entailment } from '../scene.ts';

export const published: Entailment = {
  id: 'published',
  means: 'A published p at t: A held p by t, the public from t. That anybody read it is not shown.',
  predicates: ['published', 'raised-alert'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    const what = scene.content(claim);
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.by(claim), grade: 'demonstrably knew', state: 'held' };
    yield { holder: THE_PUBLIC, what, since: scene.at(claim), grade: 'held', state: 'held' };
  },
};
