/** What can be written to a file, in the order in which help lists it. */
import { attributions } from './attributions.ts';
import { claims } from './claims.ts';
import { corroboration } from './corroboration.ts';
import { counts } from './counts.ts';
import { entities } from './entities.ts';
import type { Export } from './evidence.ts';
import { findings } from './findings.ts';
import { knowledge } from './knowledge.ts';
import { mentions } from './mentions.ts';
import { moments } from './moments.ts';
import { origins } from './origins.ts';
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
  origins,
  corroboration,
  findings,
  requests,
  watches,
  statuses,
  counts,
  mentions,
  moments,
];

export { docxFile } from './docx.ts';
export { chronologySheets, type DossierChoice, dossier } from './dossier/index.ts';
export type { Evidence, Export, ExportedDocument, LedgerRow } from './evidence.ts';
export { htmlFile } from './html.ts';
export { originsGexf, originsJson, originsProv } from './origins-graph.ts';
export { csvLines, jsonLines } from './written.ts';
export { xlsxFile } from './xlsx.ts';
