import type { Command } from 'commander';
import { FAULT } from '../exit.ts';
import { optionsOf } from '../options.ts';
import { printJson } from '../print.ts';

type Verb = (
  only: readonly string[],
  hear: (piece: string) => void,
) => Promise<readonly { readonly code: number | null }[]>;

async function measured(command: Command, only: readonly string[], verb: Verb): Promise<void> {
  const { json } = optionsOf(command);
  const all = await verb(only, (piece) => {
    if (!json) process.stdout.write(piece);
  });
  if (json) printJson(all);
  if (all.some(({ code }) => code !== 0)) process.exitCode = FAULT;
}

/** sheaf score, sheaf bench: for those who work on Sheaf; both need a checkout. */
export function score(program: Command): void {
  program
    .command('score')
    .description('measure how well it reads and write docs/reference/scores.md (in a checkout)')
    .argument('[scripts...]', 'only these; then no page is written')
    .action(async (only: string[], _options, command: Command) =>
      measured(command, only, (await import('../../workbench/score.ts')).score),
    );
}

export function bench(program: Command): void {
  program
    .command('bench')
    .description('measure speed and memory and write docs/reference/bench.md (in a checkout)')
    .argument('[scripts...]', 'only these; then no page is written')
    .action(async (only: string[], _options, command: Command) =>
      measured(command, only, (await import('../../workbench/bench.ts')).bench),
    );
}
