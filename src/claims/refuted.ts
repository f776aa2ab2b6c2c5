/** What the text itself calls false: "it is not true that …", "the claim that … is wrong", "is wrong to say that …". */
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';

const FALSE =
  '(?:false|untrue|not true|wrong|incorrect|inaccurate|unfounded|baseless|groundless|a lie|fabricated|fau(?:x|sses?)|inexacte?s?|infondée?s?|mensong(?:er|ère)s?)';

const SAID_FALSE_BEFORE = new RegExp(
  `(?:\\b(?:it|that) (?:is|was|has been) (?:\\p{L}+ly )?${FALSE}|\\b(?:is|are|was|were) (?:wrong|mistaken|incorrect) (?:to|in) \\p{L}+|\\bil (?:est|était) ${FALSE})\\s*$`,
  'iu',
);
const SAYING =
  /\b(?:claims?|rumou?rs?|reports?|allegations?|suggestions?|assertions?|stor(?:y|ies)|idea|notion|theory|rumeurs?|affirmations?|allégations?|idée)\s*$/iu;
const SAID_FALSE_AFTER = new RegExp(
  `^(?:(?!\\b(?:that|who|which|and|but|because|as|when|while|qui|que|et|mais)\\b)[^.;,]){0,120}?\\b(?:is|are|was|were|proved|proves|turned out to be|est|sont|était|étaient) (?:\\p{L}+ly |to be )?${FALSE}(?![\\p{L}])`,
  'iu',
);

/** Whether the clause stands under "that", and what stands before or behind says that it is not so. */
export function isRefuted(clause: Clause, reading: SentenceReading, text: string): boolean {
  const { opener, start, vg } = clause;
  if (!opener || !/^(?:that|que|qu')$/.test(opener)) return false;
  const mark = reading.words.findLast((word) => word.end <= Math.min(start, vg.start) && word.lower === opener);
  if (!mark) return false;
  const before = text.slice(reading.start, mark.start);
  if (SAID_FALSE_BEFORE.test(before)) return true;
  return SAYING.test(before) && SAID_FALSE_AFTER.test(text.slice(vg.end, reading.end));
}
