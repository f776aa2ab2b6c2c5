import type { Command } from 'commander';
import { optionsOf } from '../options.ts';
import { runMeasurements } from '../run-measurements.ts';

/** sheaf bench: how fast it is and how much memory it takes. */
export function bench(program: Command): void {
  program
    .command('bench')
    .description('measure speed and memory and write docs/reference/bench.md (in a checkout)')
    .argument('[benches...]', 'only these')
    .action(async (only: string[], _options, command: Command) => {
      const { measure } = await import('../../workbench/measure.ts');
      await runMeasurements(optionsOf(command), (hear) => measure('bench', only, hear));
    });
}
