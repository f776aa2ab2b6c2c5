/** sheaf knew, sheaf show who-knew-when: the ledger on a terminal. */
import type { KnewRow, ProofRow } from '../views/knew.ts';
import type { WhoKnewCell, WhoKnewWhen } from '../views/who-knew-when.ts';
import { knew } from '../workbench/knew.ts';
import type { Case } from '../workbench/open-case.ts';
import { showWhoKnewWhen, type WhoKnewQuestion } from '../workbench/show-who-knew-when.ts';
import { clipped, columns, padded, wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { count, plural, print, printJson, width } from './print.ts';

export interface KnewOptions {
  readonly json?: boolean;
  readonly about?: string;
  readonly on?: string;
  readonly recorded?: string;
  readonly parts?: boolean;
  readonly limit?: number;
  readonly brief?: boolean;
}

const MARKS: Readonly<Record<string, string>> = { certainly: '●', possibly: '◐', not: '○' };

const markOf = ({ answer, why }: Pick<WhoKnewCell, 'answer' | 'why'>): string =>
  MARKS[answer] ?? (why === 'only sought' || why === 'only suspected' ? '?' : '·');

const LEGEND =
  '● certainly · ◐ possibly · ○ not · ? only asked or suspected · no row: no evidence either way, which is not “did not know” · ┊ read by machine · ✓ accepted by a person';

const DATE_ROOM = 24;

const HOW: Readonly<Record<string, string>> = {
  told: 'told',
  notified: 'notified',
  answered: 'by an answer',
  asked: 'by asking',
  saw: 'own act',
  arrested: 'own act',
  registered: 'own entry',
  watched: 'own watch',
  recorded: 'own record',
  published: 'by publication',
  knew: 'said to have known',
  suspected: 'suspected',
  'was-unaware': 'said not to have known',
  'lost-track': 'lost track',
  said: 'own words',
};

/** "held since, told, disputed": how it came, and what makes it less than certain. */
function manner(row: KnewRow): string {
  const state = row.state === 'held' ? row.grade : row.state;
  const why = row.why === 'held' || row.why === row.state ? '' : row.why;
  return [HOW[row.how] ?? row.how, state, why, ...(row.through === undefined ? [] : [`through ${row.through}`])]
    .filter((piece) => piece !== '')
    .join(' · ');
}

const proofLines = (proof: ProofRow, head: string, room: number): readonly string[] => [
  ...wrapped(`${head}“${proof.quote}”`, room),
  ...wrapped(`${proof.voice}; ${proof.path}${proof.place === '' ? '' : `, ${proof.place}`}`, room).map(paint.dim),
];

function rowLines(row: KnewRow, room: number): readonly string[] {
  const left = Math.min(DATE_ROOM, Math.floor(room / 3));
  const right = room - left - 6;
  const dates = row.edtf === undefined ? ['undated'] : wrapped(row.since, left);
  const [first] = row.proof;
  const body = [
    ...wrapped(row.what, right).map(paint.bold),
    ...wrapped(manner(row), right).map(row.state === 'held' ? paint.cyan : paint.yellow),
    ...(first ? proofLines(first, '', right) : []),
    ...row.denials.flatMap((denial) => proofLines(denial, 'denied: ', right)).map(paint.yellow),
    ...row.unconfirmed.flatMap((one) => proofLines(one, 'neither confirmed nor denied: ', right)).map(paint.yellow),
    ...(row.also > 0 ? [paint.dim(`and ${plural(row.also, 'further row')}: --json`)] : []),
  ];
  const judged = row.judged === 'accepted' ? '✓' : '┊';
  return Array.from({ length: Math.max(body.length, dates.length) }, (_, i) =>
    `${padded(dates[i] ?? '', left)}  ${judged} ${i === 0 ? markOf(row) : ' '} ${body[i] ?? ''}`.trimEnd(),
  );
}

function briefLine(row: KnewRow, room: number): string {
  const left = Math.min(DATE_ROOM, Math.floor(room / 3));
  const head = `${padded(clipped(row.edtf === undefined ? 'undated' : row.since, left), left)}  ${markOf(row)} `;
  const denied = row.denials.length > 0 ? `[denied by ${row.denials.length}] ` : '';
  return head + clipped(`${denied}${row.what} (${manner(row)})`, room - columns(head));
}

export function showKnew(at: Case, name: string, options: KnewOptions): void {
  const { about, on, parts, limit, recorded, brief } = options;
  const found = knew(at, {
    holder: name,
    ...(about === undefined ? {} : { about }),
    ...(on === undefined ? {} : { on }),
    ...(recorded === undefined ? {} : { recorded: `${recorded}T23:59:59.999Z` }),
    ...(parts === undefined ? {} : { parts }),
    ...(limit === undefined ? {} : { limit }),
  });
  if (options.json) {
    printJson(found);
    return;
  }
  const when = on === undefined ? '' : `, by the end of ${on}`;
  print(
    paint.bold(`${found.holder.name}${when}`) + (recorded === undefined ? '' : `, as this case said on ${recorded}`),
  );
  if (found.counted.length > 0) print(paint.dim(`counted with it: ${found.counted.join(', ')}`));
  print();
  for (const row of found.rows)
    for (const line of brief ? [briefLine(row, width())] : [...rowLines(row, width()), '']) print(line);
  if (found.rows.length === 0) print('No evidence either way. That is not “did not know”.');
  else print(paint.dim(LEGEND));
  if (found.more > 0) print(paint.dim(`${plural(found.more, 'row')} more: a higher --limit.`));
  if (found.later > 0) print(paint.dim(`${plural(found.later, 'thing')} learned only later, as far as is told.`));
  if (found.others.length > 0)
    print(
      paint.dim(
        `The name may also mean: ${found.others.slice(0, 5).join('; ')}${found.others.length > 5 ? ' …' : ''}.`,
      ),
    );
}

const WHAT_ROOM = 46;

/** "● Nov 2014": the mark and since when, in a column's room. */
function cellWords(cell: WhoKnewCell, room: number): string {
  const { row } = cell;
  const since = row?.edtf === undefined ? '' : ` ${row.edtf}`;
  const note = (row?.denials.length ?? 0) > 0 ? ' ✗' : '';
  return padded(clipped(`${markOf(cell)}${cell.answer === 'no evidence' && !row ? '' : since}${note}`, room - 1), room);
}

export interface TableOptions extends WhoKnewQuestion {
  readonly json?: boolean;
  readonly proofs?: boolean;
}

function grid({ holders, rows }: WhoKnewWhen, room: number): void {
  const what = Math.min(WHAT_ROOM, Math.floor(room / 2.5));
  const each = Math.max(9, Math.floor((room - what - 4) / Math.max(1, holders.length)));
  const head = holders.map((name) => wrapped(name, each - 1).map((line) => clipped(line, each - 1)));
  for (let i = 0; i < Math.max(1, ...head.map(({ length }) => length)); i++)
    print(paint.bold(`${' '.repeat(what + 4)}${head.map((lines) => padded(lines[i] ?? '', each)).join('')}`.trimEnd()));
  rows.forEach((row, n) => {
    const lines = wrapped(row.what, what);
    lines.forEach((line, i) => {
      const cells = i === 0 ? row.cells.map((cell) => cellWords(cell, each)).join('') : '';
      print(`${padded(i === 0 ? String(n + 1) : '', 3)} ${padded(line, what)}${cells}`.trimEnd());
    });
  });
}

export function showTable(at: Case, options: TableOptions): void {
  const table = showWhoKnewWhen(at, options);
  if (options.json) {
    printJson(table);
    return;
  }
  if (table.rows.length === 0) {
    print('No evidence about who held what. That is not “did not know”.');
    return;
  }
  grid(table, width());
  print();
  if (options.proofs)
    table.rows.forEach((row, n) => {
      print(paint.bold(`${n + 1}  ${row.what}`));
      for (const cell of row.cells)
        if (cell.row) {
          print(
            paint.cyan(
              `   ${markOf(cell)} ${cell.holder}: ${cell.row.edtf === undefined ? 'undated' : cell.row.since} · ${manner(cell.row)}`,
            ),
          );
          for (const proof of cell.row.proof.slice(0, 1))
            for (const line of proofLines(proof, '', width() - 6)) print(`     ${line}`);
          for (const denial of cell.row.denials)
            for (const line of proofLines(denial, 'denied: ', width() - 6)) print(paint.yellow(`     ${line}`));
        }
      print();
    });
  print(
    paint.dim(
      '● certainly · ◐ possibly · ○ not · ? only asked or suspected · · no evidence either way · ✗ somebody denies it',
    ),
  );
  if (table.more > 0)
    print(
      paint.dim(`${count(table.more)} more with --limit. The words that prove each cell: --proofs, or \`sheaf knew\`.`),
    );
  else if (!options.proofs) print(paint.dim('The words that prove each cell: --proofs, or `sheaf knew`.'));
}
