import type { DocumentFacts } from '../domain/facts.ts';
import type { Span } from '../domain/passage.ts';
import type { OwnText } from './words.ts';

/** What the room is told of a document. */
export interface OriginDocument extends OwnText {
  readonly path: string;
  readonly facts: DocumentFacts;
}

/** Something named, with the words that name it and where they stand. */
export interface Said extends Span {
  readonly name: string;
}
