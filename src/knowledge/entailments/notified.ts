/** What was sent is not shown to have been received: the addressee may have held it. */
import type { Entailment } from '../scene.ts';
import { onlySent } from '../sent.ts';

export const notified: Entailment = {
  id: 'notified',
  means: 'A sent p to B at t, and nobody says that it arrived: B is not shown to have held it.',
  predicates: ['told', 'handed'],
  *entails(claim, scene) {
    if (!scene.affirms(claim) || !onlySent(scene.cueWords(claim))) return;
    const what = scene.content(claim);
    if (claim.predicate === 'handed')
      for (const holder of scene.holders(claim, 'who'))
        yield { holder, what, since: scene.by(claim), grade: 'demonstrably knew', state: 'held' };
    for (const holder of scene.holders(claim, 'to'))
      yield { holder, what, since: scene.at(claim), grade: 'held', state: 'sent, not shown received' };
  },
};
