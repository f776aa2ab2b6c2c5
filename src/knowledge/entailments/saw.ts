/** Who saw, found, met or dealt with somebody held that, from then on. */
import type { Entailment } from '../scene.ts';

export const saw: Entailment = {
  id: 'saw',
  means: 'A saw, located, met, called, paid or searched x at t: A held that, from t.',
  predicates: ['saw', 'located', 'searched', 'met', 'contacted', 'paid', 'handed', 'recruited'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    const both = claim.predicate === 'met' || claim.predicate === 'contacted';
    const who = claim.predicate === 'saw' ? scene.actors(claim) : scene.holders(claim, 'who');
    const holders = [...who, ...(both ? scene.holders(claim, 'with') : [])];
    for (const holder of holders)
      yield { holder, what: [claim], since: scene.at(claim), grade: 'demonstrably knew', state: 'held' };
  },
};
