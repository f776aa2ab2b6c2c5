import { type Command, InvalidArgumentError, Option } from 'commander';
import { SheafError } from '../../domain/errors.ts';
import { type Everywhere, optionsOf, withProgress } from '../options.ts';
import { plural, print, printJson, printJsonList } from '../print.ts';
import { saidTable } from '../show-tables.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
Without a table: every table of the case and how it is read. With one alone: what is suggested for it, and why.
Kinds: border-crossings, calls, transfers, register-entries, request-log; none for a table that is no record.
What is read from a suggested mapping is a suggestion; confirming it is a decision, and \`sheaf judge undo\` takes it back.

Examples:
  sheaf map
  sheaf map ferries.csv
  sheaf map ferries.csv --confirm --holder "Lisk Harbour Police" --received "as it happened"
  sheaf map ferries.csv --as border-crossings --column who=Surname --column "date=Date of entry" --dates day-first
  sheaf map prices.xlsx --as none`;

interface Asked {
  readonly as?: string;
  readonly column?: readonly string[];
  readonly dates?: 'day-first' | 'month-first';
  readonly zone?: string;
  readonly holder?: string;
  readonly received?: string;
  readonly confirm?: boolean;
  readonly by?: string;
  readonly why?: string;
}

const gathered = (one: string, before: readonly string[] = []): readonly string[] => [...before, one];

function offset(typed: string): string {
  const m = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/i.exec(typed);
  if (m) return `${m[1]}${(m[2] ?? '').padStart(2, '0')}:${m[3] ?? '00'}`;
  if (/^(?:UTC|GMT|Z)$/i.test(typed)) return '+00:00';
  throw new InvalidArgumentError('Write an offset from UTC: +01:00, -05:00, UTC.');
}

/** sheaf map: how the columns of a table are read; suggested, shown, confirmed. */
export function map(program: Command): void {
  program
    .command('map')
    .description(
      'how tables are read as records (crossings, calls, transfers, registers, requests); confirm or put right',
    )
    .argument('[table]', 'its path, the end of its path, or its id')
    .option('--as <kind>', 'the kind of record, or none')
    .option('--column <field=heading>', 'the part that a column plays; field=- for no column; repeatable', gathered)
    .addOption(new Option('--dates <order>', 'how 03/04/2015 is read').choices(['day-first', 'month-first']))
    .option('--zone <offset>', 'offset of the clock times from UTC: +01:00', offset)
    .option('--holder <name>', 'who kept the table')
    .option('--received <when>', 'when the holder got it: a date, or "as it happened"')
    .option('--confirm', 'the suggestion is right')
    .option('--by <name>', 'who decides (default: SHEAF_USER or the account)')
    .option('--why <reason>', 'kept with the decision')
    .addHelpText('after', HELP)
    .action(async (table: string | undefined, _options, command: Command) => {
      const options = optionsOf<Asked>(command);
      const decides = [options.as, options.column, options.dates, options.zone, options.holder, options.received].some(
        (one) => one !== undefined,
      );
      if (!decides && !options.confirm) return look(options, table);
      if (table === undefined) throw new SheafError('usage', 'no table is named', 'Write its path after `sheaf map`.');
      await decide(options, table);
    });
}

async function look(options: Everywhere, table: string | undefined): Promise<void> {
  const { lookAt } = await import('../../workbench/open-case.ts');
  const { showTables } = await import('../../workbench/map.ts');
  await lookAt(caseHere(options.case), (at) => {
    const rows = showTables(at, table);
    if (options.json) return printJsonList(rows);
    let count = 0;
    for (const row of rows) {
      for (const line of saidTable(row, table !== undefined)) print(line);
      count++;
    }
    print(plural(count, 'table'));
  });
}

async function decide(options: Asked & Everywhere, table: string): Promise<void> {
  const { workOn } = await import('../../workbench/open-case.ts');
  const verb = await import('../../workbench/map.ts');
  const { bringUpToDate } = await import('../../workbench/bring-up-to-date.ts');
  const { column: columns, ...asked } = options;
  const rows = await withProgress(options, (line, waiting) =>
    workOn(caseHere(options.case), 'map', waiting, async (on) => {
      verb.map(on, signer(options.by), table, { ...asked, ...(columns ? { columns } : {}) }, options.why);
      await bringUpToDate(on, line.tell);
      return [...verb.showTables(on, table)];
    }),
  );
  if (options.json) printJson(rows);
  else for (const row of rows) for (const line of saidTable(row, true)) print(line);
}
