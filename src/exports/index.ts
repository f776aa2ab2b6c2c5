/** What can be written to a file, in the order in which help lists it. */
import { attributions } from './attributions.ts';
import { claims } from './claims.ts';
import { counts } from './counts.ts';
import { entities } from './entities.ts';
import type { Export } from './evidence.ts';
import { knowledge } from './knowledge.ts';
import { mentions } from './mentions.ts';
import { moments } from './moments.ts';
import { requests } from './requests.ts';
import { sources } from './sources.ts';
import { statuses } from './statuses.ts';
import { timeline } from './timeline.ts';
import { watches } from './watches.ts';

export const exports: readonly Export[] = [
  timeline,
  claims,
  sources,
  entities,
  attributions,
  knowledge,
  requests,
  watches,
  statuses,
  counts,
  mentions,
  moments,
];

export type { Evidence, Export, ExportedDocument, LedgerRow } from './evidence.ts';
export { csvLines, jsonLines } from './written.ts';
