/** Replied: "Absolutely not." « Jamais », a répondu Ruiz: a bare no, in somebody's mouth. A plea of not guilty denies the charge. */
import { cueVerb } from '../cue-words.ts';
import { sourceSpan } from '../source-span.ts';
import type { VoiceRule } from '../voice-rule.ts';

const NO =
  '["“«‘\']\\s*(?:no|never|absolutely not|certainly not|not at all|of course not|non|jamais|absolument pas|certainement pas|pas du tout|bien sûr que non)(?:,? (?:never|not at all|jamais|pas du tout))?\\s?[.,!]?\\s*["”»’\']';
/** "pleaded not guilty to the charge" */
const PLEA = /^\s+not guilty\s+to\s+(?<no>(?!\p{L}+ing\b)[^.;,]{1,60})/iu;
const AFTER = new RegExp(`^[^.;:"“«]{0,40}[:,]?\\s*(?<no>${NO})\\s*[.,]?\\s*$`, 'iu');
const BEFORE = new RegExp(`(?<no>${NO}),?\\s*$`, 'iu');

export const flatDenials: VoiceRule = {
  id: 'flat-denials',
  *find(reading, text, language) {
    for (const clause of reading.clauses) {
      const { vg, subject } = clause;
      const cue = cueVerb(vg.lemma, language);
      const pleads = vg.lemma === 'plead';
      if (!pleads && (cue?.stance !== 'affirmed' || cue.thought)) continue;
      if (vg.form !== 'finite' || vg.negated || vg.modal || vg.passive || clause.question) continue;
      // "“No,” said Ruiz"
      const [first] = clause.complements;
      const teller = subject ?? (first?.type === 'np' ? first.arg : undefined);
      if (!teller) continue;
      const from = Math.min(teller.start, vg.start);
      const rest = text.slice(vg.end, reading.end);
      const after = (pleads && PLEA.exec(rest)) || AFTER.exec(rest);
      const no = after ?? BEFORE.exec(text.slice(reading.start, from));
      const source = subject ? sourceSpan(reading, clause, text) : { start: teller.start, end: teller.end };
      const said = no?.groups?.no;
      if (!source || !no || said === undefined) continue;
      const start = (after ? vg.end : reading.start) + no.index + no[0].indexOf(said);
      yield {
        source,
        np: teller.np,
        cue: { start: vg.start, end: vg.end },
        content: [{ start, end: start + said.length }],
        stance: 'denied',
        mode: pleads ? 'indirect' : 'direct',
        by: 'flat-denials',
      };
    }
  },
};
