/** sheaf show search: passages with the words looked for, each with its place. */
import { keptSearches } from '../workbench/keep-search.ts';
import type { Case } from '../workbench/open-case.ts';
import { MARK_END, MARK_START, showSearch as rows } from '../workbench/show.ts';
import { wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJsonList, width } from './print.ts';

export interface SearchOptions {
  readonly json?: boolean;
  readonly boilerplate?: boolean;
  readonly exact?: boolean;
  readonly limit?: number;
}

/** A word with blanks came as one quoted argument of the shell: it is meant as a phrase. */
const typed = (words: readonly string[]): string =>
  words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ');

const lit = (line: string): string =>
  line.replace(new RegExp(`${MARK_START}([^${MARK_START}${MARK_END}]*)${MARK_END}`, 'g'), (_, found: string) =>
    paint.bold(paint.green(found)),
  );

export function showSearch(at: Case, words: readonly string[], options: SearchOptions): void {
  const found = rows(at, typed(words), options);
  if (options.json) {
    const plain = (snippet: string) => snippet.replaceAll(MARK_START, '**').replaceAll(MARK_END, '**');
    printJsonList(found.map((row) => ({ ...row, snippet: plain(row.snippet) })));
    return;
  }
  if (found[0]?.lacks) print(paint.dim('No passage has all the words; these have most of them.'));
  for (const { path, place, snippet, boilerplate, lacks = [] } of found) {
    print(
      `${paint.bold(path)}${place === '' ? '' : `, ${place}`}${boilerplate ? paint.dim(`  (${boilerplate})`) : ''}${lacks.length > 0 ? paint.dim(`  without ${lacks.join(', ')}`) : ''}`,
    );
    const marked = snippet.replace(/\s+/gu, ' ');
    for (const line of linesOf(marked)) print(`  ${line}`);
  }
  print(paint.dim(plural(found.length, 'passage')));
}

/** Searches that the case keeps. */
export function showKeptSearches(at: Case, json: boolean): void {
  const kept = keptSearches(at);
  if (json) {
    printJsonList(kept);
    return;
  }
  for (const { words, exact, boilerplate } of kept)
    print(`${words}${exact ? paint.dim('  as typed') : ''}${boilerplate ? paint.dim('  menus and footers too') : ''}`);
  print(paint.dim(plural(kept.length, 'kept search', 'kept searches')));
}

function linesOf(snippet: string): readonly string[] {
  let open = false;
  return wrapped(snippet.replaceAll(MARK_START, '\u001b[1m').replaceAll(MARK_END, '\u001b[22m'), width() - 2).map(
    (line) => {
      const whole = (open ? '\u001b[1m' : '') + line;
      open = whole.lastIndexOf('\u001b[1m') > whole.lastIndexOf('\u001b[22m');
      const closed = open ? `${whole}\u001b[22m` : whole;
      return lit(closed.replaceAll('\u001b[1m', MARK_START).replaceAll('\u001b[22m', MARK_END));
    },
  );
}
