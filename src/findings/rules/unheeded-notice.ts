/** Somebody was told, and a source says that nothing followed: no answer, no search, no watch; or the notice itself is denied. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Because, Unclear } from '../../domain/finding.ts';
import { order } from '../../domain/moment.ts';
import type { Request } from '../../domain/request.ts';
import { omissions } from '../omissions.ts';
import { canBeSame, part, same, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** What was not done about those the notice names, by its addressee or somebody not named, and not before it. */
function notDone(
  evidence: Evidence,
  notice: Request,
): readonly { readonly claim: Claim; readonly unclear: readonly Unclear[] }[] {
  return notice.about.flatMap(({ entity }) => {
    if (entity === undefined) return [];
    return omissions(evidence, entity).flatMap(({ claim, by }) => {
      if (!canBeSame(by, notice.to)) return [];
      const at = timeOf(claim);
      const following = at && notice.when ? order(at, notice.when) : undefined;
      if (following === 'before') return [];
      const near = claim.document === notice.subject.document && claim.quotes[0].start > notice.subject.start;
      if (!at && !near) return [];
      const dated = following === 'after' || (at !== undefined && at.edtf === notice.when?.edtf);
      return [
        {
          claim,
          unclear: [
            ...(dated ? [] : (['dates'] as const)),
            ...(same(by, notice.to) || dated ? [] : (['who'] as const)),
          ],
        },
      ];
    });
  });
}

export const unheededNotice: Rule = {
  id: 'unheeded-notice',
  asks: 'Which notices were followed by nothing, or are denied?',
  doesNotShow:
    'That the notice reached those who could act, that it was plain at the time, or that acting on it would have prevented anything.',
  *find(evidence) {
    for (const notice of evidence.requests()) {
      if (notice.kind !== 'notice' || !notice.to) continue;
      const idle = notDone(evidence, notice);
      const silent = notice.unanswered.filter((id) => evidence.claim(id)?.stance !== 'neither confirmed nor denied');
      const denied = notice.denials.length > 0;
      if (!denied && silent.length === 0 && idle.length === 0) continue;
      const best = idle.find(({ unclear }) => unclear.length === 0) ?? idle[0];
      const doubt: readonly Unclear[] = denied ? ['denied'] : silent.length > 0 ? [] : (best?.unclear ?? []);
      const not: readonly Because[] = idle.map(({ claim }) => ({ role: 'not done', claim: claim.id }));
      yield {
        unclear: doubt,
        because: [
          { role: 'told', claim: notice.asked },
          ...notice.again.map((claim) => ({ role: 'told again', claim })),
          ...silent.map((claim) => ({ role: 'not answered', claim })),
          ...not,
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
        },
      };
    }
  },
};
