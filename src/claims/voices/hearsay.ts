/** "Reportedly", "it is understood that", and the French conditional of the press: said by nobody who is named. */
import { HEARSAY_ADVERBS, HEARSAY_ADVERBS_FR } from '../cue-words.ts';
import { trimmed, type VoiceRule } from '../voice-rule.ts';

export const hearsay: VoiceRule = {
  id: 'hearsay',
  *find(reading, text, language) {
    const adverbs = language === 'fr' ? HEARSAY_ADVERBS_FR : HEARSAY_ADVERBS;
    for (const clause of reading.clauses) {
      const adverb = [
        ...clause.vg.adverbs,
        ...clause.complements.flatMap((c) => (c.type === 'adv' ? [c.word] : [])),
      ].find((w) => adverbs.has(w.lower));
      const start = clause.subject && clause.subjectBy === 'direct' ? clause.subject.start : clause.start;
      if (adverb) {
        yield {
          cue: { start: adverb.start, end: adverb.end },
          content: [trimmed(text, { start, end: clause.end })],
          stance: 'affirmed',
          mode: 'indirect',
          hearsay: true,
          by: 'hearsay',
        };
        continue;
      }
      if (language !== 'fr' || reading.inside) continue;
      // "aurait quitté Sète": a conditional that no "si" explains and no speaker carries
      const { vg } = clause;
      if (
        vg.tense !== 'conditional' ||
        clause.opener === 'que' ||
        clause.opener === "qu'" ||
        clause.relation === 'that'
      )
        continue;
      if (!(vg.perfect || vg.passive || vg.lemma === 'être' || vg.lemma === 'avoir')) continue;
      if (
        /(?:^|\s)s(?:i|['’]ils?)\s/i.test(text.slice(reading.start, reading.end)) ||
        /\b(?:pouvoir|devoir|vouloir|falloir|souhaiter|aimer)\b/.test(vg.lemma)
      )
        continue;
      yield {
        cue: { start: vg.start, end: vg.end },
        content: [trimmed(text, { start, end: clause.end })],
        stance: 'affirmed',
        mode: 'indirect',
        hearsay: true,
        by: 'hearsay',
      };
    }
  },
};
