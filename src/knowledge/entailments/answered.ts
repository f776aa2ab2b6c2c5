/** Who answered had it by then; who was answered had it from then on. A refusal to answer gives nothing. */
import type { Entailment } from '../scene.ts';

export const answered: Entailment = {
  id: 'answered',
  means: 'A answered B that p at t: A held p by t, B from t.',
  predicates: ['answered'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    const what = scene.content(claim);
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.by(claim), grade: 'demonstrably knew', state: 'held' };
    const to = scene.holders(claim, 'to');
    const question = to.length > 0 ? undefined : scene.question(claim);
    const asker = question ? scene.holders(question, 'who') : [];
    for (const holder of [...to, ...asker])
      yield {
        holder,
        what,
        since: scene.at(claim),
        grade: 'held',
        state: 'held',
        ...(question ? { also: [question] } : {}),
      };
  },
};
