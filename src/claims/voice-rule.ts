/** What a voice rule yields: who speaks, in which words, what is said. The room turns it into an attribution with its chain. */
import type { SpeechMode, Stance } from '../domain/attribution.ts';
import type { Language } from '../domain/facts.ts';
import type { ReadPassage, Sentence, Span } from '../domain/passage.ts';
import type { Quotation } from './quotations.ts';
import type { NounPhrase } from './syntax/chunks.ts';
import type { Clause } from './syntax/clauses.ts';
import type { Word } from './syntax/words.ts';

/** One sentence, or the part of one that stands outside full quotations, ready for the rules. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly passage: ReadPassage;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Full quotations that this sentence touches. */
  readonly quotations: readonly Quotation[];
  /** Set where these words stand inside a full quotation. */
  readonly inside?: Quotation;
  readonly start: number;
  readonly end: number;
}

export interface Found {
  readonly source?: Span;
  /** The core of the source, where the grammar gave it. */
  readonly np?: NounPhrase;
  readonly cue?: Span;
  readonly content: readonly Span[];
  readonly stance: Stance;
  readonly mode: SpeechMode;
  readonly addressee?: Span;
  readonly addresseeNp?: NounPhrase;
  readonly hearsay?: boolean;
  readonly thought?: boolean;
  /** The writer vouches for the content; who knows it is no voice of it. */
  readonly factive?: boolean;
  readonly forecast?: boolean;
  readonly carriedOver?: string;
  readonly by: string;
}

export interface VoiceRule {
  readonly id: string;
  find(reading: SentenceReading, text: string, language: Language): Iterable<Found>;
}

const TRAILING = /[\s.,;:!?–—-]+$/;

/** The span without white space and loose marks at its ends; closing quotation marks stay. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:–—-]/.test(text[start] ?? '')) start++;
  const m = TRAILING.exec(text.slice(start, end));
  if (m) end -= m[0].length;
  return { start, end };
}

export const modeOf = (content: readonly Span[], quotations: readonly Quotation[], text: string): SpeechMode => {
  const said = content.map((c) => text.slice(c.start, c.end)).join(' ');
  const whole = content.every((c) => quotations.some((q) => q.start <= c.start + 1 && q.end >= c.end - 1));
  return whole ? 'direct' : /[“”"«»‘]|(?:^|\s)'\p{L}/u.test(said) ? 'mixed' : 'indirect';
};
