/** A group was watched; of one of its members a source says that they never were themselves. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { ClaimId, EntityId } from '../../domain/ids.ts';
import { order } from '../../domain/moment.ts';
import type { Watch } from '../../domain/watch.ts';
import { because, claimsOf, happened, part, same } from '../reading.ts';
import type { Rule } from '../rule.ts';

const TIES = ['member-of', 'joined', 'led', 'recruited', 'associate-of', 'trained'] as const;

/** Claims that tie each person to some group. */
function memberships(evidence: Evidence): ReadonlyMap<EntityId, readonly Claim[]> {
  const found = new Map<EntityId, Claim[]>();
  for (const claim of claimsOf(evidence, TIES)) {
    if (!happened(claim)) continue;
    const who = evidence.filler(claim, claim.predicate === 'recruited' ? 'whom' : 'who');
    if (who === undefined) continue;
    found.set(who, [...(found.get(who) ?? []), claim]);
  }
  return found;
}

const sentenceOf = (evidence: Evidence, id: ClaimId) => evidence.claim(id)?.quotes[0];

/** One sentence tells of both, or the text ties the person to that group. */
function tied(
  evidence: Evidence,
  watch: Watch,
  none: Watch,
  ties: readonly Claim[],
): { readonly by?: Claim } | undefined {
  const group = watch.target;
  const by = ties.find((claim) => {
    const into = ['of', 'into', 'for', 'with']
      .map((role) => evidence.filler(claim, role))
      .find((id) => id !== undefined);
    if (group.entity !== undefined) return into === group.entity;
    return (
      into === undefined &&
      watch.claims.some((id) => evidence.claim(id)?.document === claim.document) &&
      claim.roles.some(({ words }) => groupHead(words) !== undefined && groupHead(words) === groupHead(group.words))
    );
  });
  const oneSentence = none.claims.some((a) =>
    watch.claims.some((b) => {
      const [x, y] = [sentenceOf(evidence, a), sentenceOf(evidence, b)];
      return x !== undefined && y !== undefined && x.document === y.document && x.start < y.end && y.start < x.end;
    }),
  );
  return by ? { by } : oneSentence ? {} : undefined;
}

/** Where neither names its group, the noun must at least be the same: "the radical group", "members of the group". */
const groupHead = (words: string): string | undefined =>
  /(group|network|cell|ring|gang|réseau|groupe|cellule|filière|bande)s?(?!\p{L})/iu.exec(words)?.[1]?.toLowerCase();

function* find(evidence: Evidence): Generator<Found> {
  const watches = [...evidence.watches()];
  const none = watches.filter(
    ({ kind, target }) =>
      kind === 'no watch' && target.entity !== undefined && evidence.entity(target.entity)?.kind === 'person',
  );
  const ties = none.length === 0 ? new Map<EntityId, readonly Claim[]>() : memberships(evidence);
  const people = new Set(none.map(({ target }) => target.entity));
  for (const watch of watches) {
    if (watch.kind !== 'watch' || !watch.ofGroup) continue;
    for (const person of people) {
      if (person === undefined) continue;
      const all = none.filter(({ target }) => target.entity === person);
      const said = all.filter(
        (row) =>
          !row.began ||
          !watch.began ||
          !watch.ended ||
          (order(row.began, watch.began) !== 'before' && order(row.began, watch.ended) !== 'after'),
      );
      const link = said
        .map((row) => tied(evidence, watch, row, ties.get(person) ?? []))
        .find((one) => one !== undefined);
      const first = said[0];
      if (!link || !first) continue;
      const watchedAlone = watches.some(
        (row) => row.kind === 'watch' && row.target.entity === person && same(row.holder, watch.holder),
      );
      const [head, ...more] = watch.claims;
      yield {
        unclear: [...(watchedAlone ? (['denied'] as const) : []), ...(watch.began ? [] : (['dates'] as const))],
        because: [
          { role: 'watched', claim: head },
          ...more.map((claim) => ({ role: 'watched', claim })),
          ...said.flatMap((row) => row.claims.map((claim) => ({ role: 'not watched', claim }))),
          ...(link.by ? [because('member', link.by)] : []),
        ],
        about: [
          ...part('holder', watch.holder ?? first.holder),
          ...part('group', watch.target),
          ...part('member', first.target),
        ],
        ...(watch.began ? { when: watch.began } : {}),
        details: { ...(watch.ended ? { ended: watch.ended.edtf } : {}) },
      };
    }
  }
}

export const uncoveredMember: Rule = {
  id: 'uncovered-member',
  asks: 'Which members of a watched group were never watched themselves?',
  doesNotShow:
    'That the member stood out among the others at the time, or that a watch of them would have been lawful or possible.',
  find,
};
