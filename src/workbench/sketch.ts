/** One document sketched: what it is found again by, and the works that its words name. */
import type { Document } from '../domain/document.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Edge } from '../domain/origin.ts';
import type { Passage } from '../domain/passage.ts';
import { namedEdges, type OriginDocument, prepared, type Sketch, sketchOf } from '../origins/index.ts';
import { documentOf } from '../store/documents.ts';
import { factsOf } from '../store/facts.ts';
import { passagesOf } from '../store/passages.ts';
import type { Case } from './open-case.ts';
import { UNKNOWN } from './reading.ts';

export interface Sketched {
  readonly sketch: Sketch;
  readonly named: readonly Edge[];
}

/** Furniture that stands apart from the words of a document. */
const APART = new Set<Passage['kind']>(['page-header', 'page-footer', 'mail-header', 'navigation']);

/** Rows of tables are alike by nature: two tables are the same, or they are not compared. */
const TABLES = new Set<Document['format']>(['csv', 'xlsx', 'json', 'jsonl']);
const NONE = new Uint32Array(0);
const NO_WORDING = { fingerprints: NONE, bands: NONE, anchors: NONE, ties: [] };

/** A document as the room of origins takes it. */
export function originDocument(at: Case, document: Document): OriginDocument {
  return {
    id: document.id,
    path: document.path,
    text: document.text,
    spans: passagesOf(at, document.id).filter(({ kind, boilerplate }) => !boilerplate && !APART.has(kind)),
    facts: factsOf(at, document.id) ?? UNKNOWN,
  };
}

export function sketched(at: Case, id: DocumentId): Sketched | undefined {
  const document = documentOf(at, id);
  if (!document) return undefined;
  const one = prepared(originDocument(at, document));
  const sketch = sketchOf(one);
  return {
    sketch: TABLES.has(document.format) ? { ...sketch, ...NO_WORDING } : sketch,
    named: [...namedEdges(one)],
  };
}
