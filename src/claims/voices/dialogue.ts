/** « Le préfet : « … » »: in minutes and interviews who speaks stands before a colon, without a verb. */
import { trimmed, type VoiceRule } from '../voice-rule.ts';

const SPEAKER = /^\s*(?:[-–•]\s*)?(\p{L}[^:;«»“”!?]{1,60}?)\s*:\s*$/u;

export const dialogue: VoiceRule = {
  id: 'dialogue',
  *find(reading, text) {
    const [quotation] = reading.quotations;
    if (!quotation || reading.inside || quotation.start < reading.start) return;
    const before = SPEAKER.exec(text.slice(reading.start, quotation.start));
    if (!before?.[1] || reading.clauses.some((c) => c.vg.start < quotation.start)) return;
    const start = reading.start + before[0].indexOf(before[1]);
    yield {
      source: trimmed(text, { start, end: start + before[1].length }),
      content: [quotation],
      stance: 'affirmed',
      mode: 'direct',
      by: 'dialogue',
    };
  },
};
