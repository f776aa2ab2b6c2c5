import type { Moment } from './moment.ts';
import type { Quote } from './quote.ts';
import type { Received } from './record.ts';

/** What a fact about a document rests on. */
export type Basis =
  | { readonly kind: 'quote'; readonly quote: Quote }
  /** A metadata key of the file, with the value as it stands there. */
  | { readonly kind: 'metadata'; readonly key: string; readonly value: string }
  /** A person's correction: `sheaf set`, or a row of `sheaf.csv`. */
  | { readonly kind: 'judgement'; readonly by: string }
  /** Worked out from the text as a whole, with the rule's name: the language, a bound on the date. */
  | { readonly kind: 'inference'; readonly rule: string };

export interface Fact<T> {
  readonly value: T;
  readonly basis: Basis;
}

export type Language = 'en' | 'fr' | 'other';

/** Admiralty code: source A to F and information 1 to 6, rated apart; F and 6 mean "cannot be judged", never a middle. */
export interface Reliability {
  readonly source?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly information?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** What kind of document it is, as far as its words or metadata tell. */
export type Medium =
  | 'article'
  | 'agency'
  | 'report'
  | 'letter'
  | 'mail'
  | 'minutes'
  | 'table'
  | 'record'
  | 'page'
  | 'other';

/** Facts about one document, each with what it rests on. What is not known is absent. */
export interface DocumentFacts {
  readonly title?: Fact<string>;
  readonly publisher?: Fact<string>;
  /** A news agency that the text is credited to. */
  readonly agency?: Fact<string>;
  readonly authors: readonly Fact<string>[];
  readonly translator?: Fact<string>;
  readonly language: Fact<Language>;
  readonly originalLanguage?: Fact<string>;
  readonly medium?: Fact<Medium>;
  /** Day or bounds of publication; never the day on which a page was saved. */
  readonly published?: Fact<Moment>;
  /** When the page was saved or the file written, where that is known. */
  readonly saved?: Fact<Moment>;
  /** Who kept the document: the service whose file or register it is. */
  readonly holder?: Fact<string>;
  /** When the holder got it. */
  readonly received?: Fact<Received>;
  readonly reliability?: Fact<Reliability>;
  /** A sealed source's identity never leaves the case file. */
  readonly sealed?: Fact<boolean>;
}
