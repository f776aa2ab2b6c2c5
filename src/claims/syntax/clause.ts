/** What the grammar yields: a verb with its subject, what follows it, and the verb that governs it. */
import type { Span } from '../../domain/passage.ts';
import type { NounPhrase } from './chunks.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** A noun phrase with everything that hangs on it: "members of the group at Lund". */
export interface Argument extends Span {
  readonly np: NounPhrase;
  /** Further phrases joined by "and": each an argument of its own. */
  readonly and: readonly NounPhrase[];
  /** What hangs on it by "of" or "de", nearest first: "the arrest *of a guard*". */
  readonly of: readonly NounPhrase[];
}

export type Complement =
  | { readonly type: 'np'; readonly arg: Argument }
  | { readonly type: 'pp'; readonly prep: string; readonly arg: Argument }
  | { readonly type: 'time'; readonly prep?: string; readonly word: Word }
  | { readonly type: 'that'; readonly at: Span }
  | { readonly type: 'said'; readonly at: Span }
  | { readonly type: 'adv'; readonly word: Word };

export interface Clause {
  start: number;
  end: number;
  readonly vg: VerbGroup;
  subject?: Argument;
  /** How the subject was found. */
  subjectBy: 'direct' | 'relative' | 'shared' | 'governor' | 'inverted' | 'reduced' | 'none';
  complements: Complement[];
  /** Phrases before the subject: "In April 2014, …". */
  fronted: Complement[];
  /** Phrases that hang on the subject: "listening *on him* had stopped". */
  between: Complement[];
  /** The word that opens it: that, because, if, who … */
  opener?: string;
  governor?: Clause;
  /** A clause joined to this one whose time holds for both: "two were killed and one wounded *in May*". */
  timedBy?: Clause;
  /** Its time belongs to the clause before it. */
  lendsTime?: boolean;
  relation?: 'infinitive' | 'that' | 'gerund' | 'relative' | 'coordinated';
  question: boolean;
  /** The noun that takes this infinitive, by the index of its chunk, and whether it puts it ahead: "the board's decision to …". */
  ofNoun?: { readonly at: number; readonly ahead: boolean };
  /** The preposition before a gerund or infinitive: "after leaving". */
  readonly prep?: string;
}
