/** sheaf show attributions: who is said to have said what. */
import type { Case } from '../workbench/open-case.ts';
import { showAttributions as rows } from '../workbench/show-attributions.ts';
import { wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJsonList, width } from './print.ts';

export function showAttributions(
  at: Case,
  options: { readonly json?: boolean; readonly document?: string; readonly limit?: number },
): void {
  if (options.json) {
    printJsonList(rows(at, options.document));
    return;
  }
  let count = 0;
  for (const { voice, stance, cue, addressee, content, path, place } of rows(at, options.document)) {
    if (count === options.limit) break;
    count++;
    const to = addressee === undefined ? '' : ` to ${addressee}`;
    print(
      `${paint.cyan(voice)}${paint.dim(`${to}${cue === undefined ? '' : `, “${cue}”`}${stance === 'affirmed' ? '' : `, ${stance}`}`)}`,
    );
    for (const line of wrapped(content, width() - 2)) print(`  ${line}`);
    print(paint.dim(`  ${place === '' ? path : `${path}, ${place}`}`));
  }
  print(paint.dim(plural(count, 'attribution')));
}
