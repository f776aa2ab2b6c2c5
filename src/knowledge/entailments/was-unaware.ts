/** Who is said not to have known something did not hold it, at that time, says the speaker. */
import type { Claim } from '../../domain/claim.ts';
import type { Entailment, Scene } from '../scene.ts';
import { hasNone, ofKnowing } from '../unaware-words.ts';

const whatWords = (claim: Claim): string => claim.roles.find(({ role }) => role === 'what')?.words ?? '';

function isUnaware(claim: Claim, scene: Scene): boolean {
  if (claim.predicate === 'was-unaware') return scene.affirms(claim);
  if (claim.predicate !== 'stated') return scene.denies(claim);
  if (!scene.affirms(claim) && !scene.deniesContent(claim)) return false;
  return scene.deniesContent(claim) ? ofKnowing(whatWords(claim)) : hasNone(whatWords(claim));
}

export const wasUnaware: Entailment = {
  id: 'was-unaware',
  means:
    'A did not know p at t, says that it had no information, or denies having known: A did not know, in that time, says the speaker.',
  predicates: ['was-unaware', 'knew', 'found-out', 'saw', 'stated'],
  *entails(claim, scene) {
    if (!isUnaware(claim, scene)) return;
    const what = claim.predicate === 'saw' || claim.predicate === 'stated' ? [claim] : scene.content(claim);
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.during(claim), grade: 'held', state: 'did not know' };
  },
};
