/** Who is said not to have known something did not hold it, at that time, says the speaker. */
import type { Entailment } from '../scene.ts';

export const wasUnaware: Entailment = {
  id: 'was-unaware',
  means: 'A did not know p at t, or denies having known it: A did not know, in that time, says the speaker.',
  predicates: ['was-unaware', 'knew', 'found-out', 'saw'],
  *entails(claim, scene) {
    const not = claim.predicate === 'was-unaware' ? scene.affirms(claim) : scene.denies(claim);
    if (!not) return;
    const what = claim.predicate === 'saw' ? [claim] : scene.content(claim);
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.during(claim), grade: 'held', state: 'did not know' };
  },
};
