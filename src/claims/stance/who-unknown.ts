/** "It is unclear who paid him", "nobody knows who paid him", « on ne sait pas qui l'a payé »: that it is not known who did a thing names nobody who did. */
import type { Clause } from '../syntax/clauses.ts';
import type { SentenceReading } from '../voice-rule.ts';

const UNKNOWN_EN =
  /\b(?:unclear|unknown|uncertain|undetermined|a mystery|(?:not|never|no longer|yet)\s+(?:(?:been|be|yet|entirely|immediately|publicly|to be)\s+)*(?:clear|known|certain|established|determined|sure|know|say|identif(?:y|ied))|(?:nobody|no one|none of them)\s+(?:knows?|knew|could say))\s+(?:exactly\s+|precisely\s+)?$/i;
const UNKNOWN_FR =
  /(?<!\p{L})(?:ignor(?:e|ent|ait|aient)|(?:sait|savait|savent|savaient)\s+(?:pas|toujours pas|plus)|inconnue?s?|(?:pas|jamais)\s+(?:clair|connu|établi|su)|mystère|reste à (?:savoir|déterminer|établir))\s+(?:exactement\s+)?$/iu;

/** Whether the clause opens with a "who" or "what" that nobody can fill. */
export function isWhoUnknown({ vg, subjectBy, opener }: Clause, reading: SentenceReading, text: string): boolean {
  if (subjectBy !== 'relative' && !/^(?:who|what|which|qui|ce)$/.test(opener ?? '')) return false;
  const mark = reading.words.findLast((w) => w.end <= vg.start && /^(?:who|whom|what|which|qui)$/.test(w.lower));
  if (!mark) return false;
  const before = text.slice(reading.start, mark.start);
  return UNKNOWN_EN.test(before) || UNKNOWN_FR.test(before);
}
