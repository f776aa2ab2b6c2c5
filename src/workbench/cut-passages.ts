/** A document's blocks as passages. */
import type { Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import { passageId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';

export const cutPassages = (document: Document, _facts: DocumentFacts): readonly Passage[] =>
  document.blocks.map(({ start, end, kind, locator }, i) => ({
    id: passageId(document.id, i + 1),
    document: document.id,
    ordinal: i + 1,
    kind,
    start,
    end,
    locator,
  }));
