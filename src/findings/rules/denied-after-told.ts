/** Somebody denies having known a thing that a source says they had been told before. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found, Unclear } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { Request } from '../../domain/request.ts';
import { because, didNot, happened, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** The holder's own words, not what others say of it: it speaks, or the words are put in its mouth. */
function ownWords(evidence: Evidence, claim: Claim, holder: EntityId): boolean {
  const names = evidence.holder(holder)?.names ?? evidence.entity(holder)?.names ?? [];
  const last = claim.voice.chain.at(-1);
  return last !== undefined && last.kind !== 'publication' && names.some((name) => last.name.includes(name));
}

/** Claims by which a holder says that it did not know. */
function* denials(evidence: Evidence): Generator<{ readonly claim: Claim; readonly holder: EntityId }> {
  for (const predicate of ['knew', 'was-unaware', 'found-out'] as const)
    for (const claim of evidence.claims({ predicate })) {
      const holder = evidence.holderIn(claim, 'who');
      if (holder === undefined || !ownWords(evidence, claim, holder)) continue;
      if (predicate === 'was-unaware' ? happened(claim) : didNot(claim)) yield { claim, holder };
    }
}

const concerns = (notice: Request, about: ReadonlySet<EntityId>): boolean =>
  notice.about.some(({ entity }) => entity !== undefined && about.has(entity));

export const deniedAfterTold: Rule = {
  id: 'denied-after-told',
  asks: 'Who denied knowing what they had already been told?',
  doesNotShow: 'That the telling was understood, or that the denial was meant to mislead.',
  *find(evidence): Generator<Found> {
    const notices = [...evidence.requests()].filter(({ kind }) => kind === 'notice');
    for (const { claim, holder } of denials(evidence)) {
      const about = new Set(['about', 'what'].flatMap((role) => evidence.namedIn(claim, role)));
      if (about.size === 0) continue;
      const said = timeOf(claim) ?? evidence.published(claim.document);
      for (const notice of notices) {
        if (notice.to?.entity !== holder || !concerns(notice, about)) continue;
        const placed = notice.when && said ? order(notice.when, said) : 'unclear';
        if (placed === 'after') continue; // learned later: the denial may be honest
        const doubt: readonly Unclear[] = [
          ...(placed === 'before' ? [] : (['dates'] as const)),
          ...(notice.denials.length > 0 ? (['denied'] as const) : []),
        ];
        yield {
          unclear: doubt,
          because: [{ role: 'told', claim: notice.asked }, because('denied', claim)],
          about: [
            ...part('holder', meantBy(evidence, claim, 'who')),
            ...part('told by', notice.from),
            ...notice.about.map((one) => ({ role: 'concerning', ...one })),
          ],
          ...((notice.when ? { when: notice.when } : {}) as { when?: Moment }),
        };
      }
    }
  },
};
