/** Who said something in words of their own had it by then. */
import type { Claim } from '../../domain/claim.ts';
import type { Entailment } from '../scene.ts';
import { hasNone } from '../unaware-words.ts';

const saidWords = (claim: Claim): string => claim.roles.find(({ role }) => role === 'what')?.words ?? '';

export const said: Entailment = {
  id: 'said',
  means: 'A said p in a document of the day t: A held p by t. What A asks, denies or does not answer is left out.',
  predicates: ['stated'],
  *entails(claim, scene) {
    if (!scene.affirms(claim) || scene.deniesContent(claim) || hasNone(saidWords(claim))) return;
    const what = scene.content(claim).filter((one) => one === claim || scene.affirms(one));
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.by(claim), grade: 'demonstrably knew', state: 'held' };
  },
};
