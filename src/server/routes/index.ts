/** Every route, in the order in which a newcomer meets what it shows. */
import type { Route } from '../route.ts';
import { caseRoutes } from './case.ts';
import { claims } from './claims.ts';
import { documents } from './documents.ts';
import { entities } from './entities.ts';
import { exportRoutes } from './exports.ts';
import { findings } from './findings.ts';
import { holders } from './holders.ts';
import { jobRoutes } from './jobs.ts';
import { judgementRoutes } from './judgements.ts';
import { knowledge } from './knowledge.ts';
import { network } from './network.ts';
import { numbers } from './numbers.ts';
import { origins } from './origins.ts';
import { pool } from './pool.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

export const routes: readonly Route[] = [
  ...caseRoutes,
  ...documents,
  ...claims,
  ...timeline,
  ...search,
  ...entities,
  ...knowledge,
  ...holders,
  ...pool,
  ...findings,
  ...numbers,
  ...origins,
  ...network,
  ...judgementRoutes,
  ...exportRoutes,
  ...jobRoutes,
];
