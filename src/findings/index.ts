/** The questions that are asked of every case, and what they find. Findings are about holders, sources and records; none rates a person. */
import type { Evidence } from '../domain/evidence.ts';
import type { Because, Finding, Found } from '../domain/finding.ts';
import { findingId } from '../domain/ids.ts';
import { besides } from './beside.ts';
import { ranked } from './ranking.ts';
import { unique } from './reading.ts';
import type { Rule } from './rule.ts';
import { anonymousOnly } from './rules/anonymous-only.ts';
import { answeredBeyondQuestionUnused } from './rules/answered-beyond-question-unused.ts';
import { circularCitation } from './rules/circular-citation.ts';
import { countsDisagree } from './rules/counts-disagree.ts';
import { deadWithoutProof } from './rules/dead-without-proof.ts';
import { deniedAfterTold } from './rules/denied-after-told.ts';
import { forecastAndOutcome } from './rules/forecast-and-outcome.ts';
import { heldNotShared } from './rules/held-not-shared.ts';
import { identitySplit } from './rules/identity-split.ts';
import { lapsedWatch } from './rules/lapsed-watch.ts';
import { lostTrack } from './rules/lost-track.ts';
import { noticeFlood } from './rules/notice-flood.ts';
import { pooledLink } from './rules/pooled-link.ts';
import { rotatingIdentifiers } from './rules/rotating-identifiers.ts';
import { seenAgain } from './rules/seen-again.ts';
import { singleOrigin } from './rules/single-origin.ts';
import { singleVoice } from './rules/single-voice.ts';
import { smallTransfersToOneHand } from './rules/small-transfers-to-one-hand.ts';
import { statusInDoubt } from './rules/status-in-doubt.ts';
import { twoAccounts } from './rules/two-accounts.ts';
import { twoPlacesAtOnce } from './rules/two-places-at-once.ts';
import { unansweredRequest } from './rules/unanswered-request.ts';
import { uncoveredMember } from './rules/uncovered-member.ts';
import { unheededNotice } from './rules/unheeded-notice.ts';

export type { Rule } from './rule.ts';

/** In the order in which ties are read: what passed between holders, what they watched and lost, what sources make of it, what records show. */
export const rules: readonly Rule[] = [
  unheededNotice,
  answeredBeyondQuestionUnused,
  uncoveredMember,
  lapsedWatch,
  lostTrack,
  heldNotShared,
  pooledLink,
  deniedAfterTold,
  unansweredRequest,
  seenAgain,
  identitySplit,
  twoAccounts,
  countsDisagree,
  statusInDoubt,
  deadWithoutProof,
  forecastAndOutcome,
  circularCitation,
  singleOrigin,
  singleVoice,
  anonymousOnly,
  noticeFlood,
  twoPlacesAtOnce,
  rotatingIdentifiers,
  smallTransfersToOneHand,
];

/** One rule, one set of parts, one time: one finding, however many sentences tell it. */
const sameness = (found: Found): string =>
  `${found.when?.edtf ?? ''}|${found.about
    .map(({ role, entity, words }) => `${role}:${entity ?? words}`)
    .sort()
    .join('|')}`;

const merged = (a: Found, b: Found): Found => {
  const known = new Set(a.because.map(({ claim }) => claim));
  const more: readonly Because[] = b.because.filter(({ claim }) => !known.has(claim));
  return {
    ...a,
    unclear: a.unclear.length <= b.unclear.length ? a.unclear : b.unclear,
    because: [...a.because, ...more],
    propositions: unique([...(a.propositions ?? []), ...(b.propositions ?? [])]),
    knowledge: unique([...(a.knowledge ?? []), ...(b.knowledge ?? [])]),
  };
};

/** What is told around it bounds a finding that has no date; a paragraph's date may be that of something else. */
function placed(one: Found, evidence: Evidence): Found {
  const claim = one.when ? undefined : evidence.claim(one.because[0].claim);
  const around = claim && evidence.around(claim);
  if (!around || around.by === 'paragraph') return one;
  return { ...one, when: around.moment, details: { ...one.details, dated: around.by } };
}

function found(rule: Rule, evidence: Evidence): Iterable<Found> {
  const byParts = new Map<string, Found>();
  for (const bare of rule.find(evidence)) {
    const one = placed(bare, evidence);
    const key = sameness(one);
    const known = byParts.get(key);
    byParts.set(key, known ? merged(known, one) : one);
  }
  return byParts.values();
}

/** All that the rules find, in the order in which it is to be read. A finding keeps its id as long as the claim that it starts from stands. */
export function findingsOf(evidence: Evidence, asked: readonly Rule[] = rules): readonly Finding[] {
  const beside = besides(evidence);
  const all: Finding[] = [];
  const ids = new Set<string>();
  for (const rule of asked)
    for (const one of found(rule, evidence)) {
      const first = findingId(rule.id, [one.because[0].claim]);
      const id = ids.has(first)
        ? findingId(
            rule.id,
            one.because.map(({ claim }) => claim),
          )
        : first;
      if (ids.has(id)) continue;
      ids.add(id);
      all.push({
        ...one,
        id,
        rule: rule.id,
        unclear: unique(one.unclear),
        strength: one.unclear.length === 0 ? 'firm' : 'possible',
        beside: beside(one),
      });
    }
  return ranked(
    all,
    asked.map(({ id }) => id),
    evidence.ofInterest,
  );
}
