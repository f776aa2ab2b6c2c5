/** The stretches of text that roles and quotes take in. */
import type { Span } from '../domain/passage.ts';
import { contentEnd } from './content.ts';
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';

/** Longer sentences are quoted by the clause, so that a quote stays one that a person reads. Characters. */
const LONGEST = 420;

const withoutStop = (text: string, start: number, end: number): Span => {
  let to = end;
  while (to > start && /[\s.,;:!?]/.test(text[to - 1] ?? '')) to--;
  return { start, end: to };
};

/** What clauses under one clause say, as stretches of its sentence. */
export interface ClauseSpans {
  /** A clause with "that", from its first word. */
  that(clause: Clause, from: number): Span;
  /** "asked them *to send the list*" */
  infinitive(clause: Clause): Span | undefined;
  /** "convicted of *murdering his neighbour*" */
  gerund(clause: Clause): { readonly prep: string; readonly at: Span } | undefined;
}

export const clauseSpans = (reading: SentenceReading, text: string): ClauseSpans => ({
  that: (clause, from) => contentSpan(reading, clause, from, text),
  infinitive: (clause) => infinitiveSpan(reading, clause, text),
  gerund: (clause) => gerundSpan(reading, clause, text),
});

/** What a clause with "that" says, from its first word. */
const contentSpan = (reading: SentenceReading, clause: Clause, from: number, text: string): Span =>
  withoutStop(text, from, contentEnd(reading, clause, text));

/** « appelle son frère pour le prévenir »: what somebody does it for is not what is asked. */
const OF_PURPOSE = /^(?:pour|sans|avant|après)$/;

/** What an infinitive under the clause says: "asked them *to send the list*". */
function infinitiveSpan(reading: SentenceReading, clause: Clause, text: string): Span | undefined {
  const inf = reading.clauses.find(
    (c) => c.governor === clause && c.relation === 'infinitive' && !OF_PURPOSE.test(c.prep ?? ''),
  );
  if (!inf) return undefined;
  const end = contentEnd(reading, inf, text);
  const source = /, (?:selon|d['’]après|according to)\b/iu.exec(text.slice(inf.vg.end, inf.end));
  const comma = source ? inf.vg.end + source.index : text.indexOf(',', inf.end);
  return withoutStop(text, inf.vg.start, comma > 0 && comma < end ? comma : end);
}

/** An infinitive or gerund that a preposition ties to the clause, to the end of what it says or the comma behind it. */
function gerundSpan(reading: SentenceReading, clause: Clause, text: string): ReturnType<ClauseSpans['gerund']> {
  const gerund = reading.clauses.find(
    (c) =>
      c.governor === clause &&
      c.prep !== undefined &&
      (c.relation === 'gerund' || c.relation === 'infinitive') &&
      c.vg.start > clause.vg.end,
  );
  if (!gerund?.prep) return undefined;
  const whole = contentEnd(reading, gerund, text);
  // "of planning it and who died": a second clause of whom it is told
  const second = /\s(?:and|but|et|mais) (?:who|which|qui)\b/u.exec(text.slice(gerund.vg.end, whole));
  // "suspected of robbing a bank were held": the verb of those suspected
  const main = reading.clauses.find(
    (c) => c.vg.form === 'finite' && c.vg.start > gerund.vg.end && c.subject && c.subject.end <= clause.vg.start,
  );
  const end = Math.min(second ? gerund.vg.end + second.index : whole, main?.vg.start ?? whole);
  const comma = text.indexOf(',', gerund.end);
  return {
    prep: gerund.prep,
    at: withoutStop(text, gerund.vg.start, comma > 0 && comma < end ? comma : end),
  };
}

/** The sentence, or, where that is very long, the clause with its surroundings. */
export function quoteSpan(reading: SentenceReading, clause: Clause, text: string): Span {
  const whole = { start: reading.sentence.start, end: reading.sentence.end };
  if (whole.end - whole.start <= LONGEST) return whole;
  const start = Math.max(
    whole.start,
    Math.min(
      clause.start,
      clause.subject && clause.subject.start > clause.vg.start - 200 ? clause.subject.start : clause.start,
    ),
  );
  let end = Math.max(clause.end, clause.vg.end);
  for (const c of reading.clauses)
    if (c.governor === clause && c.relation !== 'coordinated') end = Math.max(end, c.end);
  const stop = /[,.;:)]/.exec(text.slice(end, whole.end));
  if (stop) end += stop.index;
  return { start, end: Math.min(Math.max(end, start + 1), whole.end) };
}
