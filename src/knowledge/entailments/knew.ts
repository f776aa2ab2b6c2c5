/** Who is said to have known, found out, judged or decided something held it. */
import type { Entailment } from '../scene.ts';

export const knew: Entailment = {
  id: 'knew',
  means:
    'A knew p at t, or found it out: A held p by t; from t where the text says “as early as” or that it was found out then.',
  predicates: ['knew', 'found-out', 'assessed', 'decided'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    const what = scene.content(claim);
    const from = claim.predicate !== 'knew' || scene.saysSince(claim);
    for (const holder of claim.predicate === 'knew' ? scene.actors(claim) : scene.holders(claim, 'who'))
      yield {
        holder,
        what: claim.predicate === 'decided' ? [claim] : what,
        since: from ? scene.at(claim) : scene.by(claim),
        grade: claim.predicate === 'found-out' ? 'demonstrably knew' : 'held',
        state: claim.predicate === 'assessed' ? 'suspected' : 'held',
      };
  },
};
