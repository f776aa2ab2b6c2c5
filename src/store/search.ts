/** Full-text search over all passages: words, "exact phrases", prefix*, -without; marks and case do not matter. No ceiling. */
import type { DocumentId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';
import type { CaseFile } from './case-file.ts';
import { asPassage, PASSAGE, type PassageRow } from './passages.ts';
import { statement } from './statements.ts';
import { stemsOfWord, wordsIn } from './stems.ts';

export interface Hit {
  readonly passage: Passage;
  readonly path: string;
  /** The passage whole. */
  readonly text: string;
  /** Words around the first finds; each find stands between MARK_START and MARK_END. */
  readonly snippet: string;
}

export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

export interface SearchOptions {
  /** Menus and footers too. */
  readonly boilerplate?: boolean;
  readonly limit?: number;
  /** In this document alone. */
  readonly document?: DocumentId;
  /** In these documents alone. */
  readonly documents?: readonly DocumentId[];
}

export const TERM = /(-)?(?:"([^"]*)"|(\S+))/gu;

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

/** What every question is narrowed to: a passage is looked up only where it must be. */
export function narrowed(
  index: 'passage_text' | 'passage_stem',
  { boilerplate = false, document, documents }: SearchOptions,
) {
  const also = [
    ...(boilerplate ? [] : [`${index}.rowid NOT IN (SELECT n FROM passage WHERE boilerplate IS NOT NULL)`]),
    ...(document === undefined
      ? []
      : [`${index}.rowid IN (SELECT n FROM passage WHERE document = (SELECT n FROM document WHERE id = @document))`]),
    ...(documents === undefined
      ? []
      : [
          `${index}.rowid IN (SELECT n FROM passage WHERE document IN
            (SELECT n FROM document WHERE id IN (SELECT value FROM json_each(@documents))))`,
        ]),
  ];
  const values = {
    ...(document === undefined ? {} : { document }),
    ...(documents === undefined ? {} : { documents: JSON.stringify(documents) }),
  };
  return { sql: also.map((one) => `AND ${one}`).join(' '), values };
}

/** Numbers of the passages that have what was typed, best first (bm25); boilerplate only where asked for. */
export function foundAsTyped(file: CaseFile, typed: string, options: SearchOptions = {}): readonly number[] {
  const query = queryOf(typed);
  if (query === undefined) return [];
  const { sql, values } = narrowed('passage_text', options);
  return statement<number>(
    file.db,
    `SELECT rowid FROM passage_text WHERE passage_text MATCH @query ${sql} ORDER BY rank, rowid LIMIT @limit`,
  )
    .pluck()
    .all({ query, limit: options.limit ?? -1, ...values });
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

/** The same of the words in any form: those that have them as typed first, then the others, best first. */
export function foundInAnyForm(file: CaseFile, typed: string, options: SearchOptions = {}): readonly number[] {
  const exact = foundAsTyped(file, typed, options);
  const { limit = -1 } = options;
  const forms = formsOf(typed);
  if (!forms || (limit >= 0 && exact.length >= limit)) return exact;
  const { sql, values } = narrowed('passage_stem', options);
  const known = new Set(exact);
  const others = statement<number>(
    file.db,
    `SELECT rowid FROM passage_stem WHERE passage_stem MATCH @stems ${sql}
     AND (@words IS NULL OR rowid IN (SELECT rowid FROM passage_text WHERE passage_text MATCH @words))
     ORDER BY rank, rowid LIMIT @limit`,
  )
    .pluck()
    .all({ stems: forms.stems, words: forms.words ?? null, limit: limit < 0 ? -1 : limit + exact.length, ...values })
    .filter((n) => !known.has(n));
  return [...exact, ...(limit < 0 ? others : others.slice(0, limit - exact.length))];
}

/** Passages by number, each with the words around its finds. */
export function hitsAt(file: CaseFile, typed: string, numbers: readonly number[]): readonly Hit[] {
  const query = queryOf(typed);
  return numbers.flatMap((n): readonly Hit[] => {
    const row = statement<PassageRow & { readonly path: string; readonly text: string }>(
      file.db,
      `SELECT ${PASSAGE}, document.path AS path, passage.text AS text
       FROM passage JOIN document ON document.n = passage.document WHERE passage.n = ?`,
    ).get(n);
    if (!row) return [];
    const asTyped =
      query === undefined
        ? undefined
        : statement<{ snippet: string }>(
            file.db,
            `SELECT snippet(passage_text, 0, char(1), char(2), '…', 40) AS snippet
             FROM passage_text WHERE passage_text MATCH ? AND rowid = CAST(? AS INTEGER)`,
          ).get(query, n);
    return [
      {
        passage: asPassage(row),
        path: row.path,
        text: row.text,
        snippet: asTyped?.snippet ?? snippetOf(row.text, typed),
      },
    ];
  });
}

export interface FoundIn {
  readonly document: DocumentId;
  readonly path: string;
  readonly passages: number;
}

/** In which documents passages stand, those with most first. */
export const placesOf = (file: CaseFile, numbers: readonly number[], many: number): readonly FoundIn[] =>
  statement<FoundIn>(
    file.db,
    `SELECT document.id AS document, document.path AS path, found.passages FROM
       (SELECT document, count(*) AS passages FROM passage WHERE n IN (SELECT value FROM json_each(?))
        GROUP BY document ORDER BY passages DESC, document LIMIT ?) AS found
     JOIN document ON document.n = found.document ORDER BY found.passages DESC, document.n`,
  ).all(JSON.stringify(numbers), many);

/** Passages that have what was typed, best first. */
export const search = (file: CaseFile, typed: string, options: SearchOptions = {}): readonly Hit[] =>
  hitsAt(file, typed, foundAsTyped(file, typed, options));

/** Passages that have the words in any form: those that have them as typed first, then the others, best first. */
export const searchForms = (file: CaseFile, typed: string, options: SearchOptions = {}): readonly Hit[] =>
  hitsAt(file, typed, foundInAnyForm(file, typed, options));
