/** Who held what, since when, how: propositions, holders and the ledger, from claims and who is who. */
export { type Answer, answerOn, type Cell, countsFor, existedOn, type Why } from './as-of.ts';
export type { Meant, WhoMeant } from './claim-columns.ts';
export { contentsOf } from './content.ts';
export { denialsIn } from './denials.ts';
export { entailments } from './entailments/index.ts';
export { type HolderDecisions, type Holders, type HoldersIn, holdersOf } from './holders/index.ts';
export { type Ledger, type LedgerInput, ledgerOf } from './ledger.ts';
export { type Polarity, polarityOf } from './polarity.ts';
export { pooledLinks } from './pooling.ts';
export { type GroupingDecision, groupPropositions } from './propositions.ts';
export { sceneOf } from './reading.ts';
export { requestsOf } from './requests.ts';
export type { Entailment, Held, ReadDocument, Scene, WhoIsWho } from './scene.ts';
export { mentionIn } from './scene.ts';
export { type CountValue, type SeriesInput, seriesOf } from './series.ts';
export { type StatusEvidence, statusesOf } from './statuses.ts';
export { surroundingsOf, type ToldDate, type ToldTimes } from './surroundings.ts';
export { watchesOf } from './watches.ts';
