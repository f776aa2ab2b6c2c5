import type { Command } from 'commander';
import { SheafError } from '../../domain/errors.ts';
import { type Everywhere, optionsOf } from '../options.ts';
import { print, printJson } from '../print.ts';
import { runMeasurements } from '../run-measurements.ts';
import { caseHere } from '../which-case.ts';

interface Options extends Everywhere {
  readonly against?: string;
  readonly quotes?: boolean;
}

const HELP = `
Your own case, against what you marked yourself (JSON Lines; offsets in Unicode code points; doc is the path as \`sheaf show sources\` has it):
  sheaf score mentions --against gold.jsonl      {"doc": "a.txt", "mentions": [{"start": 0, "end": 5, "type": "person"}]}
  sheaf score moments --against gold.jsonl       {"doc": "a.txt", "timex": [{"start": 3, "end": 13, "value": "2016-05-03"}]}
  sheaf score attributions --against gold.jsonl  {"doc": "a.txt", "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 60]]}]}
  sheaf score timeline --against gold.jsonl      {"date": "2016-05-03", "text": "Forty crates leave the port."}
  sheaf score entities --against gold.jsonl      {"record": "a.txt@0-5", "cluster": "harbour master"}
  sheaf score --quotes                           every quote that would be exported, against the text that it is from

Sheaf itself, in a checkout:
  sheaf score                                    all scores; writes docs/reference/scores.md
  sheaf score moments seeds                      only these`;

/** sheaf score: how well it reads: a user's own case against a gold file, or Sheaf itself on open corpora. */
export function score(program: Command): void {
  program
    .command('score')
    .description('measure how well it reads: your own case against what you marked, or Sheaf itself (in a checkout)')
    .argument('[what...]', 'a kind of export with --against; without, the scores of the checkout to take')
    .option('--against <gold>', 'a file of what you marked')
    .option('--quotes', 'whether every quote of the case stands where it is said to stand')
    .addHelpText('after', HELP)
    .action(async (what: string[], _options, command: Command) => {
      const options = optionsOf<Options>(command);
      if (options.quotes) return quotes(options);
      if (options.against !== undefined) return against(what, options.against, options);
      const { measure } = await import('../../workbench/measure.ts');
      await runMeasurements(options, (hear) => measure('score', what, hear));
    });
}

async function against([kind, ...rest]: readonly string[], gold: string, options: Options): Promise<void> {
  const { scoreCase, scoredKinds } = await import('../../workbench/score-case.ts');
  if (kind === undefined || rest.length > 0)
    throw new SheafError(
      'usage',
      'one kind is scored at a time',
      `Write one of: ${scoredKinds.map(({ id }) => id).join(', ')}.`,
    );
  const { lookAt } = await import('../../workbench/open-case.ts');
  const rows = await lookAt(caseHere(options.case), (at) => scoreCase(at, kind, gold));
  if (options.json) return printJson(rows);
  const width = Math.max(...rows.map(({ what }) => what.length));
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  for (const { what, precision, recall, f1, note } of rows)
    print(
      `${what.padEnd(width)}  P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${note ?? ''}`.trimEnd(),
    );
}

/** Quotes that do not hold are a fault of the program, and the exit code says so. */
async function quotes(options: Options): Promise<void> {
  const { scoreQuotes } = await import('../../workbench/score-case.ts');
  const { lookAt } = await import('../../workbench/open-case.ts');
  const { FAULT } = await import('../exit.ts');
  const all = await lookAt(caseHere(options.case), scoreQuotes);
  if (all.some(({ faults }) => faults.length > 0)) process.exitCode = FAULT;
  if (options.json) return printJson(all);
  for (const { kind, checked, faults } of all) {
    print(`${kind.padEnd(10)} ${checked - faults.length} of ${checked} quotes stand at their place`);
    for (const { file, start, end, why, words } of faults.slice(0, 10))
      print(`  ${file} ${start}-${end}: ${why}: ${words}`);
  }
}
