/** How soon `sheaf --help` is there, beside node that does nothing. */
import { median, print } from './measuring/cost.ts';
import { node, sheaf } from './measuring/program.ts';

const TIMES = 10;
/** In turns, so that what slows the machine slows both. */
const pairs = Array.from({ length: TIMES }, () => [node('-e', '0').seconds, sheaf('--help').seconds] as const);
const nothing = median(pairs.map(([a]) => a)) * 1000;
const help = median(pairs.map(([, b]) => b)) * 1000;

print(
  [`median of ${TIMES}`, 'ms', 'target'],
  [
    ['node -e 0', nothing.toFixed(0), ''],
    ['sheaf --help', help.toFixed(0), '≤ 250'],
    ['of that, Sheaf', (help - nothing).toFixed(0), ''],
  ],
);
