import type { Command } from 'commander';
import { dayAt, optionsOf, wholeNumber } from '../options.ts';
import { caseHere } from '../which-case.ts';

/** So many propositions stand in a table on a terminal before it asks to be narrowed. */
const LINES = 40;

/** sheaf show who-knew-when, numbers, statuses: what the ledger has, laid out. */
export function ledgerViews(group: Command): void {
  group
    .command('who-knew-when')
    .description('holders across, what they held down: certainly, possibly, not, or no evidence')
    .option('--about <name>', 'only what has this name, or another of the same entity, in it')
    .option('--on <date>', 'as things stood at the end of this day', dayAt('latest'))
    .option('--holder <names...>', 'who stands across (default: those of whom most is told)')
    .option('--parts', 'count what its parts knew as known by the whole')
    .option('--proofs', 'the words that prove each cell, under the table')
    .option('--limit <n>', 'at most so many lines', wholeNumber, LINES)
    .action(async (_options, command: Command) => {
      const options = optionsOf<import('../show-knew.ts').TableOptions>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showTable } = await import('../show-knew.ts');
      await lookAt(caseHere(options.case), (at) => showTable(at, options));
    });

  group
    .command('numbers')
    .description('numbers of the same thing over time, with their bounds and who is counted in or out')
    .option('--all', 'numbers that are given only once too')
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ all?: boolean }>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showNumbers } = await import('../show-histories.ts');
      await lookAt(caseHere(options.case), (at) => showNumbers(at, options));
    });

  group
    .command('statuses')
    .description(
      'what was said of somebody’s standing, in order of time: wanted, held, released, reported dead, seen again',
    )
    .option('--about <name>', 'of this name only')
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ about?: string }>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showStatuses } = await import('../show-histories.ts');
      await lookAt(caseHere(options.case), (at) => showStatuses(at, options));
    });
}
