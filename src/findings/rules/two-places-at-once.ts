/** Records or sources put one person in two places on the same day. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { because, doubts, happened, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Being there, not passing through. */
const PLACED: readonly (readonly [PredicateId, 'who' | 'whom'])[] = [
  ['saw', 'whom'],
  ['located', 'whom'],
  ['arrested', 'whom'],
  ['questioned', 'whom'],
  ['met', 'who'],
  ['died', 'who'],
];

interface Placed {
  readonly claim: Claim;
  readonly place: EntityId;
}

/** Relations, or a name inside the other, can make one place a part of the other. */
function apart(evidence: Evidence, a: EntityId, b: EntityId, inside: ReadonlySet<string>): boolean {
  const [x, y] = [evidence.entity(a)?.name, evidence.entity(b)?.name];
  if (a === b || x === undefined || y === undefined || x.includes(y) || y.includes(x)) return false;
  return !inside.has(`${a}|${b}`) && !inside.has(`${b}|${a}`);
}

export const twoPlacesAtOnce: Rule = {
  id: 'two-places-at-once',
  asks: 'Who is put in two places on one day?',
  doesNotShow: 'Which source errs, that the day’s travel was impossible, or that the same person is meant.',
  *find(evidence): Generator<Found> {
    const inside = new Set([...evidence.relations()].map(({ a, b }) => `${a}|${b}`));
    const onDay = new Map<string, Placed[]>();
    for (const [predicate, role] of PLACED)
      for (const claim of evidence.claims({ predicate })) {
        const [who, place, at] = [evidence.filler(claim, role), evidence.filler(claim, 'where'), timeOf(claim)];
        if (
          !happened(claim) ||
          who === undefined ||
          place === undefined ||
          at?.earliest === undefined ||
          at.earliest !== at.latest
        )
          continue;
        if (evidence.entity(who)?.kind !== 'person') continue;
        const key = `${who}|${at.earliest}`;
        const list = onDay.get(key);
        if (list) list.push({ claim, place });
        else onDay.set(key, [{ claim, place }]);
      }
    for (const [key, list] of onDay) {
      const [first] = list;
      const other = first && list.find((one) => apart(evidence, first.place, one.place, inside));
      if (!first || !other) continue;
      const who = key.slice(0, key.lastIndexOf('|')) as EntityId;
      const when = timeOf(first.claim);
      const records = first.claim.record !== undefined && other.claim.record !== undefined;
      yield {
        unclear: [...(records ? [] : (['not stated'] as const)), ...doubts([first.claim, other.claim])],
        because: [because('in one place', first.claim), because('in another', other.claim)],
        about: [{ role: 'subject', words: evidence.entity(who)?.name ?? '', entity: who }],
        ...(when ? { when } : {}),
        details: { one: evidence.entity(first.place)?.name ?? '', other: evidence.entity(other.place)?.name ?? '' },
      };
    }
  },
};
