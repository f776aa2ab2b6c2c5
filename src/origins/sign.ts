/** What a part of this room is: it looks at one document, or at two, and says what it sees, what that makes of them, and in which words. */
import type { Kinship } from '../domain/origin.ts';
import type { Quote } from '../domain/quote.ts';
import type { Prepared } from './prepared.ts';
import type { Wording } from './runs.ts';
import type { Telling } from './sentences.ts';

/** Which way a sign points: the later one from the earlier one. */
export type Way = 'a from b' | 'b from a';

/** What a sign saw. A verdict may be left to other signs: then it only adds a reason. */
export interface Seen {
  readonly says: string;
  readonly quotes: readonly Quote[];
  readonly verdict?: Kinship;
  readonly way?: Way;
}

/** Two documents with what was worked out of them together. */
export interface Pair {
  readonly a: Prepared;
  readonly b: Prepared;
  readonly wording: Wording;
  /** The same form filled in anew: a weather report, a court list. Wording shared by forms is no sign. */
  readonly form: boolean;
  /** What both tell in the same order; undefined where one language is not read, or too little is told. */
  readonly telling: () => Telling | undefined;
  /** Both are in one language. */
  readonly sameLanguage: boolean;
}

export interface PairSign {
  readonly id: string;
  /** The closest verdict it can give, where seeing costs much: it is not asked once a closer one is found. */
  readonly gives?: Kinship;
  see(pair: Pair): Seen | readonly Seen[] | undefined;
}

/** A tie to a work or a body that need not be in the case. */
export interface NamedSeen extends Seen {
  readonly verdict: Kinship;
  readonly named: string;
}

export interface TextSign {
  readonly id: string;
  see(text: Prepared): readonly NamedSeen[];
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The longest shared run outside quotation marks first; both sides of at most two. */
export function runQuotes({ a, b, wording }: Pair): readonly Quote[] {
  return [...wording.runs]
    .sort((x, y) => y.length - x.length)
    .slice(0, 2)
    .flatMap((run) => [a.quote(run.a, run.a + run.length), b.quote(run.b, run.b + run.length)]);
}
