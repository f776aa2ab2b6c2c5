/** What the text itself calls false: "it is not true that …", "the claim that … is wrong", "is wrong to say that …". */

import type { Clause } from '../syntax/clauses.ts';
import type { SentenceReading } from '../voice-rule.ts';
import { hangingOn } from './hanging.ts';

const FALSE =
  '(?:false|untrue|not true|wrong|incorrect|inaccurate|unfounded|baseless|groundless|a lie|fabricated|ruled out|debunked|discredited|fau(?:x|sses?)|inexacte?s?|infondée?s?|erronée?s?|mensong(?:er|ère)s?|(?:écart|invalid|réfut|rejet|infirm|abandonn|balay)ée?s?|démentie?s?|exclue?s?)';

const SAID_FALSE_BEFORE = new RegExp(
  `(?:\\b(?:it|that) (?:is|was|has been) (?:\\p{L}+ly )?${FALSE}|\\b(?:is|are|was|were) (?:wrong|mistaken|incorrect) (?:to|in) \\p{L}+|\\bil (?:est|était|a été) (?:\\p{L}+ment )?${FALSE}(?: (?:de |d['’])\\p{L}+)?|\\bil n['’](?:est|était) pas (?:vrai|exact)|\\b(?:a|ont|avait|avaient) tort (?:de |d['’])\\p{L}+|(?<!\\p{L})(?<!c['’](?:est|était) )(?:à tort|faussement|mensongèrement|par erreur),?|(?<!\\p{L})(?:à tort|faussement),? (?:\\p{L}+ )?\\p{L}+)\\s*$`,
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

/** Where the words stand that call false what the clause says under "that": just before or behind it; undefined where nothing does. */
export function refutedAt(clause: Clause, reading: SentenceReading, text: string): number | undefined {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 4; depth++) {
    const { opener, start, vg, relation }: Clause = at;
    if (opener && /^(?:that|que|qu'|l(?:e|a|es)quel(?:le)?s?)$/.test(opener)) {
      const from = Math.min(start, vg.start);
      const mark = reading.words.findLast((word) => word.end <= from && word.lower === opener);
      if (!mark) return undefined;
      const before = text.slice(reading.start, mark.start);
      const after = (): boolean => SAYING.test(before) && SAID_FALSE_AFTER.test(text.slice(vg.end, reading.end));
      const aside = (): boolean => WHICH_IS_FALSE.test(text.slice(vg.end, reading.end));
      return SAID_FALSE_BEFORE.test(before) || aside() || hangingOn(before) === 'denied' || after()
        ? mark.start - 1
        : undefined;
    }
    if (relation !== 'coordinated' && relation !== 'infinitive' && relation !== 'gerund') return undefined;
    at = at.governor;
  }
  return undefined;
}
