/** "called the report a fabrication", "dismissed it as nonsense", "said the claims were false", « juge ces accusations infondées »: who says of a saying that it is false denies it. */
import { cueVerb } from '../cue-words.ts';
import { sourceSpan } from '../source-span.ts';
import { polarityAbove } from '../stance/polarity.ts';
import { isConditional } from '../stance/supposed.ts';
import { UNTRUE_EN, UNTRUE_FR } from '../stance/untrue-words.ts';
import { trimmed, type VoiceRule } from '../voice-rule.ts';

const CALLS =
  /^(?:call|brand|label|describe|dismiss|denounce|reject|deem|consider|qualifier|juger|estimer|dénoncer|traiter|trouver|considérer|décrire|rejeter)$/;

const SAYING_EN =
  '(?:claims?|charges?|reports?|allegations?|suggestions?|assertions?|accusations?|stor(?:y|ies)|articles?|rumou?rs?|statements?|account|version|evidence|testimony|documents?|letters?)';
/** Of a saying these deny it; of a thing that "it" stands for they may only blame it. */
const ABSURD_EN = '(?:absurd|ridiculous|rubbish|fantasy|fiction)';
const SAYING_FR =
  '(?:accusations?|allégations?|affirmations?|articles?|informations?|rumeurs?|récits?|versions?|propos|témoignages?|thèses?|reportages?|rapports?|soupçons?)';

const WHAT_EN = `(?<what>(?:the|this|that|these|those|his|her|their|its|all|such|any)\\s(?:[\\p{L}-]+\\s){0,2}?${SAYING_EN}(?:\\s(?:against|about|of|by|from|in)\\s[^.;,]{1,40}?)?)`;
const IT = '(?<it>it|them|this|that|these)';
const WHAT_FR = `(?<quoi>(?:l['’]|(?:les?|la|ces?|cet|cette|ses?|son|sa|leurs?|une?|des|toutes ces)\\s)(?:[\\p{L}-]+\\s)??${SAYING_FR}(?:\\s(?:de|du|des|contre|sur)\\s[^.;,]{1,40}?)?)`;
const UTTERLY = '\\s+(?:an?\\s+|the\\s+)?(?:(?:\\p{L}+ly|all|pure|utter|complete|total|sheer|absolute|outright)\\s+)*';

const CALLED_FALSE = new RegExp(
  `^\\s+(?:${WHAT_EN}(?:\\s+as)?${UTTERLY}(?:${UNTRUE_EN}|${ABSURD_EN})|${IT}(?:\\s+as)?${UTTERLY}${UNTRUE_EN}` +
    `|${WHAT_FR}\\s+(?:de\\s+|d['’]|comme\\s+(?:étant\\s+)?)?(?:(?:pure?s?|\\p{L}+ment)\\s+)*${UNTRUE_FR})(?!\\p{L})`,
  'iu',
);
/** "said that the allegations were false", and no more than that. */
const SAID_FALSE = new RegExp(
  `^(?:\\s[^.;:,]{1,40}?)??(?:\\s(?:that|que))?\\s(?:${WHAT_EN}\\s(?:is|are|was|were)${UTTERLY}(?:${UNTRUE_EN}|${ABSURD_EN})|${IT}\\s(?:is|are|was|were)${UTTERLY}${UNTRUE_EN}` +
    `|${WHAT_FR}\\s(?:est|sont|était|étaient)\\s(?:\\p{L}+ment\\s)?${UNTRUE_FR})[\\s.;]*$`,
  'iu',
);

export const calledFalse: VoiceRule = {
  id: 'called-false',
  *find(reading, text, language) {
    for (const clause of reading.clauses) {
      const { vg, subject } = clause;
      if (vg.passive || vg.negated || vg.modal || !subject || clause.question) continue;
      const cue = cueVerb(vg.lemma, language);
      const says = cue?.stance === 'affirmed' && !cue.thought && vg.form === 'finite';
      const after = text.slice(vg.end, reading.end);
      const found = (CALLS.test(vg.lemma) && CALLED_FALSE.exec(after)) || (says && SAID_FALSE.exec(after)) || undefined;
      const { what = undefined, it = undefined, quoi = undefined } = found?.groups ?? {};
      const denied = what ?? it ?? quoi;
      const source = sourceSpan(reading, clause, text);
      if (denied === undefined || !source || isConditional(clause, reading, text)) continue;
      const above = polarityAbove(clause, text);
      if (above.negated || above.prospective) continue;
      const start = text.indexOf(denied, vg.end);
      yield {
        source,
        np: subject.np,
        cue: { start: vg.start, end: vg.end },
        content: [trimmed(text, { start, end: start + denied.length })],
        stance: 'denied',
        mode: 'indirect',
        by: 'called-false',
      };
    }
  },
};
