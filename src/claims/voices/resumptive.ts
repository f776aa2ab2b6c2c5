/** "…, a claim she denies", "… – something the ministry disputes": what was said before is taken up and denied or confirmed. */
import { cueVerb } from '../cue-words.ts';
import { trimmed, type VoiceRule } from '../voice-rule.ts';

const TAKEN_UP =
  /[,–—-]\s+(?:(?:a|an|the)\s+)?(?:claim|allegation|accusation|charge|suggestion|account|version|report|something|which|accusation|affirmation|version|information|ce)\s+(?:that |que |qu['’])?$/i;

export const resumptive: VoiceRule = {
  id: 'resumptive',
  *find(reading, text, language) {
    for (const clause of reading.clauses) {
      const cue = cueVerb(clause.vg.lemma, language);
      if (
        !cue ||
        (cue.stance !== 'denied' && !/^(?:confirm|admit|acknowledge|confirmer|reconnaître)$/.test(clause.vg.lemma)) ||
        !clause.subject ||
        clause.complements.some((c) => c.type !== 'adv' && c.type !== 'time')
      )
        continue;
      const before = text.slice(reading.start, Math.min(clause.subject.start, clause.vg.start));
      const m = TAKEN_UP.exec(before);
      if (!m || m.index < 20) continue;
      yield {
        source: { start: clause.subject.start, end: clause.subject.end },
        np: clause.subject.np,
        cue: { start: clause.vg.start, end: clause.vg.end },
        content: [trimmed(text, { start: reading.start, end: reading.start + m.index })],
        stance: cue.stance,
        mode: 'indirect',
        thought: true,
        factive: true,
        by: 'resumptive',
      };
    }
  },
};
