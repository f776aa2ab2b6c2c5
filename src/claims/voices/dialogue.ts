/** « Le préfet : « … » », "Mrs Oduya: I was not told": in minutes, hearings and interviews who speaks stands before a colon, without a verb. */
import { type Found, type SentenceReading, trimmed, type VoiceRule } from '../voice-rule.ts';

const SPEAKER = /^\s*(?:[-–•]\s*)?(\p{L}[^:;«»“”!?]{1,60}?)\s*:\s*$/u;

/** A whole name that opens a paragraph; a first name alone greets. What is said there is told to somebody. */
const LABEL = /^\s*((?:\p{Lu}[\p{L}.'’-]*\s+){1,5}\p{Lu}[\p{L}.'’-]+)\s?:\s+(?=\p{L})/u;
const TO_SOMEBODY =
  /(?<!\p{L})(?:I|we|my|our|you|your|me|us|je|j['’]|nous|vous|votre|vos|notre|nos|mon|ma|mes)(?!\p{L})/iu;

/** "Mrs Oduya: I was not told." The whole paragraph is hers. */
function labelled(reading: SentenceReading, text: string): Found | undefined {
  const { passage } = reading;
  if (passage.kind !== 'paragraph' || reading.inside || reading.sentence.start !== passage.start) return undefined;
  const m = LABEL.exec(text.slice(passage.start, passage.end));
  const label = m?.[1];
  if (!m || label === undefined) return undefined;
  const start = passage.start + m[0].indexOf(label);
  const source = { start, end: start + label.length };
  const content = trimmed(text, { start: passage.start + m[0].length, end: passage.end });
  const person = reading.words.some(({ mention }) => mention?.kind === 'person' && mention.end === source.end);
  if (!person || !TO_SOMEBODY.test(text.slice(content.start, content.end))) return undefined;
  return { source, content: [content], stance: 'affirmed', mode: 'direct', by: 'dialogue' };
}

export const dialogue: VoiceRule = {
  id: 'dialogue',
  *find(reading, text) {
    const own = labelled(reading, text);
    if (own) {
      yield own;
      return;
    }
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
