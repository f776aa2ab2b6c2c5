/** Measures one of the list, in its own process: `npx tsx bench/main.ts ID`. */
import { answer } from '../src/workbench/measure.ts';
import { benches } from './index.ts';

await answer(benches, process.argv[2]);
