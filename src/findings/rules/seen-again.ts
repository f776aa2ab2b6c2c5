/** Someone out of sight was seen again, and how long nobody is shown to have seen them. */
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { Watch } from '../../domain/watch.ts';
import { actsOn, isSighting } from '../acts.ts';
import { because, daysBetween, doubts, happened, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

function* find(evidence: Evidence): Generator<Found> {
  const lost = new Map<EntityId, Watch[]>();
  for (const row of evidence.watches()) {
    const { entity } = row.target;
    if (row.kind !== 'lost' || entity === undefined) continue;
    const list = lost.get(entity);
    if (list) list.push(row);
    else lost.set(entity, [row]);
  }
  for (const claim of evidence.claims({ predicate: 'resurfaced' })) {
    const whom = meantBy(evidence, claim, 'whom');
    if (!whom || !happened(claim)) continue;
    const at = timeOf(claim);
    const before = (whom.entity === undefined ? [] : (lost.get(whom.entity) ?? [])).filter(
      ({ began }) => !began || !at || order(began, at) === 'before',
    );
    const acts = whom.entity === undefined ? [] : actsOn(evidence, whom.entity).filter(isSighting);
    const last = acts
      .flatMap((act) => {
        const when = timeOf(act.claim);
        return when && at && order(when, at) === 'before' ? [{ ...act, when }] : [];
      })
      .sort((a, b) => (a.when.latest ?? '').localeCompare(b.when.latest ?? ''))
      .at(-1);
    const losing = before[0];
    if (!last && !losing) continue;
    const gap = last && at ? daysBetween(last.when, at) : undefined;
    yield {
      unclear: [...(at ? [] : (['dates'] as const)), ...doubts([claim])],
      because: [
        because('seen again', claim),
        ...(last ? [because('last seen', last.claim)] : []),
        ...(losing ? losing.claims.map((id) => ({ role: 'lost', claim: id })) : []),
      ],
      about: [...part('subject', whom), ...part('holder', losing?.holder)],
      ...((at ? { when: at } : {}) as { when?: Moment }),
      details: { ...(gap === undefined ? {} : { days: gap }), ...(last ? { lastSeen: last.when.edtf } : {}) },
    };
  }
}

export const seenAgain: Rule = {
  id: 'seen-again',
  asks: 'Who was seen again after having been out of sight?',
  doesNotShow: 'That nobody had seen them in between, or that the one who saw them knew that others were looking.',
  find,
};
