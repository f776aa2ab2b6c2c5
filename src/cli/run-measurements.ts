/** Scores and benches as they come; rows for programs at the end. A measurement that failed is a fault of the program. */
import type { Measured } from '../workbench/measure.ts';
import { FAULT } from './exit.ts';
import type { Everywhere } from './options.ts';
import { printJson } from './print.ts';

export async function runMeasurements(
  { json }: Everywhere,
  work: (hear: (piece: string) => void) => Promise<readonly Measured[]>,
): Promise<void> {
  const all = await work((piece) => {
    if (!json) process.stdout.write(piece);
  });
  if (json) printJson(all);
  if (all.some(({ found }) => 'failed' in found)) process.exitCode = FAULT;
}
