/** What there is "no evidence that": nobody says that it happened. */
import { cueVerb, FACTIVE } from '../cue-words.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isNobody } from '../syntax/noun-sorts.ts';
import type { SentenceReading } from '../voice-rule.ts';
import { hangingOn, LEFT_OPEN_AFTER } from './hanging.ts';
import { polarityAbove } from './polarity.ts';

/** What stands before "that" where there is nothing to show it: "found no evidence". */
export const NO_EVIDENCE =
  /\b(?:no|without|any|little|scant|aucune?|nulle?|pas|sans)\s+(?:d['’]|de\s+)?(?:[\p{L}-]+\s+){0,2}(?:evidence|indications?|signs?|proof|records?|traces?|guarantees?|assurances?|certainty|reason to (?:believe|think|suppose)|garanties?|preuves?|indices?|éléments?|raison de (?:croire|penser))(?:\s+(?:whatsoever|at all|yet|found|indiquant|montrant|prouvant))?(?:\s+(?:in|from|among|on|dans|parmi|sur)\s+[^.;:,]{1,60}?)?(?:,\s+(?:however|though|moreover|then|toutefois|cependant|pourtant),)?\s*$|\bnothing to (?:suggest|show|indicate|prove|say)(?: that)?\s*$/iu;

/** Who is nobody, and what it would show or say: "nothing suggests", "no witness has said", « aucun témoin n'a affirmé ». */
const NOBODY_EN =
  '(?:nothing|nobody|no one|none(?: of [^.;,]{1,50})?|no (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+|hardly anyone|few(?: of [^.;,]{1,50})?)';
const SHOWS_EN =
  '(?:shows?|shown|showed|suggests?|suggested|indicates?|indicated|proves?|proved|proven|says?|said|claims?|claimed|alleges?|alleged|testified|confirms?|confirmed|believes?|believed|thinks?|thought|establishe[sd])';
const NOTHING_SHOWS = new RegExp(
  `(?:\\b${NOBODY_EN}\\s+(?:\\p{L}+\\s+){0,2}${SHOWS_EN}|(?<!\\p{L})(?:rien|personne|aucune?\\s+\\p{L}+)\\s+n(?:e\\s+|['’])(?:a(?:vait)?\\s+)?(?:montre|prouve|indique|établit|atteste|permet d['’](?:établir|affirmer)|montré|prouvé|indiqué|établi|attesté|affirmé|dit|soutenu|confirmé))\\s*$`,
  'iu',
);
const UNSURE =
  /(?:(?<!\p{L})(?:rien|aucune?\s+\p{L}+)\s+ne\s+(?:laisse \p{L}+|permet\p{L}*\s+(?:de\s+|d['’])\p{L}+)|\b(?:censée?s?|supposée?s?)\s+\p{L}+|\bit (?:is|was) not (?:certain|clear|established|proven)|\bil n['’](?:est|était) (?:pas|nullement|aucunement) (?:avéré|certain|sûr|acquis))\s*$/iu;

/** What these have not done leaves open what follows: "did not prove that". */
const PROVES =
  /^(?:show|prove|establish|demonstrate|substantiate|prouver|établir|démontrer|attester|corroborer|retenir)$/;
const SHOWS = /^(?:show|suggest|indicate|montrer|indiquer|suggérer)$/;

/** "does not recall meeting", « ne se souvient pas d'avoir rencontré » */
const RECALLS = /^(?:recall|remember|souvenir|rappeler)$/;

/** "did not establish that", "no witness said that" */
function leavesOpen(teller: Clause, text: string): boolean {
  const { subject, vg } = teller;
  const nobody = subject !== undefined && isNobody(subject.np);
  // « aucun élément du dossier ne permet d'affirmer que »
  const above = teller.governor;
  if (above?.vg.lemma === 'permettre' && (above.vg.negated || (above.subject && isNobody(above.subject.np))))
    return true;
  if (PROVES.test(vg.lemma)) return nobody || vg.negated || polarityAbove(teller, text).negated;
  const cue = cueVerb(vg.lemma, 'fr') ?? cueVerb(vg.lemma, 'en');
  return nobody && (SHOWS.test(vg.lemma) || (cue?.stance === 'affirmed' && !FACTIVE.has(vg.lemma)));
}

/** Whether the clause, or one that it goes on from, hangs on words such as "no evidence that". */
export function isUnproved(clause: Clause, reading: SentenceReading, text: string): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 4; depth++) {
    const { opener, start, vg, relation }: Clause = at;
    if (opener && /^(?:that|que|qu')$/.test(opener)) {
      const from = Math.min(start, vg.start);
      const mark = reading.words.findLast((word) => word.end <= from && word.lower === opener);
      const before = mark ? text.slice(reading.start, mark.start) : '';
      if (NO_EVIDENCE.test(before) || NOTHING_SHOWS.test(before) || UNSURE.test(before)) return true;
      if (mark && hangingOn(before) === 'doubted') return true;
      const heads = /^(?:the |an? )?(?:[\p{L}-]+ ){0,2}\p{L}* ?$/iu.test(before);
      if (mark && heads && LEFT_OPEN_AFTER.test(text.slice(vg.end, reading.end))) return true;
    }
    if (relation === 'that' && at.governor && leavesOpen(at.governor, text)) return true;
    const recalled = relation === 'infinitive' || relation === 'gerund';
    if (recalled && at.governor?.vg.negated && RECALLS.test(at.governor.vg.lemma)) return true;
    if (relation !== 'coordinated' && relation !== 'infinitive' && relation !== 'gerund') return false;
    at = at.governor;
  }
  return false;
}
