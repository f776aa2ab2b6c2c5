/** Words by which somebody says that they did not hold a thing, in English and French. */

/** "prior knowledge of the sale", "avoir eu connaissance de la vente" */
const KNOWING =
  /\b(?:knowledge|awareness|inkling) of\b|\b(?:known|heard|been (?:told|aware|informed))\b|(?<!\p{L})(?:connaissance|au courant|avoir su|informée?s?)(?!\p{L})/iu;
export const ofKnowing = (words: string): boolean => KNOWING.test(words);

/** "there was no information to justify it", "no evidence was available", "aucun élément" */
const NONE =
  /\b(?:no|not any|without any|no such|absolutely no|lack of)\s+(?:\p{L}+\s){0,2}(?:information|evidence|indication|record|trace|news)s?\b(?!\s+(?:services?|agenc))|(?<!\p{L})(?:aucune?|pas d['’]|sans)\s*(?:\p{L}+\s){0,2}(?:information|élément|renseignement|indication|trace|nouvelle|preuve)s?(?!\p{L})/iu;
export const hasNone = (words: string): boolean => NONE.test(words);

/** "is still thought to be planning": somebody thinks so, and the text does not say who. */
const THOUGHT =
  /\b(?:is|are|was|were|been)\s+(?:still\s|now\s|also\s|widely\s|long\s)?(?:thought|believed|suspected|feared|assumed)\b|(?<!\p{L})(?:est|sont|était|étaient)\s(?:\p{L}+\s)?(?:soupçonnée?s?|suspectée?s?|censée?s?|supposée?s?)(?!\p{L})/iu;
export const isThought = (words: string): boolean => THOUGHT.test(words);
