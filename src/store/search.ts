/** Full-text search over all passages: words, "exact phrases", prefix*, -without; marks and case do not matter. No ceiling. */
import type { Passage } from '../domain/passage.ts';
import type { CaseFile } from './case-file.ts';
import { asPassage, PASSAGE, type PassageRow } from './passages.ts';
import { statement } from './statements.ts';

export interface Hit {
  readonly passage: Passage;
  readonly path: string;
  /** Words around the first finds; each find stands between MARK_START and MARK_END. */
  readonly snippet: string;
}

export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

interface Row extends PassageRow {
  readonly path: string;
  readonly snippet: string;
}

const TERM = /(-)?(?:"([^"]*)"|(\S+))/gu;

const quoted = (words: string, prefix: boolean): string => `"${words.replaceAll('"', ' ')}"${prefix ? '*' : ''}`;

/**
 * What the user typed as an FTS5 query: every term must occur, a term with "-" in front must not. Anything but the signs named above is
 * searched for, never obeyed. Undefined where no word is left.
 */
export function queryOf(typed: string): string | undefined {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word = ''] of typed.matchAll(TERM)) {
    const prefix = phrase === undefined && word.endsWith('*');
    const words = phrase ?? word;
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    (minus ? unwanted : wanted).push(quoted(words, prefix));
  }
  if (wanted.length === 0) return undefined;
  return [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ');
}

/** Passages that have what was typed, best first (bm25); boilerplate only where asked for. */
export function search(
  file: CaseFile,
  typed: string,
  { boilerplate = false, limit = -1 }: { readonly boilerplate?: boolean; readonly limit?: number } = {},
): readonly Hit[] {
  const query = queryOf(typed);
  if (query === undefined) return [];
  const rows = statement<Row>(
    file.db,
    `SELECT ${PASSAGE}, document.path AS path, snippet(passage_text, 0, char(1), char(2), '…', 40) AS snippet
     FROM passage_text JOIN passage ON passage.n = passage_text.rowid JOIN document ON document.n = passage.document
     WHERE passage_text MATCH ? AND (? OR boilerplate IS NULL) ORDER BY rank, passage.n LIMIT ?`,
  ).all(query, boilerplate ? 1 : 0, limit);
  return rows.map((row) => ({ passage: asPassage(row), path: row.path, snippet: row.snippet }));
}
