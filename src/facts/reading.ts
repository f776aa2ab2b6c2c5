/** What the clues look at: one document with its passages, what it says about itself, and the dates in it. */
import type { Document, Metadatum } from '../domain/document.ts';
import type { DocumentFacts, Fact, Language } from '../domain/facts.ts';
import type { Moment } from '../domain/moment.ts';
import type { Passage, Span } from '../domain/passage.ts';
import { quoteOf } from '../domain/quote.ts';

/** A date written in full that stands in the text. */
export interface DatedWords {
  readonly expression: Span;
  readonly moment: Moment;
  /** How a preposition binds it: "by", "until" and "before" may speak of what is to come. */
  readonly relation?: string;
}

export interface Line extends Passage {
  /** The words with plain blanks and apostrophes; long passages are cut after a thousand units. */
  readonly words: string;
}

export interface Reading {
  readonly document: Document;
  /** All passages, furniture too: bylines and date lines are furniture. */
  readonly lines: readonly Line[];
  readonly dates: readonly DatedWords[];
  readonly language: Language;
}

export type Facts = Partial<DocumentFacts>;

/** Finds one or two facts, each with what it rests on. `known` is what clues before it have found. */
export interface Clue {
  readonly id: string;
  find(reading: Reading, known: Facts): Facts;
}

export const LONGEST_LINE = 1000;

export const plain = (words: string): string => words.replace(/[^\S ]/g, ' ').replace(/[’ʼ]/g, "'");

export const linesOf = (document: Document, passages: readonly Passage[]): Line[] =>
  passages.map((p) => ({ ...p, words: plain(document.text.slice(p.start, Math.min(p.end, p.start + LONGEST_LINE))) }));

/** A fact that rests on the words of a line, or on a part of them. */
export function quoted<T>(reading: Reading, value: T, line: Span, part?: Span): Fact<T> {
  const end = Math.min(line.end, line.start + LONGEST_LINE);
  const span = part ? { start: line.start + part.start, end: line.start + part.end } : { start: line.start, end };
  return { value, basis: { kind: 'quote', quote: quoteOf(reading.document, span) } };
}

export const fromMetadata = <T>(value: T, { key, value: as }: Metadatum): Fact<T> => ({
  value,
  basis: { kind: 'metadata', key, value: as },
});

/** The first metadatum whose key one of the patterns matches, patterns in order of trust. */
export function* metadataLike(document: Document, keys: readonly RegExp[]): Iterable<Metadatum> {
  for (const key of keys) for (const datum of document.metadata) if (key.test(datum.key)) yield datum;
}

export const isMail = (document: Document): boolean =>
  document.format === 'eml' || document.format === 'mbox' || document.format === 'msg';
export const isTable = (document: Document): boolean => document.format === 'csv' || document.format === 'xlsx';

/** A field of a form, a mail or a memorandum that stands as text: "Subject: the Mombasa boxes". */
export function field(
  reading: Reading,
  name: RegExp,
): { readonly line: Line; readonly value: string; readonly at: Span } | undefined {
  for (const line of reading.lines.slice(0, 14)) {
    const m = line.words.length < 300 ? /^\s*([\p{L} ]{2,24}?) ?: ?(\S.*)$/u.exec(line.words) : null;
    if (m?.[1] && m[2] && name.test(m[1]))
      return { line, value: m[2].trim(), at: { start: line.words.length - m[2].length, end: line.words.length } };
  }
  return undefined;
}

/** Whether the text begins with a mail's head: sender and subject, and the day or the addressee. */
export const beginsAsMail = (reading: Reading): boolean =>
  field(reading, /^(?:from|de)$/i) !== undefined &&
  field(reading, /^(?:subject|objet)$/i) !== undefined &&
  field(reading, /^(?:sent|date|envoyé|to|à)$/i) !== undefined &&
  !reading.lines.slice(0, 4).some((line) => /\bmemo(?:randum)?\b/i.test(line.words));

/** Lines before the text begins, and a few after: where a document says what it is. */
export function topOf(reading: Reading): readonly Line[] {
  const body = reading.lines.findIndex((line) => !line.boilerplate && line.end - line.start > 300);
  return reading.lines.slice(0, Math.min(body < 0 ? 40 : body + 1, 40));
}
