/** How V8 is to run a reading of many documents: plain machine code at once, the slow best code only for what is truly hot. */
import { setFlagsFromString } from 'node:v8';

/**
 * Reading is thousands of small functions, each warm and few hot: as V8 stands it spends more time on optimising them than they ever give
 * back. Measured on 222,000 words, first pass on one thread: 25 CPU seconds as it stands, 14 so; the tenth pass is as fast. Where very much is
 * read the best code pays sooner: 1,093,000 words took 161 CPU seconds with the high budget, 155 with the lower one, which took 3 more on 279,000.
 */
const FLAGS = [
  '--always-sparkplug',
  '--max-inlined-bytecode-size-cumulative=300',
  // MB for what was just made, from the start: less of it is taken for what lasts
  '--min-semi-space-size=16',
];
const VERY_MUCH = 500_000;

/**
 * A heap is cleared out when it has grown by half, not threefold, so that memory follows what is held and not how long the run is: 4,032 records
 * took 1,315 MB as V8 stands and 999 so, 1,008 records 820 and 696, for about 3 CPU seconds more of 70. Where less is read, workers go without.
 */
const tidy = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** To be called before anything is read into memory. */
export const keepTidy = (): void => tidy(50);

/** To be called before the code that is meant runs, and before workers start: they take the process's flags over. */
export function readyForMuch(words: number): void {
  const budget = words > VERY_MUCH ? 500_000 : 1_000_000;
  for (const flag of [...FLAGS, `--interrupt-budget=${budget}`]) setFlagsFromString(flag);
  if (words <= VERY_MUCH) tidy(0);
}
