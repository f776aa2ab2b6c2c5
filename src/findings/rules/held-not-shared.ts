/** One holder held what another did not know, had lost, or was looking for; or a source says that it was not passed on. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Because, Found, Unclear } from '../../domain/finding.ts';
import { NOT_NAMED, THE_PUBLIC } from '../../domain/holder.ts';
import type { EntityId } from '../../domain/ids.ts';
import { isDated, type Knowledge } from '../../domain/knowledge.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { Meant, Request } from '../../domain/request.ts';
import { actsOn, isSighting } from '../acts.ts';
import { type Houses, houses } from '../houses.ts';
import { paragraphDate } from '../paragraph-date.ts';
import { because, didNot, doubts, meantBy, onlyUntil, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** Nobody in particular was not told, or did not tell. */
const NOBODY =
  /^(?:no\s?one|nobody|none|neither|not\s|personne|aucune?|we|us|they|them|he|him|she|her|it|you|i|me|nous|ils|elles|on|lui|eux|anyone|anybody|everyone|people)(?!\p{L})/iu;

/** A text names no flight or tower as one that could be told. */
const canBeTold = (evidence: Evidence, { words, entity }: Meant): boolean => {
  if (NOBODY.test(words) || words.length > 90) return false;
  const known = entity === undefined ? undefined : evidence.entity(entity);
  return known?.kind !== 'place' || evidence.holder(known.id)?.kind === 'body';
};

/** "The yard did not tell the port office": said in so many words. */
function* notPassedOn(evidence: Evidence): Generator<Found> {
  for (const predicate of ['told', 'handed'] as const)
    for (const claim of evidence.claims({ predicate })) {
      const [who, to] = [meantBy(evidence, claim, 'who'), meantBy(evidence, claim, 'to')];
      if (!didNot(claim) || onlyUntil(claim) || !to || !canBeTold(evidence, to)) continue;
      const from = who && !NOBODY.test(who.words) ? who : undefined;
      if (from?.entity !== undefined && from.entity === to.entity) continue;
      if (!claim.roles.some(({ role }) => role === 'what' || role === 'about')) continue;
      const when = timeOf(claim) ?? paragraphDate(evidence, claim);
      yield {
        unclear: [
          ...doubts([claim]),
          ...(evidence.denialsOf(claim.id).length > 0 ? (['denied'] as const) : []),
          ...(to.entity === undefined ? (['who'] as const) : []),
        ],
        because: [because('not passed on', claim)],
        about: [
          ...part('holder', from),
          ...part('not told', to),
          ...part('concerning', meantBy(evidence, claim, 'about')),
        ],
        ...((when ? { when } : {}) as { when?: Moment }),
        details: { how: 'said', ...(timeOf(claim) || !when ? {} : { dated: 'paragraph' }) },
      };
    }
}

const named = (id: EntityId, evidence: Evidence) => ({ words: evidence.holder(id)?.name ?? id, entity: id });

const institution = (evidence: Evidence, id: EntityId): boolean =>
  id !== THE_PUBLIC && id !== NOT_NAMED && evidence.holder(id)?.kind === 'body';

/** One holder is said not to have known what another held by then. */
function* unknownToOne(evidence: Evidence, house: Houses['one']): Generator<Found> {
  for (const row of evidence.knowledge()) {
    if (row.state !== 'did not know' || !institution(evidence, row.holder) || !isDated(row.since)) continue;
    const since = row.since;
    const held = [...evidence.knowledge({ proposition: row.proposition })].filter(
      (other) =>
        other.state === 'held' &&
        other.how !== 'published' &&
        other.how !== 'said' &&
        institution(evidence, other.holder) &&
        !house(other.holder, row.holder) &&
        isDated(other.since) &&
        order(other.since, since) !== 'after',
    );
    for (const other of firstOfEach(held)) {
      const doubt: readonly Unclear[] = isDated(other.since) && order(other.since, since) === 'before' ? [] : ['dates'];
      yield {
        unclear: doubt,
        because: [
          { role: 'held', claim: other.proof[0] },
          { role: 'did not know', claim: row.proof[0] },
        ],
        about: [
          { role: 'holder', ...named(other.holder, evidence) },
          { role: 'did not know', ...named(row.holder, evidence) },
        ],
        propositions: [row.proposition],
        knowledge: [other.id, row.id],
        when: since,
        details: { how: 'unaware' },
      };
    }
  }
}

const firstOfEach = (rows: readonly Knowledge[]): readonly Knowledge[] => [
  ...new Map(rows.map((row) => [row.holder, row])).values(),
];

/** Sightings of one person that are looked at: the first are enough to ask. */
const ENOUGH = 200;

/** One holder had lost somebody, or was looking for them, while another had them in sight; and nothing tells that it said so. */
function* lookedForElsewhere(evidence: Evidence, house: Houses['one']): Generator<Found> {
  const told = new Map<string, Request[]>();
  for (const one of evidence.requests()) {
    if (one.kind !== 'notice' || one.from?.entity === undefined || one.to?.entity === undefined) continue;
    const key = `${one.from.entity}|${one.to.entity}`;
    const list = told.get(key);
    if (list) list.push(one);
    else told.set(key, [one]);
  }
  const looked = new Set<string>();
  const wanting: { readonly claim: Claim; readonly role: string }[] = [
    ...[...evidence.claims({ predicate: 'lost-track' })].map((claim) => ({ claim, role: 'lost' })),
    ...[...evidence.claims({ predicate: 'looked-for' })].map((claim) => ({ claim, role: 'looked for' })),
  ].filter(({ claim }) => claim.stance === 'affirmed' && !claim.negated && claim.prospective !== true);
  const seen = new Set<string>();
  for (const { claim, role } of wanting) {
    const [by, whom] = [meantBy(evidence, claim, 'who'), meantBy(evidence, claim, 'whom')];
    const at = timeOf(claim);
    if (!by?.entity || !whom?.entity || !at || !institution(evidence, by.entity)) continue;
    const wanted = `${by.entity}|${whom.entity}`;
    if (looked.has(wanted)) continue;
    looked.add(wanted);
    for (const act of actsOn(evidence, whom.entity).filter(isSighting).slice(0, ENOUGH)) {
      const when = timeOf(act.claim);
      const holder = act.by?.entity;
      if (!when || holder === undefined || !institution(evidence, holder) || house(holder, by.entity)) continue;
      if (order(when, at) === 'before') continue;
      if (seen.has(`${holder}|${by.entity}|${whom.entity}`)) continue;
      seen.add(`${holder}|${by.entity}|${whom.entity}`);
      const notice = told
        .get(`${holder}|${by.entity}`)
        ?.find(({ about }) => about.some(({ entity }) => entity === whom.entity));
      const more: readonly Because[] = notice ? [{ role: 'told', claim: notice.asked }] : [];
      yield {
        unclear: notice ? ['dates'] : ['not stated'],
        because: [because('held', act.claim), because(role, claim), ...more],
        about: [...part('holder', act.by), ...part('did not have it', by), ...part('concerning', whom)],
        when,
        details: { how: role },
      };
    }
  }
}

export const heldNotShared: Rule = {
  id: 'held-not-shared',
  asks: 'Which holder held what another lacked, and is not shown to have passed it on?',
  doesNotShow:
    'That the holder knew that the other needed it, that it was free to pass it on, or that it was not passed on outside the sources.',
  *find(evidence) {
    const house = houses(evidence).one;
    yield* notPassedOn(evidence);
    yield* unknownToOne(evidence, house);
    yield* lookedForElsewhere(evidence, house);
  },
};
