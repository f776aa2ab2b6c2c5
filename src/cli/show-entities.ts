/** sheaf show entities: who occurs, under which names, and why those were taken for one. */
import type { Case } from '../workbench/open-case.ts';
import { showEntities as rows } from '../workbench/show-entities.ts';
import { wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJsonList, width } from './print.ts';

export function showEntities(
  at: Case,
  options: { readonly json?: boolean; readonly kind?: string; readonly limit?: number; readonly why?: boolean },
): void {
  const found = [...rows(at, options.kind === undefined ? {} : { kind: options.kind })];
  const shown = options.limit === undefined ? found : found.slice(0, options.limit);
  if (options.json) {
    printJsonList(shown);
    return;
  }
  for (const { name, kind, names, mentions, documents, because } of shown) {
    print(
      `${paint.bold(name)}  ${paint.dim(`${kind}, ${plural(mentions, 'mention')} in ${plural(documents, 'document')}`)}`,
    );
    const others = names.filter((other) => other !== name);
    for (const line of wrapped(others.join(' · '), width() - 2)) print(`  ${line}`);
    if (options.why)
      for (const reason of because) for (const line of wrapped(reason, width() - 4)) print(paint.dim(`    ${line}`));
  }
  const left = found.length - shown.length;
  print(paint.dim(`${plural(shown.length, 'entity', 'entities')}${left > 0 ? `; ${left} more without --limit` : ''}`));
}
