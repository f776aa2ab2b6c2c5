/** Who asked, searched or inquired had an interest by then: it sought, which is not to hold. */
import type { Entailment } from '../scene.ts';

export const asked: Entailment = {
  id: 'asked',
  means:
    'A asked about x, looked for x or inquired into x at t: A had an interest in x by t; x was within its reach if it was answered.',
  predicates: ['asked', 'looked-for', 'investigated'],
  *entails(claim, scene) {
    if (!scene.affirms(claim)) return;
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what: [claim], since: scene.by(claim), grade: 'could have obtained', state: 'sought' };
  },
};
