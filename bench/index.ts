/** What is timed, in the order of the page: from what a user feels first to what a case of years needs. */
import type { Measurement } from '../src/workbench/figures.ts';
import { browser } from './browser.ts';
import { coldStart } from './cold-start.ts';
import { demo } from './demo.ts';
import { entities } from './entities.ts';
import { findings } from './findings.ts';
import { knowledge } from './knowledge.ts';
import { origins } from './origins.ts';
import { pool } from './pool.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { search } from './search.ts';
import { server } from './server.ts';

export const benches: readonly Measurement[] = [
  coldStart,
  demo,
  reading,
  records,
  search,
  server,
  browser,
  entities,
  knowledge,
  findings,
  pool,
  origins,
];
