/** Words that name something, exactly where they stand. */
import { type DocumentId, type MentionId, mentionId, passageId } from '../domain/ids.ts';
import type { Mention, MentionKind } from '../domain/mention.ts';
import type { CaseFile } from './case-file.ts';
import { ordinalOf } from './passages.ts';
import { statement } from './statements.ts';

interface Row {
  readonly start: number;
  readonly stop: number;
  readonly kind: MentionKind;
  readonly passage: number;
  readonly text: string;
  readonly by: string;
  readonly value: string | null;
  readonly refersTo: string | null;
}

const asMention =
  (document: DocumentId) =>
  (row: Row): Mention => ({
    id: mentionId(document, row.start, row.stop, row.kind),
    document,
    passage: passageId(document, row.passage),
    start: row.start,
    end: row.stop,
    kind: row.kind,
    text: row.text,
    by: row.by,
    ...(row.value === null ? {} : { value: JSON.parse(row.value) as NonNullable<Mention['value']> }),
    ...(row.refersTo === null ? {} : { refersTo: JSON.parse(row.refersTo) as NonNullable<Mention['refersTo']> }),
  });

const MENTION_ID = /^(.*)#([^#@]+)@(\d+)-(\d+)$/s;

/** Document, place and kind that a mention's id is made from; undefined where it is no such id. */
export function mentionPlace(
  id: MentionId,
):
  | { readonly document: DocumentId; readonly start: number; readonly end: number; readonly kind: MentionKind }
  | undefined {
  const [, document, kind, start, end] = MENTION_ID.exec(id) ?? [];
  if (document === undefined) return undefined;
  return { document: document as DocumentId, kind: kind as MentionKind, start: Number(start), end: Number(end) };
}

/** Replaces a document's mentions. To be called inside a write. */
export function replaceMentions(file: CaseFile, document: DocumentId, mentions: readonly Mention[]): void {
  const n = statement<{ n: number }>(file.db, 'SELECT n FROM document WHERE id = ?').get(document)?.n;
  statement(file.db, 'DELETE FROM mention WHERE document = ?').run(n);
  const insert = statement(
    file.db,
    `INSERT OR REPLACE INTO mention (document, start, stop, kind, passage, text, by, value, refers_to)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const m of mentions)
    insert.run(
      n,
      m.start,
      m.end,
      m.kind,
      ordinalOf(m.passage),
      m.text,
      m.by,
      m.value ? JSON.stringify(m.value) : null,
      m.refersTo ? JSON.stringify(m.refersTo) : null,
    );
}

/** A document's mentions in text order, of the given kinds or of all. */
export function mentionsOf(file: CaseFile, document: DocumentId, kinds?: readonly MentionKind[]): readonly Mention[] {
  const rows = statement<Row>(
    file.db,
    `SELECT start, stop, kind, passage, text, by, value, refers_to AS refersTo FROM mention
     WHERE document = (SELECT n FROM document WHERE id = ?) AND (? IS NULL OR instr(?, ' ' || kind || ' '))
     ORDER BY start, stop`,
  );
  const wanted = kinds ? ` ${kinds.join(' ')} ` : null;
  return rows.all(document, wanted, wanted).map(asMention(document));
}

/** Every name of the case, document by document in the order in which they came. */
export function* nameMentions(file: CaseFile): Generator<Mention> {
  const documents = file.db
    .prepare<[], DocumentId>('SELECT id FROM document ORDER BY n')
    .pluck()
    .all() as unknown as readonly DocumentId[];
  for (const document of documents) yield* mentionsOf(file, document, ['person', 'organisation', 'place']);
}

/** How many mentions there are of each kind. */
export const countMentions = (file: CaseFile): readonly { kind: MentionKind; count: number }[] =>
  statement<{ kind: MentionKind; count: number }>(
    file.db,
    'SELECT kind, count(*) AS count FROM mention GROUP BY kind ORDER BY count DESC',
  ).all();
