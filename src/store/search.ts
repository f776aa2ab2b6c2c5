/** Full-text search over all passages: words, "exact phrases", prefix*, -without; marks and case do not matter. No ceiling. */
import type { Passage } from '../domain/passage.ts';
import type { CaseFile } from './case-file.ts';
import { asPassage, PASSAGE, type PassageRow } from './passages.ts';
import { statement } from './statements.ts';
import { stemsOfWord, wordsIn } from './stems.ts';

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

/** The same words in any form, as two questions: of the stems, and of the words where a phrase or a beginning is asked for. */
function formsOf(typed: string): { readonly stems: string; readonly words: string | undefined } | undefined {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const exact: string[] = [];
  for (const [whole, minus, phrase, word = ''] of typed.matchAll(TERM)) {
    const several = phrase !== undefined || word.endsWith('*');
    if (several && !minus) {
      exact.push(whole);
      continue;
    }
    for (const { word: one } of wordsIn(phrase ?? word)) {
      const stems = stemsOfWord(one).map((stem) => quoted(stem, false));
      (minus ? unwanted : wanted).push(stems.length === 1 ? (stems[0] ?? '') : `(${stems.join(' OR ')})`);
    }
  }
  if (wanted.length === 0) return undefined;
  return { stems: [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT '), words: queryOf(exact.join(' ')) };
}

/** Words kept before the first find, and in all. */
const [LEAD, AROUND] = [8, 40];

/** Words around the first find; every word whose stem was asked for is marked. */
function snippetOf(text: string, typed: string): string {
  const asked = new Set<string>();
  for (const [, minus, phrase, word = ''] of typed.matchAll(TERM))
    if (!minus)
      for (const { word: one } of wordsIn(phrase ?? word)) for (const stem of stemsOfWord(one)) asked.add(stem);
  const all = [...wordsIn(text)];
  const isFind = ({ word }: { readonly word: string }): boolean => stemsOfWord(word).some((stem) => asked.has(stem));
  const first = Math.max(0, all.findIndex(isFind) - LEAD);
  const shown = all.slice(first, first + AROUND);
  const [begin, end] = [shown[0], shown.at(-1)];
  if (!begin || !end) return text;
  const from = first === 0 ? 0 : begin.start;
  const last = first + AROUND >= all.length;
  const to = last ? text.length : end.start + end.word.length;
  let out = first === 0 ? '' : '…';
  let at = from;
  for (const one of shown)
    if (isFind(one)) {
      out += `${text.slice(at, one.start)}${MARK_START}${one.word}${MARK_END}`;
      at = one.start + one.word.length;
    }
  return `${out}${text.slice(at, to)}${last ? '' : '…'}`;
}

/** Passages that have the words in any form: those that have them as typed first, then the others, best first. */
export function searchForms(
  file: CaseFile,
  typed: string,
  { boilerplate = false, limit = -1 }: { readonly boilerplate?: boolean; readonly limit?: number } = {},
): readonly Hit[] {
  const exact = search(file, typed, { boilerplate, limit });
  const forms = formsOf(typed);
  if (!forms || (limit >= 0 && exact.length >= limit)) return exact;
  const rows = statement<PassageRow & { readonly path: string; readonly text: string }>(
    file.db,
    `SELECT ${PASSAGE}, document.path AS path, passage.text AS text
     FROM passage_stem JOIN passage ON passage.n = passage_stem.rowid JOIN document ON document.n = passage.document
     WHERE passage_stem MATCH ? AND (? OR boilerplate IS NULL)
     AND (? IS NULL OR passage.n IN (SELECT rowid FROM passage_text WHERE passage_text MATCH ?))
     ORDER BY rank, passage.n LIMIT ?`,
  ).all(
    forms.stems,
    boilerplate ? 1 : 0,
    forms.words ?? null,
    forms.words ?? null,
    limit < 0 ? -1 : limit + exact.length,
  );
  const known = new Set<string>(exact.map(({ passage }) => passage.id));
  const others = rows.flatMap((row): readonly Hit[] => {
    const passage = asPassage(row);
    return known.has(passage.id) ? [] : [{ passage, path: row.path, snippet: snippetOf(row.text, typed) }];
  });
  return [...exact, ...(limit < 0 ? others : others.slice(0, limit - exact.length))];
}
