/** What « que » opens in French: no more than "only", a judgement, or what somebody was told. */
import type { Word } from './words.ts';

/** « juge exclu que », « estime peu probable que » */
export const JUDGES = /^(?:juger|estimer|trouver|considérer)$/;
export function isJudged(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  while (words[j]?.tag === 'adv' || words[j]?.lower === 'comme') j--;
  return words[j]?.tag === 'verb' && /[zidfcs]/.test(words[j]?.form ?? '') && JUDGES.test(words[j]?.lemma ?? '');
}

/** « n'a été prévenu qu'en mars », « que le 4 mai »: no more than "only". */
export function isOnly(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (
    next?.tag !== 'time' &&
    !(words[i + 2]?.tag === 'time' && /^(?:en|à|au|le|dans|après|depuis|vers)$/.test(next?.lower ?? ''))
  )
    return false;
  // « personne ne savait que le 3 mai, … »
  if (
    /^(?:savoir|dire|croire|penser|ignorer|affirmer|déclarer|indiquer|confirmer|préciser)$/.test(
      words[i - 1]?.lemma ?? '',
    )
  )
    return false;
  const before = words.slice(Math.max(0, i - 12), i);
  const ne = before.findLastIndex((x) => x.lower === 'ne' || x.lower === "n'" || x.lower === 'n’');
  return ne >= 0 && !before.slice(ne).some((x) => /^(?:pas|jamais|plus|comma|stop)$/.test(x.lower) || x.tag === 'stop');
}

const TELLS = /^(?:avertir|informer|prévenir|aviser|alerter|assurer|convaincre|persuader)$/;

/** "a averti les douanes que": whom it was told to stands between the verb and what was told. */
export function tellsSomebody(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    const w = words[j];
    if (w?.tag === 'verb') return TELLS.test(w.lemma ?? '');
    if (w?.tag === 'comma' || w?.tag === 'stop') return false;
  }
  return false;
}
