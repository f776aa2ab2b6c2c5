/** A name where it stands in a document, and the fuller name there that it stands for. */
import type { NameKind } from '../../domain/mention.ts';

/** A name by its place: UTF-16 offsets into the document's text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** A name, joined to a fuller one where there is one. */
export interface LinkedName extends Named {
  /** The fuller name in this document that it stands for. The reason reads on with that name: "surname of", "acronym of". */
  readonly refersTo?: { readonly to: Named; readonly reason: string };
}
