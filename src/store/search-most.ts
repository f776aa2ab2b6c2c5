/** Where no passage has all the words that were typed: those with most of them. */
import type { CaseFile } from './case-file.ts';
import { narrowed, type SearchOptions, TERM } from './search.ts';
import { statement } from './statements.ts';
import { stemsOfWord, wordsIn } from './stems.ts';

/** Each plain word that must occur, with its stems; undefined where a phrase, a beginning or a word to be without is asked for: those are meant. */
function plainWords(typed: string): ReadonlyMap<string, readonly string[]> | undefined {
  const words = new Map<string, readonly string[]>();
  for (const [, minus, phrase, word = ''] of typed.matchAll(TERM)) {
    if (minus || phrase !== undefined || word.endsWith('*')) return undefined;
    for (const { word: one } of wordsIn(word)) words.set(one.toLowerCase(), stemsOfWord(one));
  }
  return words.size > 1 ? words : undefined;
}

/** Numbers of the passages that have most of the words in any form, best first: of three or more words at least two. */
export function foundWithMost(file: CaseFile, typed: string, options: SearchOptions = {}): readonly number[] {
  const words = plainWords(typed);
  if (!words) return [];
  const { sql, values } = narrowed('passage_stem', options);
  const having = (query: string): readonly number[] =>
    statement<number>(
      file.db,
      `SELECT rowid FROM passage_stem WHERE passage_stem MATCH @query ${sql} ORDER BY rank, rowid`,
    )
      .pluck()
      .all({ query, ...values });
  const queries = [...words.values()].map((stems) => `(${stems.map((stem) => `"${stem}"`).join(' OR ')})`);
  const counts = new Map<number, number>();
  for (const query of queries) for (const n of having(query)) counts.set(n, (counts.get(n) ?? 0) + 1);
  const most = Math.max(0, ...new Set(counts.values()));
  if (most === 0 || (words.size > 2 && most < 2)) return [];
  return having(queries.join(' OR '))
    .filter((n) => counts.get(n) === most)
    .slice(0, options.limit);
}

/** The words that were typed and that a text has in no form. */
export function lackedBy(text: string, typed: string): readonly string[] {
  const words = plainWords(typed);
  if (!words) return [];
  const stems = new Set<string>();
  for (const { word } of wordsIn(text)) for (const stem of stemsOfWord(word)) stems.add(stem);
  return [...words].flatMap(([word, own]) => (own.some((stem) => stems.has(stem)) ? [] : [word]));
}
