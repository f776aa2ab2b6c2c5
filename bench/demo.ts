/** How long the example takes, from command to prompt. */
import { median, print } from './measuring/cost.ts';
import { sheaf } from './measuring/program.ts';

const seconds = Array.from({ length: 3 }, () => sheaf('demo').seconds);
print(['sheaf demo', 's', 'target'], [['median of 3', median(seconds).toFixed(1), '≤ 30']]);
