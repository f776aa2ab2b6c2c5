/** What a sentence of a finding is made from, in whichever language. */
import type { Moment } from '../domain/moment.ts';

/** What a sentence may use. */
export interface Told {
  readonly one: (role: string) => string | undefined;
  readonly all: (role: string) => string | undefined;
  readonly detail: (name: string) => string | undefined;
  readonly on: string;
  /** The same in brackets: " (March 2021)". */
  readonly when: string;
  /** "two months before the fire", where an event of interest is named. */
  readonly before: string;
  readonly claims: readonly string[];
  readonly firm: boolean;
}

export type Sentence = (told: Told) => string;

/** One language's sentences, by rule, and how it says lists and dates. */
export interface FindingWords {
  readonly sentences: Readonly<Record<string, Sentence>>;
  readonly list: (words: readonly string[]) => string;
  readonly on: (edtf: string) => string;
  readonly when: (edtf: string) => string;
  readonly before: (when: Moment | undefined, event: { readonly name: string; readonly when: Moment }) => string;
}

/** "An official" within a sentence is "an official"; a name keeps its capitals. */
const ARTICLE = /^(?:A|An|The|One|Two|Some|Several|Their|His|Her|Its|Our|Le|La|Les|Un|Une|Des|Leurs?|Ses)(?=\s)/u;

export const shortened = (words: string): string => {
  const plain = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(ARTICLE, (article) => article.toLowerCase());
  return plain.length <= 70 ? plain : `${plain.slice(0, 68).trimEnd()}…`;
};
