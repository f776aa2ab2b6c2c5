/** "It was not Ruiz who …": somebody else, or nobody, did it. */
import type { Clause } from '../syntax/clauses.ts';
import type { SentenceReading } from '../voice-rule.ts';

const NOT_THIS =
  /\b(?:ce n['’](?:est|était|fut) pas|it (?:is|was) not|it (?:isn|wasn)['’]t)\s+(?!(?:seulement|uniquement|only|just|simply)\b)([^.;:]{2,80}?)\s*,?\s+(qui|que|who|which|that)\s+$|\bce n['’](?:est|était|fut) pas\s+([^.;:]{2,80}?)\s+(qu['’])$/iu;
/** Of a time or a reason nothing is denied: "it is not the first time that". */
const NAMED = /^(?:(?:par|à|avec|contre|by|to|with|against)\s+)?(?:(?:le|la|les|the)\s+|l['’])?\p{Lu}/u;

export function isSomebodyElses({ vg, subject, subjectBy }: Clause, reading: SentenceReading, text: string): boolean {
  const from = subject && subjectBy === 'direct' ? Math.min(subject.start, vg.start) : vg.start;
  const m = NOT_THIS.exec(text.slice(reading.start, from));
  const [, one, mark, other] = m ?? [];
  const who = one ?? other;
  return who !== undefined && !/\b(?:but|mais)\b/i.test(who) && (/^(?:qui|who)$/i.test(mark ?? '') || NAMED.test(who));
}
