/** A role of a frame with its words. */
import type { Mention } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import type { NounPhrase } from './syntax/chunks.ts';

/** A role with the words that fill it, before pronouns are looked into. */
export interface Filled extends Span {
  readonly role: RoleName;
  readonly np?: NounPhrase;
  readonly mention?: Mention;
}
