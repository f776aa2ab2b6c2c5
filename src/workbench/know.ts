/** Works out who held what, since when, over the whole case: after who is who, and only where something it depends on has changed. */
import { createHash } from 'node:crypto';
import { momentOf } from '../domain/calendar.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Moment } from '../domain/moment.ts';
import { type HolderDecisions, type LedgerInput, ledgerOf } from '../knowledge/index.ts';
import { dropOldHolders, replaceHolders } from '../store/holders.ts';
import { judgements } from '../store/judgements.ts';
import { replaceKnowledge } from '../store/knowledge.ts';
import { countPropositions, dropOldPropositions, replacePropositions } from '../store/propositions.ts';
import { mark, markOf, marksOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { type InHand, inHand } from './in-hand.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { versionOf } from './versions.ts';

export interface Known {
  readonly propositions: number;
  readonly holders: number;
  readonly rows: number;
  /** Nothing that it depends on has changed since last time. */
  readonly unchanged: boolean;
}

const WHOLE_CASE = 'case';
const STAGE = 'knowledge';

/** Kinds of judgement that the ledger hangs on; of those on claims, rejections. */
const KINDS = ['identity', 'proposition', 'relation', 'existed', 'group'] as const;

function inputsOf(on: Case): string {
  const hash = createHash('sha256');
  for (const { subject, stage, version, inputs } of marksOf(on, ['facts', 'claims', 'entities', 'records']))
    hash.update(`${subject} ${stage} ${version} ${inputs}\n`);
  const log = judgements(on);
  for (const kind of KINDS) for (const { id } of ofKind(log, kind)) hash.update(`${id}\n`);
  for (const claim of rejectedClaims(log)) hash.update(`rejected ${claim}\n`);
  return hash.digest('hex').slice(0, 32);
}

const during = (edtf: string | undefined): { during?: Moment } => {
  const moment = edtf === undefined ? undefined : momentOf(edtf);
  return moment ? { during: moment } : {};
};

/** What people decided about holders, the latest word on each matter. */
export function holderDecisions(log: readonly Judgement[]): HolderDecisions {
  const relations = new Map(
    ofKind(log, 'relation').map(({ id, decision: d }) => [
      `${d.relation}|${d.a}|${d.b}`,
      { relation: d.relation, a: d.a, b: d.b, holds: d.verdict === 'holds', judgement: id, ...during(d.during) },
    ]),
  );
  const members = new Map(
    ofKind(log, 'group').map(({ id, decision: d }) => [
      `${d.group}|${d.member}`,
      { group: d.group, member: d.member, in: d.verdict === 'in', judgement: id, ...during(d.during) },
    ]),
  );
  const existed = ofKind(log, 'existed').flatMap(({ decision: { holder, during: edtf } }) => {
    const moment = momentOf(edtf);
    return moment ? [{ holder, during: moment }] : [];
  });
  return { relations: [...relations.values()], existed, members: [...members.values()] };
}

export async function know(on: Case, progress: Progress = silent, held: InHand = inHand(on)): Promise<Known> {
  const now = { version: versionOf('knowledge'), inputs: inputsOf(on) };
  const before = markOf(on, WHOLE_CASE, STAGE);
  if (before?.version === now.version && before.inputs === now.inputs)
    return { propositions: 0, holders: 0, rows: 0, unchanged: true };
  progress({ doing: 'working out who knew what', done: 0 });
  const log = judgements(on);
  const { who, named } = held.everybody();
  const input: LedgerInput = {
    documents: held.documents,
    who,
    named,
    holders: holderDecisions(log),
    grouping: ofKind(log, 'proposition').map(({ decision }) => decision),
  };
  const at = new Date().toISOString();
  return written(on, () => {
    const ledger = ledgerOf(input);
    replacePropositions(on, ledger.propositions);
    replaceHolders(on, ledger.holders, ledger.relations);
    const { rows } = replaceKnowledge(on, ledger.knowledge, at);
    dropOldPropositions(on);
    dropOldHolders(on);
    mark(on, WHOLE_CASE, STAGE, now);
    return { propositions: countPropositions(on), holders: ledger.holders.length, rows, unchanged: false };
  });
}
