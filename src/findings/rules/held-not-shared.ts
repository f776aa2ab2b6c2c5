/** One holder held what another did not know, had lost, or was looking for; or a source says that it was not passed on. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Because, Found, Unclear } from '../../domain/finding.ts';
import { NOT_NAMED, THE_PUBLIC } from '../../domain/holder.ts';
import type { EntityId } from '../../domain/ids.ts';
import { isDated, type Knowledge } from '../../domain/knowledge.ts';
import { order } from '../../domain/moment.ts';
import type { Request } from '../../domain/request.ts';
import { actsOn, isSighting } from '../acts.ts';
import { type Houses, houses } from '../houses.ts';
import { notPassedOn, untraced } from '../not-passed-on.ts';
import { because, doubts, happened, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

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

/** What shows that a body had something: it knew, saw, found out, or told it. */
const SHOWS: ReadonlySet<Claim['predicate']> = new Set(['knew', 'found-out', 'told', 'answered', 'saw', 'located']);

/** Searched for and not found is no ignorance of what another knows. */
const SEARCHED = /(?<!\p{L})(?:evidence|trace|record|proof|preuve|indice|élément)s?(?!\p{L})/iu;

/** "Until it had sunk", "before they learned": that it came late is said. */
const LATE =
  /\b(?:until|till|before\s+(?:it|they|he|she)\s+learn\p{L}*|only\s+(?:later|afterwards|after))\b|jusqu['’]|qu['’]après/iu;

/** Who leads a body, by what they are: what reached them late reached it late. */
const OFFICE_HOLDER =
  /^(?:the\s+)?(?:acting\s+|deputy\s+|assistant\s+|interim\s+|national\s+)*(?:director|head|chief|commander|commissioner|minister|secretary|president|chairman|governor|prefect|administrator|superintendent)\b.*\s(?:of|for)\s|^(?:l[ea]\s+|l['’])?(?:direct(?:eur|rice)|chef|préfète?|ministre|président\p{L}*|command\p{L}+|commissaire)\b.*\s(?:de|du|des)\s/iu;

/** "The navy did not know that the ship had sailed", in a paragraph that tells of another body what it knew or told. */
function* saidNotToKnow(evidence: Evidence, house: Houses['one']): Generator<Found> {
  const byPassage = new Map<string, { readonly claim: Claim; readonly by: EntityId }[]>();
  for (const predicate of SHOWS)
    for (const claim of evidence.claims({ predicate })) {
      const by = happened(claim) && !untraced(claim) ? evidence.holderIn(claim, 'who') : undefined;
      if (by === undefined || !institution(evidence, by)) continue;
      const list = byPassage.get(claim.passage);
      if (list) list.push({ claim, by });
      else byPassage.set(claim.passage, [{ claim, by }]);
    }
  for (const claim of evidence.claims({ predicate: 'was-unaware' })) {
    const who = happened(claim) ? evidence.holderIn(claim, 'who') : undefined;
    const what = claim.roles.find(({ role }) => role === 'what' || role === 'about')?.words;
    if (who === undefined || what === undefined || SEARCHED.test(what)) continue;
    const late = LATE.test(claim.quotes[0].words);
    const office = late && OFFICE_HOLDER.test(evidence.holder(who)?.name ?? '');
    if (!office && (!institution(evidence, who) || evidence.holder(who)?.within !== undefined)) continue;
    const others = (byPassage.get(claim.passage) ?? []).filter(({ by }) => !house(by, who));
    const near = ({ claim: one }: { readonly claim: Claim }) => Math.abs(one.quotes[0].start - claim.quotes[0].start);
    const [other] = others.sort((a, b) => near(a) - near(b));
    if (!other && !late) continue;
    const around = evidence.around(claim);
    const when = timeOf(claim) ?? around?.moment;
    yield {
      unclear: ['not stated', ...doubts([claim])],
      because: [because('did not know', claim), ...(other ? [because('held', other.claim)] : [])],
      about: [
        { role: 'did not know', ...named(who, evidence) },
        ...(other ? [{ role: 'holder', ...named(other.by, evidence) }] : []),
      ],
      ...(when ? { when } : {}),
      details: { how: 'unknowing', ...(around ? { dated: around.by } : {}) },
    };
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
    yield* saidNotToKnow(evidence, house);
    yield* lookedForElsewhere(evidence, house);
  },
};
