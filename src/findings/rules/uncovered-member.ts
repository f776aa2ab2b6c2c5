/** A group was watched; of one of its members a source says that they never were themselves. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Found } from '../../domain/finding.ts';
import type { ClaimId, EntityId } from '../../domain/ids.ts';
import { order } from '../../domain/moment.ts';
import type { Watch } from '../../domain/watch.ts';
import { houses } from '../houses.ts';
import { because, claimsOf, happened, part } from '../reading.ts';
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

const inOneSentence = (evidence: Evidence, watch: Watch, none: Watch): boolean =>
  none.claims.some((a) =>
    watch.claims.some((b) => {
      const [x, y] = [sentenceOf(evidence, a), sentenceOf(evidence, b)];
      return x !== undefined && y !== undefined && x.document === y.document && x.start < y.end && y.start < x.end;
    }),
  );

/** Gap between two sentences that stand side by side. */
const BESIDE = 3;

/** "The police watched the crew until June. Hoxha was never watched by anybody": said side by side, in one paragraph. */
const sideBySide = (evidence: Evidence, watch: Watch, none: Watch): boolean =>
  none.claims.some((a) =>
    watch.claims.some((b) => {
      const [x, y] = [evidence.claim(a), evidence.claim(b)];
      if (!x || !y || x.passage !== y.passage) return false;
      const gap = x.quotes[0].start - y.quotes[0].end;
      return gap >= 0 && gap <= BESIDE;
    }),
  );

/** The claim by which the text ties the person to the group that was watched. */
function tieTo(evidence: Evidence, { target: group, claims }: Watch, ties: readonly Claim[]): Claim | undefined {
  const documents = new Set(claims.map((id) => evidence.claim(id)?.document));
  return ties.find((claim) => {
    const into = ['of', 'into', 'for', 'with']
      .map((role) => evidence.filler(claim, role))
      .find((id) => id !== undefined);
    if (group.entity !== undefined) return into === group.entity;
    const noun = groupHead(group.words);
    return (
      into === undefined &&
      noun !== undefined &&
      documents.has(claim.document) &&
      claim.roles.some(({ words }) => groupHead(words) === noun)
    );
  });
}

/** Where neither names its group, the noun must at least be the same: "the radical group", "members of the group". */
const groupHead = (words: string): string | undefined =>
  /(?<!\p{L})(group|network|cell|ring|gang|réseau|groupe|cellule|filière|bande)s?(?!\p{L})/iu
    .exec(words)?.[1]
    ?.toLowerCase();

/** Said of a time within the watch, or of no time. */
const within = (row: Watch, { began, ended }: Watch): boolean =>
  !row.began ||
  !began ||
  (order(row.began, began) !== 'before' && (ended ? order(row.began, ended) : order(row.began, began)) !== 'after');

interface Uncovered {
  readonly said: readonly [Watch, ...Watch[]];
  /** The claim that ties the person to the group; absent where one sentence tells of both. */
  readonly by?: Claim;
  readonly oneSentence: boolean;
}

function uncovered(
  evidence: Evidence,
  watch: Watch,
  none: readonly Watch[],
  ties: readonly Claim[],
): Uncovered | undefined {
  const [first, ...rest] = none.filter((row) => within(row, watch));
  if (!first) return undefined;
  const by = tieTo(evidence, watch, ties);
  const oneSentence = [first, ...rest].some((row) => inOneSentence(evidence, watch, row));
  const beside = [first, ...rest].some((row) => sideBySide(evidence, watch, row));
  if (!by && !oneSentence && !beside) return undefined;
  return { said: [first, ...rest], oneSentence, ...(by ? { by } : {}) };
}

function* find(evidence: Evidence): Generator<Found> {
  const watches = [...evidence.watches()];
  const house = houses(evidence);
  const none = new Map<EntityId, Watch[]>();
  for (const row of watches) {
    const { entity } = row.target;
    if (row.kind !== 'no watch' || entity === undefined || evidence.entity(entity)?.kind !== 'person') continue;
    none.set(entity, [...(none.get(entity) ?? []), row]);
  }
  const ties = none.size === 0 ? new Map<EntityId, readonly Claim[]>() : memberships(evidence);
  for (const watch of watches) {
    if (watch.kind !== 'watch' || !watch.ofGroup) continue;
    for (const [person, rows] of none) {
      const alone = watches.some(
        (row) => row.kind === 'watch' && row.target.entity === person && house.canBeOne(row.holder, watch.holder),
      );
      const found = alone ? undefined : uncovered(evidence, watch, rows, ties.get(person) ?? []);
      if (!found) continue;
      const { said, by, oneSentence } = found;
      const [head, ...more] = watch.claims;
      const dated = oneSentence || said.some(({ began }) => began !== undefined);
      yield {
        unclear: [
          ...(dated && watch.began ? [] : (['dates'] as const)),
          ...(by || oneSentence ? [] : (['not stated'] as const)),
        ],
        because: [
          { role: 'watched', claim: head },
          ...said.flatMap((row) => row.claims.map((claim) => ({ role: 'not watched', claim }))),
          ...(by ? [because('member', by)] : []),
          ...more.map((claim) => ({ role: 'watched', claim })),
        ],
        about: [
          ...part('holder', watch.holder ?? said[0].holder),
          ...part('group', watch.target),
          ...part('member', { words: evidence.entity(person)?.name ?? '', entity: person }),
        ],
        ...(watch.began ? { when: watch.began } : {}),
        details: { ...(watch.ended ? { ended: watch.ended.edtf } : {}) },
      };
    }
  }
}

/** Several watches of one group are one thing to look at for one member: what is firm leads. */
function* onceAMember(evidence: Evidence): Generator<Found> {
  const byMember = new Map<string, Found>();
  for (const found of find(evidence)) {
    const member = found.about.find(({ role }) => role === 'member')?.entity ?? '';
    const known = byMember.get(member);
    const [head, other] = known && known.unclear.length <= found.unclear.length ? [known, found] : [found, known];
    const shown = new Set(head.because.map(({ claim }) => claim));
    const more = (other?.because ?? []).filter(({ claim }) => !shown.has(claim));
    byMember.set(member, { ...head, because: [...head.because, ...more] });
  }
  yield* byMember.values();
}

export const uncoveredMember: Rule = {
  id: 'uncovered-member',
  asks: 'Which members of a watched group were never watched themselves?',
  doesNotShow:
    'That the member stood out among the others at the time, or that a watch of them would have been lawful or possible.',
  find: onceAMember,
};
