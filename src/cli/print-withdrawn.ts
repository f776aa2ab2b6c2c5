/** What a withdrawal changes, list by list. */
import type { Corroboration } from '../domain/origin.ts';
import type { Withdrawn } from '../workbench/withdraw.ts';
import { clipped } from './lines.ts';
import { paint } from './paint.ts';
import { count, plural, print, width } from './print.ts';

/** Lines of each list that are shown unasked. */
const SHOWN = 12;

const stand = ({ voices, documents, origins }: Corroboration): string =>
  `${plural(voices, 'voice')}, ${plural(documents, 'document')}, ${plural(origins, 'origin')}`;

export function printWithdrawn(
  { path, change, judgement }: Withdrawn,
  { undo = false, all = false }: { readonly undo?: boolean; readonly all?: boolean },
): void {
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    print(`\n${paint.bold(title)}  ${count(lines.length)}`);
    for (const line of all ? lines : lines.slice(0, SHOWN)) print(`  ${clipped(line, width() - 2)}`);
    if (!all && lines.length > SHOWN) print(paint.dim(`  … and ${count(lines.length - SHOWN)} more: --all`));
  };
  print(
    `${path} is ${undo ? 'relied on again' : 'withdrawn'}; the case was worked out ${undo ? 'with' : 'without'} it.`,
  );
  list(
    'Claims that go',
    change.claims.gone.map(({ what, when, path: at }) => `${what} (${when}; ${at})`),
  );
  list(
    'Claims that come',
    change.claims.come.map(({ what, when, path: at }) => `${what} (${when}; ${at})`),
  );
  list(
    'Ledger rows that go',
    change.knowledge.gone.map((row) => `${row.holder} (${row.state}, ${row.how}, since ${row.since}): ${row.what}`),
  );
  list(
    'Ledger rows that come',
    change.knowledge.come.map((row) => `${row.holder} (${row.state}, ${row.how}, since ${row.since}): ${row.what}`),
  );
  list('Links that go', change.links.gone);
  list('Links that come', change.links.come);
  list(
    'Dates that change',
    change.dates.map(({ what, before, after }) => `${before} → ${after}: ${what}`),
  );
  list(
    'Borne out otherwise',
    change.corroboration.map(({ what, before, after }) => `${stand(before)} → ${stand(after)}: ${what}`),
  );
  if (!undo)
    print(
      paint.dim(
        `\nTo bring it back: sheaf withdraw ${JSON.stringify(path)} --undo   (decision ${judgement.id.slice(0, 8)})`,
      ),
    );
}
