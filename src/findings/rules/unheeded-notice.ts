/** Somebody was told, and a source says that nothing followed: no answer, no search, no watch; or the notice itself is denied. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Because, Found, Unclear } from '../../domain/finding.ts';
import { order } from '../../domain/moment.ts';
import type { Request } from '../../domain/request.ts';
import { houses } from '../houses.ts';
import { omissions } from '../omissions.ts';
import { onFileBefore } from '../on-file.ts';
import { because, part, same, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

interface Idle {
  readonly claim: Claim;
  readonly unclear: readonly Unclear[];
}

interface Unheeded {
  readonly notice: Request;
  readonly idle: readonly Idle[];
  /** Tellings of it without date or sender. */
  readonly again: Request[];
}

/** What was not done about those the notice names, by its addressee or a body that is only described, and not before it. */
function notDone(evidence: Evidence, notice: Request): readonly Idle[] {
  const house = houses(evidence);
  const told = evidence.claim(notice.asked);
  const found = notice.about.flatMap(({ entity }) =>
    (entity === undefined ? [] : omissions(evidence, entity)).flatMap(({ claim, by }): readonly Idle[] => {
      if (!house.canBeOne(by, notice.to)) return [];
      const at = timeOf(claim);
      const placed = at && notice.when ? order(at, notice.when) : undefined;
      if (placed === 'before') return [];
      const dated = placed === 'after' || (at !== undefined && at.edtf === notice.when?.edtf);
      const near = claim.document === told?.document && claim.quotes[0].start > told.quotes[0].start;
      if (!dated && !near) return [];
      if (!notice.when && claim.passage !== told?.passage && !at) return [];
      return [
        {
          claim,
          unclear: [
            ...(dated ? [] : (['dates'] as const)),
            ...(dated || same(by, notice.to) ? [] : (['who'] as const)),
          ],
        },
      ];
    }),
  );
  return found.sort((a, b) => a.unclear.length - b.unclear.length);
}

/** A date that only what is told around gives orders nothing: many tellings of one day share it. */
function ownDate(notice: Request): Request {
  const { when, around, ...rest } = notice;
  return around === undefined && when ? notice : rest;
}

const sharesSubject = (a: Request, b: Request): boolean =>
  a.about.some(({ entity }) => entity !== undefined && b.about.some((one) => one.entity === entity));

/** A telling without date or sender is the dated one of the same document that it can be. */
function folded(evidence: Evidence, all: readonly Unheeded[]): readonly Unheeded[] {
  const house = houses(evidence);
  const kept: Unheeded[] = [];
  const sorted = [...all].sort((a, b) => Number(b.notice.when !== undefined) - Number(a.notice.when !== undefined));
  for (const one of sorted) {
    const whole = kept.find(
      ({ notice }) =>
        one.notice.when === undefined &&
        notice.subject.document === one.notice.subject.document &&
        sharesSubject(notice, one.notice) &&
        (one.notice.from === undefined || same(notice.from, one.notice.from)) &&
        house.canBeOne(notice.to, one.notice.to) &&
        one.notice.denials.length === 0,
    );
    if (whole) whole.again.push(one.notice);
    else kept.push(one);
  }
  return kept;
}

function shown(evidence: Evidence, { notice, idle, again }: Unheeded): Found {
  const silent = notice.unanswered.filter((id) => evidence.claim(id)?.stance !== 'neither confirmed nor denied');
  const denied = notice.denials.length > 0;
  const doubt: readonly Unclear[] = denied ? ['denied'] : silent.length > 0 ? [] : (idle[0]?.unclear ?? []);
  const told: readonly Because[] = [...notice.again, ...again.map(({ asked }) => asked)].map((claim) => ({
    role: 'told again',
    claim,
  }));
  const already = onFileBefore(
    evidence,
    notice.to,
    notice.about.flatMap(({ entity }) => entity ?? []),
    notice.when,
  );
  const since = already[0] && timeOf(already[0]);
  return {
    unclear: doubt,
    because: [
      { role: 'told', claim: notice.asked },
      ...already.map((claim) => because('already on file', claim)),
      ...silent.map((claim) => ({ role: 'not answered', claim })),
      ...idle.map(({ claim }) => ({ role: 'not done', claim: claim.id })),
      ...told,
    ],
    about: [
      ...part('sender', notice.from),
      ...part('addressee', notice.to),
      ...notice.about.map((one) => ({ role: 'concerning', ...one })),
    ],
    ...(notice.when ? { when: notice.when } : {}),
    details: {
      ...(denied ? { disputed: 'yes' } : {}),
      ...(silent.length > 0 ? { answer: 'none' } : {}),
      ...(idle.length > 0 ? { act: 'none' } : {}),
      ...(since ? { onFile: since.edtf } : {}),
    },
  };
}

export const unheededNotice: Rule = {
  id: 'unheeded-notice',
  asks: 'Which notices were followed by nothing, or are denied?',
  doesNotShow:
    'That the notice reached those who could act, that it was plain at the time, or that acting on it would have prevented anything.',
  *find(evidence) {
    const all: Unheeded[] = [];
    for (const one of evidence.requests()) {
      const notice = ownDate(one);
      if (notice.kind !== 'notice' || !notice.to) continue;
      const idle = notDone(evidence, notice);
      const silent = notice.unanswered.some((id) => evidence.claim(id)?.stance !== 'neither confirmed nor denied');
      if (notice.denials.length > 0 || silent || idle.length > 0) all.push({ notice, idle, again: [] });
    }
    for (const one of folded(evidence, all)) yield shown(evidence, one);
  },
};
