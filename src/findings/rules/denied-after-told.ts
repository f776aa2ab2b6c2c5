/** Somebody denies having known a thing that a source says they had been told before. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found, Unclear } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { Request } from '../../domain/request.ts';
import { houses } from '../houses.ts';
import { because, didNot, doubts, happened, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** The holder's own words, not what others say of it: it speaks, or the words are put in its mouth. */
function ownWords(evidence: Evidence, claim: Claim, holder: EntityId): boolean {
  const names = evidence.holder(holder)?.names ?? evidence.entity(holder)?.names ?? [];
  const last = claim.voice.chain.at(-1);
  return last !== undefined && last.kind !== 'publication' && names.some((name) => last.name.includes(name));
}

/** So many characters after the denial the text may set the telling against it. */
const NEAR = 400;

/** "She said that the office had never been told. It had been told on 14 June": the text itself sets one against the other. */
function* contradicted(evidence: Evidence): Generator<Found> {
  const tellings = [...evidence.claims({ predicate: 'told' })];
  const house = houses(evidence);
  for (const [at, denial] of tellings.entries()) {
    const to = meantBy(evidence, denial, 'to');
    const last = denial.voice.chain.at(-1);
    if (!didNot(denial) || !to || denial.voice.chain.length < 2 || last?.kind === 'publication') continue;
    const telling = tellings.slice(at + 1, at + 4).find((one) => {
      const gap = one.quotes[0].start - denial.quotes[0].end;
      const ownVoice = one.voice.chain.length < denial.voice.chain.length;
      return (
        one.passage === denial.passage &&
        gap >= 0 &&
        gap <= NEAR &&
        ownVoice &&
        happened(one) &&
        one.roles.some(({ role }) => role === 'to') &&
        house.canBeOne(meantBy(evidence, one, 'to'), to)
      );
    });
    if (!telling) continue;
    const when = timeOf(telling);
    const sure = to.entity !== undefined && meantBy(evidence, telling, 'to')?.entity !== undefined;
    yield {
      unclear: [...(sure ? [] : (['who'] as const)), ...doubts([telling])],
      because: [because('told', telling), because('denied', denial)],
      about: [...part('holder', to), ...part('told by', meantBy(evidence, telling, 'who'))],
      ...(when ? { when } : {}),
    };
  }
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
    yield* contradicted(evidence);
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
