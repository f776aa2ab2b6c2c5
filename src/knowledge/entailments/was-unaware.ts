/** Who is said not to have known something did not hold it, at that time, says the speaker. */
import type { Claim } from '../../domain/claim.ts';
import type { Entailment, Scene } from '../scene.ts';

/** "denied any prior knowledge of the sale", "nie avoir eu connaissance de la vente" */
const KNOWING =
  /\b(?:knowledge|awareness|inkling) of\b|\b(?:having )?(?:known|heard|been (?:told|aware|informed))\b|(?<!\p{L})(?:connaissance|au courant|avoir su|informée?s?)(?!\p{L})/iu;
const saysOf = (claim: Claim): string => claim.roles.find(({ role }) => role === 'what')?.words ?? '';

function isUnaware(claim: Claim, scene: Scene): boolean {
  if (claim.predicate === 'was-unaware') return scene.affirms(claim);
  if (claim.predicate === 'stated') return scene.deniesContent(claim) && KNOWING.test(saysOf(claim));
  return scene.denies(claim);
}

export const wasUnaware: Entailment = {
  id: 'was-unaware',
  means: 'A did not know p at t, or denies having known it: A did not know, in that time, says the speaker.',
  predicates: ['was-unaware', 'knew', 'found-out', 'saw', 'stated'],
  *entails(claim, scene) {
    if (!isUnaware(claim, scene)) return;
    const what = claim.predicate === 'saw' || claim.predicate === 'stated' ? [claim] : scene.content(claim);
    for (const holder of scene.holders(claim, 'who'))
      yield { holder, what, since: scene.during(claim), grade: 'held', state: 'did not know' };
  },
};
