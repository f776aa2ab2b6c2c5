import type { Command } from 'commander';
import { optionsOf } from '../options.ts';
import { runMeasurements } from '../run-measurements.ts';

/** sheaf score: how well it reads, on open corpora and our own texts. */
export function score(program: Command): void {
  program
    .command('score')
    .description('measure how well it reads and write docs/reference/scores.md (in a checkout)')
    .argument('[scores...]', 'only these')
    .action(async (only: string[], _options, command: Command) => {
      const { measure } = await import('../../workbench/measure.ts');
      await runMeasurements(optionsOf(command), (hear) => measure('score', only, hear));
    });
}
