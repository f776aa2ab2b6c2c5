/** The family tree of documents: pairs that were compared, works that are named, and the origins that come of them. */
import type { DocumentId } from '../domain/ids.ts';
import type { Edge, Kinship, NamedWork, Origin, Sign } from '../domain/origin.ts';
import type { CaseFile } from './case-file.ts';
import { paged, statement } from './statements.ts';

/** What a document is found again by; as the room of origins makes it. */
export interface StoredSketch {
  readonly id: DocumentId;
  readonly count: number;
  readonly sequence: string;
  readonly fingerprints: Uint32Array;
  readonly bands: Uint32Array;
  readonly anchors: Uint32Array;
  readonly ties: readonly string[];
}

interface SketchRow {
  readonly n: number;
  readonly id: DocumentId;
  readonly count: number;
  readonly sequence: string;
  readonly fingerprints: Buffer;
  readonly bands: Buffer;
  readonly anchors: Buffer;
  readonly ties: string;
}

const bytes = (numbers: Uint32Array): Buffer => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const numbers = (blob: Buffer): Uint32Array => {
  const out = new Uint32Array(blob.length / 4);
  bytes(out).set(blob);
  return out;
};

/** Replaces a document's sketch and forgets what it was compared with. To be called inside a write. */
export function replaceSketch(file: CaseFile, sketch: StoredSketch): void {
  const n = statement<{ n: number }>(file.db, 'SELECT n FROM document WHERE id = ?').get(sketch.id)?.n;
  statement(file.db, 'DELETE FROM edge WHERE a = @n OR b = @n').run({ n });
  statement(
    file.db,
    'INSERT OR REPLACE INTO sketch (document, count, sequence, fingerprints, bands, anchors, ties) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    n,
    sketch.count,
    sketch.sequence,
    bytes(sketch.fingerprints),
    bytes(sketch.bands),
    bytes(sketch.anchors),
    JSON.stringify(sketch.ties),
  );
}

/** All sketches in document order. */
export function* sketches(file: CaseFile): Generator<StoredSketch> {
  const rows = paged<SketchRow>(
    file.db,
    `SELECT sketch.document AS n, document.id, count, sequence, fingerprints, bands, anchors, ties
     FROM sketch JOIN document ON document.n = sketch.document WHERE sketch.document > ? ORDER BY sketch.document LIMIT ?`,
  );
  for (const { id, count, sequence, fingerprints, bands, anchors, ties } of rows)
    yield {
      id,
      count,
      sequence,
      fingerprints: numbers(fingerprints),
      bands: numbers(bands),
      anchors: numbers(anchors),
      ties: JSON.parse(ties) as readonly string[],
    };
}

interface EdgeRow {
  readonly n: number;
  readonly a: DocumentId;
  readonly b: DocumentId | null;
  readonly named: string | null;
  readonly verdict: Kinship;
  readonly directed: number;
  readonly shared: number | null;
  readonly signs: string;
}

const EDGE = `SELECT edge.n, one.id AS a, other.id AS b, named, verdict, directed, shared, signs
  FROM edge JOIN document one ON one.n = edge.a LEFT JOIN document other ON other.n = edge.b`;

const asEdge = (row: EdgeRow): Edge => ({
  a: row.a,
  b: row.b ?? ({ named: row.named ?? '' } satisfies NamedWork),
  verdict: row.verdict,
  directed: row.directed === 1,
  signs: JSON.parse(row.signs) as readonly Sign[],
  ...(row.shared === null ? {} : { shared: row.shared }),
  by: 'signs',
});

/** To be called inside a write. */
export function addEdges(file: CaseFile, edges: Iterable<Edge>): void {
  const insert = statement(
    file.db,
    `INSERT OR REPLACE INTO edge (a, b, named, verdict, directed, shared, signs) VALUES (
       (SELECT n FROM document WHERE id = ?), (SELECT n FROM document WHERE id = ?), ?, ?, ?, ?, ?)`,
  );
  for (const { a, b, verdict, directed, shared, signs } of edges)
    insert.run(
      a,
      typeof b === 'string' ? b : null,
      typeof b === 'string' ? null : b.named,
      verdict,
      directed ? 1 : 0,
      shared ?? null,
      JSON.stringify(signs),
    );
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Pairs of documents that were compared before, to be asked in either order. */
export function comparedPairs(file: CaseFile): { has(a: DocumentId, b: DocumentId): boolean } {
  const known = new Set<string>();
  const rows = statement<{ a: string; b: string }>(
    file.db,
    'SELECT one.id AS a, other.id AS b FROM edge JOIN document one ON one.n = edge.a JOIN document other ON other.n = edge.b',
  );
  for (const { a, b } of rows.iterate()) known.add(pairKey(a, b));
  return { has: (a, b) => known.has(pairKey(a, b)) };
}

/** Forgets pairs that are no longer worth comparing. To be called inside a write. */
export function dropEdges(file: CaseFile, pairs: Iterable<{ readonly a: DocumentId; readonly b: DocumentId }>): void {
  const drop = statement(
    file.db,
    `DELETE FROM edge WHERE (a = (SELECT n FROM document WHERE id = @a) AND b = (SELECT n FROM document WHERE id = @b))
       OR (a = (SELECT n FROM document WHERE id = @b) AND b = (SELECT n FROM document WHERE id = @a))`,
  );
  for (const { a, b } of pairs) drop.run({ a, b });
}

/** What signs found, in document order; pairs that were found independent only where they are asked for. */
export function* storedEdges(
  file: CaseFile,
  { independent = false, document }: { readonly independent?: boolean; readonly document?: DocumentId } = {},
): Generator<Edge> {
  const which = independent ? '1' : `verdict NOT IN ('independent', 'unknown')`;
  const of = document === undefined ? '1' : '(one.id = @document OR other.id = @document)';
  const rows = file.db
    .prepare<unknown[], EdgeRow>(
      `${EDGE} WHERE ${which} AND ${of} ORDER BY min(edge.a, coalesce(edge.b, edge.a)), edge.b IS NULL, edge.b, edge.a, named`,
    )
    .all(...(document === undefined ? [] : [{ document }]));
  for (const row of rows) yield asEdge(row);
}

/** Replaces all origins of the case. To be called inside a write. */
export function replaceOrigins(file: CaseFile, origins: Iterable<Origin>): void {
  statement(file.db, 'DELETE FROM origin_document').run();
  statement(file.db, 'DELETE FROM origin').run();
  const add = statement(file.db, 'INSERT INTO origin (id, name) VALUES (?, ?)');
  const link = statement(
    file.db,
    'INSERT INTO origin_document (document, origin, place) SELECT n, ?, ? FROM document WHERE id = ?',
  );
  for (const { id, name, documents } of origins) {
    const n = add.run(id, name).lastInsertRowid;
    documents.forEach((document, place) => {
      link.run(n, place, document);
    });
  }
}

/** Origins in document order; those of one document too. */
export function origins(file: CaseFile): readonly Origin[] {
  const rows = statement<{ origin: DocumentId; name: string; document: DocumentId }>(
    file.db,
    `SELECT origin.id AS origin, name, document.id AS document FROM origin JOIN origin_document ON origin = origin.n
     JOIN document ON document.n = origin_document.document ORDER BY origin.n, place`,
  ).all();
  const found = new Map<DocumentId, { id: DocumentId; name: string; documents: DocumentId[] }>();
  for (const { origin, name, document } of rows) {
    const known = found.get(origin) ?? { id: origin, name, documents: [] };
    known.documents.push(document);
    found.set(origin, known);
  }
  return [...found.values()];
}
