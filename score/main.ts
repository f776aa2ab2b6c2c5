/** Measures one of the list, in its own process: `npx tsx score/main.ts ID [--show]`. */
import { answer } from '../src/workbench/measure.ts';
import { scores } from './index.ts';

await answer(scores, process.argv[2]);
