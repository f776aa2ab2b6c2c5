/** sheaf show findings: what the claims show together, firm before possible, nearest before the event first; what it does not show; the words. */
import type { CarryingRow, FindingRow } from '../views/findings.ts';
import type { Case } from '../workbench/open-case.ts';
import { type FindingChoice, showFindings as rowsOf, shortId } from '../workbench/show-findings.ts';
import { clipped, wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { plural, print, printJson, width } from './print.ts';

export interface FindingOptions extends FindingChoice {
  readonly json?: boolean;
  readonly brief?: boolean;
  readonly all?: boolean;
  readonly limit?: number;
}

/** Of one rule so many are shown, and of all rules so many, unless one asks for all. */
const OF_ONE_RULE = 5;
const OF_ALL = 25;
const CARRYING = 4;

const struck = (line: string, { state }: FindingRow): string =>
  state === 'dismissed' ? paint.strikethrough(line) : line;

function carryingLines({ role, date, voice, quote, path, place }: CarryingRow, room: number): readonly string[] {
  const head = [role, date, voice].filter((one) => one !== '').join(' · ');
  return [
    ...wrapped(head, room - 2).map((line) => `  ${paint.cyan(line)}`),
    ...wrapped(`“${clipped(quote, 320)}”`, room - 4).map((line) => `    ${line}`),
    ...wrapped(place === '' ? path : `${path}, ${place}`, room - 4).map((line) => `    ${paint.dim(line)}`),
  ];
}

/** One finding: the sentence, why it may not be firm, the words that carry it, what stands against it, what it does not show. */
export function findingLines(row: FindingRow, room: number, whole = false): readonly string[] {
  const mark = row.state === 'confirmed' ? '✓' : row.state === 'dismissed' ? '✗' : row.strength === 'firm' ? '●' : '○';
  const shown = whole ? row.because : row.because.slice(0, CARRYING);
  const left = row.because.length - shown.length;
  return [
    ...wrapped(`${mark} ${row.sentence}`, room).map((line) => paint.bold(struck(line, row))),
    ...wrapped(
      `${row.rule} · ${row.strength}${row.unclear.length > 0 ? `: ${row.unclear.join('; ')}` : ''} · ${shortId(row.id)}`,
      room - 2,
    ).map((line) => paint.dim(`  ${line}`)),
    ...(row.judged === undefined ? [] : wrapped(`${row.state}: ${row.judged}`, room - 2).map((line) => `  ${line}`)),
    ...shown.flatMap((one) => carryingLines(one, room)),
    ...(left > 0 ? [paint.dim(`  … and ${plural(left, 'more passage')}: --whole shows them`)] : []),
    ...row.beside.flatMap((one) =>
      carryingLines({ ...one, role: `beside it, ${one.role}` }, room).map((line) => paint.yellow(line)),
    ),
    ...wrapped(`Does not show: ${row.doesNotShow}`, room - 2).map((line) => paint.dim(`  ${line}`)),
  ];
}

/** At most so many of each rule, in their order; with how many of each were left out. */
function capped(
  rows: readonly FindingRow[],
  limit: number,
): { readonly shown: readonly FindingRow[]; readonly left: ReadonlyMap<string, number> } {
  const seen = new Map<string, number>();
  const shown: FindingRow[] = [];
  const left = new Map<string, number>();
  for (const row of rows) {
    const n = (seen.get(row.rule) ?? 0) + 1;
    seen.set(row.rule, n);
    if (n <= OF_ONE_RULE && shown.length < limit) shown.push(row);
    else left.set(row.rule, (left.get(row.rule) ?? 0) + 1);
  }
  return { shown, left };
}

export function showFindings(at: Case, options: FindingOptions & { readonly whole?: boolean }): void {
  const { rows, looked, event } = rowsOf(at, options);
  if (options.json) {
    printJson({ event: event ?? null, findings: rows.map((row) => ({ short: shortId(row.id), ...row })) });
    return;
  }
  if (!looked) {
    print('Nobody has looked yet: `sheaf find` works out what the claims show together.');
    return;
  }
  const every = options.all === true || options.rule !== undefined || options.limit !== undefined;
  const { shown, left } = every
    ? { shown: rows.slice(0, options.limit ?? rows.length), left: new Map<string, number>() }
    : capped(rows, OF_ALL);
  for (const row of shown) {
    if (options.brief)
      print(clipped(`${shortId(row.id)}  ${row.strength === 'firm' ? '●' : '○'} ${row.sentence}`, width()));
    else for (const line of [...findingLines(row, width(), options.whole), '']) print(line);
  }
  print(
    paint.dim(
      `${plural(rows.length, 'finding')}, ${rows.filter(({ strength }) => strength === 'firm').length} firm; ${shown.length} shown. ${event === undefined ? 'Ordered by date within; name an event of interest with `sheaf find --before NAME=DATE`.' : `Nearest before ${event} first.`}`,
    ),
  );
  if (left.size > 0)
    print(
      paint.dim(
        `More: ${[...left].map(([rule, n]) => `${rule} ${n}`).join(', ')}. See them with --rule RULE or --all.`,
      ),
    );
  print(
    paint.dim(
      '● firm · ○ possible · ✓ confirmed · ✗ dismissed by a person. A finding is what sources say put side by side: not a judgement of anybody.',
    ),
  );
}
