/** What every spotter is: a part that reads one passage and says where a kind of thing stands in it. */
import type { Language } from '../domain/facts.ts';
import type { MentionKind, MentionValue } from '../domain/mention.ts';
import type { ReadPassage, Span } from '../domain/passage.ts';

/** Words found in a passage, before they have an id. Offsets into the document's text. */
export interface Found extends Span {
  readonly kind: MentionKind;
  /** The spotter that found it. */
  readonly by: string;
  readonly value?: MentionValue;
}

/** One passage as a spotter sees it. */
export interface PassageInHand {
  readonly text: string;
  readonly passage: ReadPassage;
  /** The passage's own words; add `passage.start` to turn a place in them into a place in the text. */
  readonly words: string;
  readonly language: Language;
  /** Countries that numbers without a country are read for, likeliest first, as ISO 3166 codes. */
  readonly countries: readonly string[];
  /** Whether names, moments or what an earlier spotter found stand anywhere in the stretch. */
  readonly taken: (start: number, end: number) => boolean;
  /** Whether a name stands there, and whether it is a person's. */
  readonly named: (start: number, end: number) => boolean;
  readonly person: (start: number, end: number) => boolean;
}

export interface Spotter {
  /** Equal to the file's name. */
  readonly id: string;
  /** Finds nothing in a passage with fewer digits. */
  readonly wantsFigures?: number;
  /** Finds nothing in a passage without this: a cheap look before the dear ones. */
  readonly hint?: RegExp;
  readonly find: (at: PassageInHand) => Iterable<Found>;
}
