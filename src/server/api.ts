/** The contract between server and page: the shapes of all answers. Questions are in the table of routes. */
export type { Claim } from '../domain/claim.ts';
export type { Problem } from '../domain/errors.ts';
export type { Judgement } from '../domain/judgement.ts';
export type { Density } from '../views/density.ts';
export type { CarryingRow, FindingRow } from '../views/findings.ts';
export type { NumberRow, StatusRow } from '../views/histories.ts';
export type { KnewRow, ProofRow } from '../views/knew.ts';
export type { OriginNode, OriginTree, Tie } from '../views/origins.ts';
export type { ChainRow, PieceRow, PoolRow, PoolView } from '../views/pool.ts';
export type { RequestRow, WatchRow } from '../views/requests.ts';
export type { WhoKnewCell, WhoKnewRow, WhoKnewWhen } from '../views/who-knew-when.ts';
export type { CaseChange } from '../views/withdrawal.ts';
export type { NetworkNode, NetworkPicture, NetworkTie } from '../workbench/draw-network.ts';
export type { LaneBy, TimelinePicture } from '../workbench/draw-timeline.ts';
export type { KeptSearch } from '../workbench/keep-search.ts';
export type { Knew } from '../workbench/knew.ts';
export type { ClaimRow } from '../workbench/list-claims.ts';
export type { TableRow } from '../workbench/map.ts';
export type { SearchPlaces, SearchRow, SourceRow } from '../workbench/show.ts';
export type { AttributionRow } from '../workbench/show-attributions.ts';
export type { ShownCase } from '../workbench/show-case.ts';
export type { ShownDocument, ShownPassage } from '../workbench/show-document.ts';
export type { EntityRow } from '../workbench/show-entities.ts';
export type { ShownEntity, ShownMerge } from '../workbench/show-entity.ts';
export type { FindingRows } from '../workbench/show-findings.ts';
export type { Glanced } from '../workbench/show-glance.ts';
export type { HolderRow } from '../workbench/show-holders.ts';
export type { JudgementRow } from '../workbench/show-judgements.ts';
export type { MonthRow } from '../workbench/show-months.ts';
export type { ComparedDocuments, OriginsShown } from '../workbench/show-origins.ts';
export type { WithdrawnRow } from '../workbench/show-withdrawn.ts';
export type { Job } from './jobs.ts';
export type { Page } from './page.ts';

/** What went wrong with a question. */
export interface Failed {
  readonly error: { readonly code: string; readonly message: string; readonly hint: string };
}

/** What rows can be about, and the fields of such rows. */
export interface RecordKindRow {
  readonly id: string;
  readonly fields: readonly string[];
}

/** One kind of export. */
export interface ExportKind {
  readonly id: string;
  readonly means: string;
}
