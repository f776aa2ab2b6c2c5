/** What the text itself calls false: "it is not true that …", "the claim that … is wrong", "is wrong to say that …". */
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';

const FALSE =
  '(?:false|untrue|not true|wrong|incorrect|inaccurate|unfounded|baseless|groundless|a lie|fabricated|ruled out|debunked|discredited|fau(?:x|sses?)|inexacte?s?|infondée?s?|erronée?s?|mensong(?:er|ère)s?|(?:écart|invalid|réfut|rejet|infirm|abandonn|balay)ée?s?|démentie?s?|exclue?s?)';

const SAID_FALSE_BEFORE = new RegExp(
  `(?:\\b(?:it|that) (?:is|was|has been) (?:\\p{L}+ly )?${FALSE}|\\b(?:is|are|was|were) (?:wrong|mistaken|incorrect) (?:to|in) \\p{L}+|\\bil (?:est|était|a été) (?:\\p{L}+ment )?${FALSE}(?: (?:de |d['’])\\p{L}+)?|\\bil n['’](?:est|était) pas (?:vrai|exact)|\\b(?:a|ont|avait|avaient) tort (?:de |d['’])\\p{L}+|(?<!\\p{L})(?:à tort|faussement|mensongèrement|par erreur|wrongly|falsely|mistakenly|erroneously),?|(?<!\\p{L})(?:à tort|faussement|wrongly|falsely|mistakenly|erroneously),? (?:\\p{L}+ )?\\p{L}+)\\s*$`,
  'iu',
);
const SAYING =
  /\b(?:claims?|rumou?rs?|reports?|allegations?|suggestions?|assertions?|stor(?:y|ies)|idea|notion|theory|hypothesis|rumeurs?|bruits?|affirmations?|allégations?|accusations?|informations?|nouvelles?|idée|hypothèses?|thèses?|pistes?|versions?)(?:\s+(?:(?:de|du|des|of|by|from)\s|d['’])[^.;:]{1,60})?(?:,?\s+selon)?\s*$/iu;
const SAID_FALSE_AFTER = new RegExp(
  `^(?:(?!\\b(?:that|who|which|and|but|because|as|when|while|qui|que|et|mais)\\b)[^.;,]){0,120}?\\b(?:is|are|was|were|proved|proves|turned out to be|has been|have been|est|sont|était|étaient|a été|ont été|avait été|s['’]est (?:avérée?|révélée?)) (?:\\p{L}+ly |\\p{L}+ment |to be )?${FALSE}(?![\\p{L}])`,
  'iu',
);

const FIGURE = /\b(?:figures?|tolls?|numbers?|chiffres?|bilans?|nombres?)\s+(?:of|de|d['’])\s*$/iu;

/** « Le chiffre de 40 morts est faux »: whether the number that stands from `start` to `end` is called false. */
export const isFalseFigure = (start: number, end: number, { start: from, end: to }: SentenceReading, text: string) =>
  FIGURE.test(text.slice(from, start)) && SAID_FALSE_AFTER.test(text.slice(end, to));

const WHICH_IS_FALSE = new RegExp(
  `,\\s+(?:ce qui (?:est|était|s['’]est (?:avéré|révélé))|which (?:is|was|proved|turned out to be)) (?:\\p{L}+ly |\\p{L}+ment )?${FALSE}(?!\\p{L})`,
  'iu',
);

/** Whether the clause stands under "that", and what stands before or behind says that it is not so. */
export function isRefuted(clause: Clause, reading: SentenceReading, text: string): boolean {
  const { opener, start, vg } = clause;
  if (!opener || !/^(?:that|que|qu'|l(?:e|a|es)quel(?:le)?s?)$/.test(opener)) return false;
  const mark = reading.words.findLast((word) => word.end <= Math.min(start, vg.start) && word.lower === opener);
  if (!mark) return false;
  const before = text.slice(reading.start, mark.start);
  if (SAID_FALSE_BEFORE.test(before) || WHICH_IS_FALSE.test(text.slice(vg.end, reading.end))) return true;
  return SAYING.test(before) && SAID_FALSE_AFTER.test(text.slice(vg.end, reading.end));
}
