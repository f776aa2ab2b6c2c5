/** Every route, in the order in which a newcomer meets what it shows. */
import type { Route } from '../route.ts';
import { caseRoutes } from './case.ts';
import { claims } from './claims.ts';
import { documents } from './documents.ts';
import { entities } from './entities.ts';
import { exportRoutes } from './exports.ts';
import { jobRoutes } from './jobs.ts';
import { judgementRoutes } from './judgements.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

export const routes: readonly Route[] = [
  ...caseRoutes,
  ...documents,
  ...claims,
  ...timeline,
  ...search,
  ...entities,
  ...judgementRoutes,
  ...exportRoutes,
  ...jobRoutes,
];
