import type { Command } from 'commander';
import { dayAt, optionsOf, wholeNumber } from '../options.ts';
import { caseHere } from '../which-case.ts';

const HELP = `
Examples:
  sheaf knew "the port office" --about Novotny --on 2014-12-31
  sheaf knew Italy --parts --about Hoxha
  sheaf knew DGSI --recorded 2026-03-03

● certainly · ◐ possibly, as a date, a denial or a receipt leaves it open · ○ not: said not to know, or lost · ? asked or suspected only.
No evidence either way is not "did not know". Whether a whole knows what its part knows is your choice: --parts.`;

/** sheaf knew: what a holder knew, since when, how, says who. */
export function knew(program: Command): void {
  program
    .command('knew')
    .description('what a person, body, state or group knew, since when, how, says who')
    .argument('<holder>', 'its name, a description (“the port office”), or a group of yours')
    .option('--about <name>', 'only what has this name, or another of the same entity, in it')
    .option('--on <date>', 'as things stood at the end of this day', dayAt('latest'))
    .option('--recorded <date>', 'as this case file said it at the end of this day of record', dayAt('latest'))
    .option('--parts', 'count what its parts knew as known by the whole')
    .option('--limit <n>', 'at most so many (default: all)', wholeNumber)
    .option('--brief', 'one line each')
    .addHelpText('after', HELP)
    .action(async (holder: string, _options, command: Command) => {
      const options = optionsOf<import('../show-knew.ts').KnewOptions>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showKnew } = await import('../show-knew.ts');
      await lookAt(caseHere(options.case), (at) => showKnew(at, holder, options));
    });
}
