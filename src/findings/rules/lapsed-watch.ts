/** A watch that shrank or ended: by when, and how long before the event of interest. */
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import { order } from '../../domain/moment.ts';
import { daysBetween, doubts, part } from '../reading.ts';
import type { Rule } from '../rule.ts';

function* find(evidence: Evidence): Generator<Found> {
  const event = evidence.ofInterest?.when;
  for (const watch of evidence.watches()) {
    if (watch.kind !== 'watch') continue;
    const claims = watch.claims.flatMap((id) => evidence.claim(id) ?? []);
    const ending = claims.filter(({ phase }) => phase === 'ended' || phase === 'reduced');
    const when = watch.ended ?? watch.reduced;
    if (!when && ending.length === 0) continue;
    const placed = when && event ? order(when, event) : undefined;
    if (placed === 'after') continue;
    const days = when && event ? daysBetween(when, event) : undefined;
    const [first, ...rest] = claims;
    if (!first) continue;
    // the day is one that was only announced, where nobody who says that it ended says when
    const dated = ending.filter((claim) => 'moment' in claim.when);
    const telling = dated.length > 0 ? dated : ending;
    const announced = telling.length > 0 && telling.every(({ prospective }) => prospective === true);
    yield {
      unclear: [
        ...(when && placed !== 'unclear' ? [] : (['dates'] as const)),
        ...(announced ? (['not stated'] as const) : []),
        ...doubts(claims),
        ...(watch.denials.length > 0 ? (['denied'] as const) : []),
      ],
      because: [
        { role: first.phase === 'ended' ? 'ended' : 'watched', claim: first.id },
        ...rest.map(({ id, phase }) => ({
          role: phase === 'ended' ? 'ended' : phase === 'reduced' ? 'reduced' : 'watched',
          claim: id,
        })),
      ],
      about: [...part('holder', watch.holder), ...part(watch.ofGroup ? 'group' : 'subject', watch.target)],
      ...(when ? { when } : {}),
      details: {
        ...(announced ? { announced: 'yes' } : {}),
        ...(days === undefined ? {} : { days }),
        ...(watch.began ? { began: watch.began.edtf } : {}),
        ...(watch.reduced ? { reduced: watch.reduced.edtf } : {}),
        ...(watch.ended ? { ended: watch.ended.edtf } : {}),
        ...(watch.why === undefined ? {} : { why: watch.why }),
      },
    };
  }
}

export const lapsedWatch: Rule = {
  id: 'lapsed-watch',
  asks: 'Which watch shrank or ended, and how long before the event?',
  doesNotShow:
    'That the watch ended without reason, that other means stopped too, or that watching on would have shown anything.',
  find,
};
