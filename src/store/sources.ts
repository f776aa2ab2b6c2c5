/** What was handed in: bytes, hash, where and when; never altered. */
import type { DocumentId, Sha256, SourceId } from '../domain/ids.ts';
import { sourceId } from '../domain/ids.ts';
import type { Source } from '../domain/source.ts';
import type { CaseFile } from './case-file.ts';
import { pack, unpack } from './packing.ts';
import { statement, written } from './statements.ts';

/** One handing-in. `place` stands for the absolute path; `path` is how the user calls it. */
export interface Receipt {
  readonly place: string;
  readonly path: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
}

export type News = 'new' | 'same bytes elsewhere' | 'changed' | 'known';

/** Bytes of an original are kept in parts of this size, so that no row is larger. */
const PART = 4 * 1024 * 1024;

const LIVE = `source.n, source.id, source.hash, source.bytes, receipt.path, receipt.received_at AS receivedAt,
  receipt.received_by AS receivedBy FROM source JOIN receipt ON receipt.n = (
    SELECT min(n) FROM receipt WHERE receipt.source = source.n AND ended_at IS NULL)`;

const asSource = ({ id, hash, bytes, path, receivedAt, receivedBy }: Source): Source => ({
  id,
  hash,
  bytes,
  path,
  receivedAt,
  receivedBy,
});

/** Whether these bytes already came from this place: then there is nothing to do. */
export const isKnown = (file: CaseFile, place: string, hash: Sha256): boolean =>
  statement(
    file.db,
    `SELECT 1 FROM receipt JOIN source ON source.n = receipt.source
     WHERE place = ? AND hash = ? AND ended_at IS NULL`,
  ).get(place, hash) !== undefined;

/** Takes bytes into the case. What stood at the same place before stays as an original and is no longer read. */
export function receive(file: CaseFile, receipt: Receipt, hash: Sha256, bytes: Uint8Array): News {
  if (isKnown(file, receipt.place, hash)) return 'known';
  return written(file, () => {
    const known = statement<{ n: number }>(file.db, 'SELECT n FROM source WHERE hash = ?').get(hash);
    const ended = endEarlier(file, receipt);
    const n = known?.n ?? keep(file, hash, bytes);
    statement(
      file.db,
      `INSERT INTO receipt (source, place, path, received_at, received_by) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (place, source) DO UPDATE SET ended_at = NULL, received_at = excluded.received_at`,
    ).run(n, receipt.place, receipt.path, receipt.receivedAt, receipt.receivedBy);
    dropUnread(file);
    return ended > 0 ? 'changed' : known ? 'same bytes elsewhere' : 'new';
  });
}

const endEarlier = (file: CaseFile, receipt: Receipt): number =>
  statement(file.db, 'UPDATE receipt SET ended_at = ? WHERE place = ? AND ended_at IS NULL').run(
    receipt.receivedAt,
    receipt.place,
  ).changes;

/** What was read from bytes that no place holds any more leaves the case; the original stays. */
function dropUnread(file: CaseFile): void {
  const gone = statement<{ n: number; id: string }>(
    file.db,
    `SELECT n, id FROM source WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.source = source.n AND ended_at IS NULL)
       AND EXISTS (SELECT 1 FROM stage WHERE stage.subject = source.id AND stage.stage = 'sources')`,
  ).all();
  for (const { n, id } of gone) {
    statement(
      file.db,
      'DELETE FROM stage WHERE subject = @id OR subject IN (SELECT id FROM document WHERE source = @n)',
    ).run({ id, n });
    statement(
      file.db,
      'DELETE FROM problem WHERE subject = @id OR subject IN (SELECT id FROM document WHERE source = @n)',
    ).run({ id, n });
    statement(file.db, 'DELETE FROM document WHERE source = ?').run(n);
  }
}

function keep(file: CaseFile, hash: Sha256, bytes: Uint8Array): number {
  const insert = statement(file.db, 'INSERT INTO source (id, hash, bytes) VALUES (?, ?, ?)');
  const n = Number(insert.run(sourceId(hash), hash, bytes.length).lastInsertRowid);
  const part = statement(file.db, 'INSERT INTO original (source, part, packed, bytes) VALUES (?, ?, ?, ?)');
  for (let at = 0, ordinal = 0; at < bytes.length; at += PART, ordinal++) {
    const packed = pack(bytes.subarray(at, at + PART));
    part.run(n, ordinal, packed.packed, packed.bytes);
  }
  return n;
}

/** The bytes as they were handed in. */
export function originalOf(file: CaseFile, id: SourceId): Uint8Array {
  const parts = statement<{ packed: number; bytes: Buffer }>(
    file.db,
    `SELECT packed, original.bytes FROM original JOIN source ON source.n = original.source WHERE source.id = ? ORDER BY part`,
  ).all(id);
  const [only] = parts;
  return parts.length === 1 && only ? unpack(only) : Buffer.concat(parts.map(unpack));
}

/** Sources that some place still holds, in the order in which they came. */
export const sources = (file: CaseFile): readonly Source[] =>
  statement<Source>(file.db, `SELECT ${LIVE} ORDER BY source.n`).all().map(asSource);

/** How many there are. */
export const countSources = (file: CaseFile): number =>
  statement<{ count: number }>(
    file.db,
    'SELECT count(DISTINCT source) AS count FROM receipt WHERE ended_at IS NULL',
  ).get()?.count ?? 0;

export function sourceOf(file: CaseFile, id: SourceId): Source | undefined {
  const row = statement<Source>(file.db, `SELECT ${LIVE} WHERE source.id = ?`).get(id);
  return row && asSource(row);
}

/** The source that stands at this place now. */
export const sourceAt = (file: CaseFile, place: string): SourceId | undefined =>
  statement<{ id: SourceId }>(
    file.db,
    'SELECT source.id FROM receipt JOIN source ON source.n = receipt.source WHERE place = ? AND ended_at IS NULL',
  ).get(place)?.id;

/** All paths under which the same bytes were handed in, first one first. */
export const pathsOf = (file: CaseFile, id: SourceId): readonly string[] =>
  statement<{ path: string }>(
    file.db,
    `SELECT path FROM receipt JOIN source ON source.n = receipt.source WHERE source.id = ? AND ended_at IS NULL
     ORDER BY receipt.n`,
  )
    .all(id)
    .map((row) => row.path);

/** Of documents whose bytes were handed in more than once: the further paths. */
export function pathsOfSame(file: CaseFile): ReadonlyMap<DocumentId, readonly string[]> {
  const rows = statement<{ document: DocumentId; path: string }>(
    file.db,
    `SELECT document.id AS document, receipt.path FROM receipt JOIN document ON document.source = receipt.source
     WHERE ended_at IS NULL AND receipt.n > (SELECT min(n) FROM receipt AS first WHERE first.source = receipt.source AND ended_at IS NULL)
     ORDER BY receipt.n`,
  ).all();
  const found = new Map<DocumentId, string[]>();
  for (const { document, path } of rows) found.set(document, [...(found.get(document) ?? []), path]);
  return found;
}

/** Sources that stood before at a place where this one stands now: corrections made to them hold on. */
export const earlierVersions = (file: CaseFile, id: SourceId): readonly SourceId[] =>
  statement<{ id: SourceId }>(
    file.db,
    `SELECT DISTINCT old.id FROM receipt now JOIN source ON source.n = now.source
     JOIN receipt before ON before.place = now.place AND before.ended_at IS NOT NULL
     JOIN source old ON old.n = before.source WHERE source.id = ? AND now.ended_at IS NULL AND old.id <> source.id`,
  )
    .all(id)
    .map((row) => row.id);
