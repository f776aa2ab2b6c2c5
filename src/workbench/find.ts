/** Works out what was asked and answered, who watched whom, and what the claims of the case show together. */
import { createHash } from 'node:crypto';
import { momentOf } from '../domain/calendar.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { DueRule } from '../domain/request.ts';
import { findingsOf } from '../findings/index.ts';
import { groundOf } from '../knowledge/index.ts';
import { replaceFindings } from '../store/findings.ts';
import { judgements } from '../store/judgements.ts';
import { replaceRequests } from '../store/requests.ts';
import { replaceSeries, replaceStatuses } from '../store/series.ts';
import { mark, markOf, marksOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { replaceTies } from '../store/ties.ts';
import { replaceWatches } from '../store/watches.ts';
import { gatherEvidence } from './evidence.ts';
import { type InHand, inHand } from './in-hand.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { rejectedClaims } from './rejected-claims.ts';
import { versionOf } from './versions.ts';

export interface FindDone {
  readonly findings: number;
  readonly requests: number;
  readonly watches: number;
  /** Nothing that it depends on has changed since last time. */
  readonly unchanged: boolean;
}

const WHOLE_CASE = 'case';
const STAGE = 'findings';

function inputsOf(on: Case): string {
  const hash = createHash('sha256');
  for (const { subject, stage, version, inputs } of marksOf(on, ['claims', 'entities', 'knowledge', 'origins']))
    hash.update(`${subject} ${stage} ${version} ${inputs}\n`);
  const log = judgements(on);
  for (const kind of ['due', 'interest'] as const) for (const { id } of ofKind(log, kind)) hash.update(`${id}\n`);
  for (const claim of rejectedClaims(log)) hash.update(`rejected ${claim}\n`);
  return hash.digest('hex').slice(0, 32);
}

/** Due-date rules as people gave them, the latest first. */
export const dueRules = (log: readonly Judgement[]): readonly DueRule[] =>
  ofKind(log, 'due')
    .map(({ by, decision: { body, request, days } }) => ({
      ...(body === undefined ? {} : { body }),
      ...(request === undefined ? {} : { request }),
      days,
      by,
    }))
    .reverse();

/** The event by which findings are ordered: the latest that a person named. */
export function eventOfInterest(log: readonly Judgement[]): Evidence['ofInterest'] {
  const last = ofKind(log, 'interest').at(-1)?.decision;
  const when = last && momentOf(last.when);
  return last && when ? { name: last.name, when } : undefined;
}

/** All that rules may see, with the user's event and due dates. */
export function evidenceOf(at: Case, held: InHand = inHand(at)): Evidence {
  const log = judgements(at);
  const ofInterest = eventOfInterest(log);
  return gatherEvidence(at, { dueRules: dueRules(log), held, ...(ofInterest ? { ofInterest } : {}) });
}

export async function find(on: Case, progress: Progress = silent, held: InHand = inHand(on)): Promise<FindDone> {
  const now = { version: `${versionOf('findings')} ${versionOf('knowledge')}`, inputs: inputsOf(on) };
  const before = markOf(on, WHOLE_CASE, STAGE);
  if (before?.version === now.version && before.inputs === now.inputs)
    return { findings: 0, requests: 0, watches: 0, unchanged: true };
  progress({ doing: 'asking what the claims show together', done: 0 });
  const evidence = evidenceOf(on, held);
  const [requests, watches] = [[...evidence.requests()], [...evidence.watches()]];
  const [series, statuses] = [[...evidence.series()], [...evidence.statuses()]];
  const findings = findingsOf(evidence);
  const ground = groundOf(evidence);
  written(on, () => {
    replaceRequests(on, requests);
    replaceWatches(on, watches);
    replaceFindings(on, findings);
    replaceSeries(on, series);
    replaceStatuses(on, statuses);
    replaceTies(on, ground);
    mark(on, WHOLE_CASE, STAGE, now);
  });
  return { findings: findings.length, requests: requests.length, watches: watches.length, unchanged: false };
}
