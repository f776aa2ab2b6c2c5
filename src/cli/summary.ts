/** What a run did, said so that a journalist understands it, and what to type next. */

import { predicate } from '../domain/predicates/index.ts';
import type { Overview } from '../workbench/overview.ts';
import type { RunDone } from '../workbench/run.ts';
import { wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { count, plural, print, width } from './print.ts';

const list = (items: readonly { readonly count: number }[], name: (item: never) => string): string =>
  items.map((item) => `${count(item.count)} ${name(item as never)}`).join(', ');

export function printRun(path: string, done: RunDone, seen: Overview): void {
  const { added } = done;
  if (done.unchanged)
    print(
      `Nothing is new: all ${plural(seen.sources, 'file')} were read before, and nothing about them has changed.\n`,
    );
  else
    print(
      `${paint.bold('Came in')}    ${plural(added.files.new, 'new file')}${more(added.files.changed, 'changed')}${more(added.files['same bytes elsewhere'], 'the same bytes as another')}${more(added.files.known, 'known already')}`,
    );
  if (!done.unchanged)
    print(
      `${paint.bold('Read')}       ${plural(done.read.documents.documents, 'document')}, ${plural(done.read.documents.words, 'word')}`,
    );
  printOverview(path, seen);
}

/** "knowledge 40 (told 20, knew 12 …), attention 11 …": what was found, by family of predicates. */
function families(seen: Overview): string {
  const byFamily = new Map<string, { count: number; names: string[] }>();
  for (const { predicate: id, count: n } of seen.predicates) {
    const family = predicate(id)?.family ?? 'other';
    const known = byFamily.get(family) ?? { count: 0, names: [] };
    byFamily.set(family, { count: known.count + n, names: [...known.names, `${id} ${count(n)}`] });
  }
  return [...byFamily]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(
      ([family, { count: n, names }]) =>
        `${family} ${count(n)} (${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''})`,
    )
    .join('; ');
}

const more = (n: number, what: string): string => (n > 0 ? `, ${count(n)} ${what}` : '');

/** What is in the case, what went wrong, what to type next. */
export function printOverview(path: string, seen: Overview): void {
  print(
    `${paint.bold('In the case')} ${plural(seen.documents, 'document')} of ${plural(seen.sources, 'file')} (${list(seen.formats, (f: { format: string }) => f.format)}), ${plural(seen.words, 'word')}`,
  );
  if (seen.mentions.length > 0)
    print(`${paint.bold('Mentions')}   ${list(seen.mentions, (m: { kind: string }) => m.kind)}`);
  if (seen.claims > 0) {
    print(
      `${paint.bold('Claims')}     ${count(seen.claims)}, ${count(seen.claims - seen.undated)} of them dated; ${plural(seen.attributions, 'statement')} with who says so`,
    );
    for (const line of wrapped(families(seen), width() - 11)) print(`           ${line}`);
  }
  if (seen.entities.length > 0)
    print(`${paint.bold('Who is who')} ${list(seen.entities, (e: { kind: string }) => `${e.kind}s`)}`);
  if (seen.problems > 0)
    print(`${paint.bold('Problems')}   ${paint.yellow(plural(seen.problems, 'problem'))}: see \`sheaf show problems\``);
  print();
  print(paint.dim(`The case is ${path}. Go on with, for example:`));
  for (const line of ['sheaf open', 'sheaf show timeline', 'sheaf show search "words you look for"'])
    print(paint.dim(`  ${line} --case ${path}${line === 'sheaf open' ? '   shows it in the browser' : ''}`));
}
