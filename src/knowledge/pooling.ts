/** The pool of a case: whom the user's words take in, what they held of its ties, and what that shows together. */
import type { Evidence } from '../domain/evidence.ts';
import type { EntityId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import type { Holding, PoolAnswer, PooledLink, PoolGround, Tie, TieEnd } from '../domain/pool.ts';
import type { Proposition } from '../domain/proposition.ts';
import { stateInWords, stateNamed } from './holders/states.ts';
import { pool } from './pool.ts';
import { type EventDay, holdingsOf, type PoolEvidence } from './pool-evidence.ts';
import { poolColumns } from './pool-graph.ts';
import { describedBodies, type PartyTaken, partyOf } from './pool-parties.ts';
import { folded, tiesOf } from './tie-reading.ts';

export interface Pooling {
  /** Words of the user, or parties as they are. */
  readonly holders: readonly (string | PartyTaken)[];
  readonly by?: IsoDate;
  /** Ids of two ends. */
  readonly between?: readonly [string, string];
  readonly strict?: boolean;
  readonly limit?: number;
}

export interface Pooled {
  readonly parties: readonly PartyTaken[];
  readonly answer: PoolAnswer;
  /** All that the parties held of ties, after the day asked for too. */
  readonly holdings: readonly Holding[];
}

const MOVED = new Set(['travelled', 'crossed', 'fled']);

const placeOf = (evidence: Evidence, { roles }: Proposition): string | undefined => {
  const into = roles.find(({ role }) => role === 'into');
  if (!into) return undefined;
  const name = into.entity === undefined ? into.words : (evidence.entity(into.entity)?.name ?? into.words);
  return stateNamed(name) ?? stateInWords(into.words) ?? into.entity ?? folded(into.words);
};

/**
 * "On the same day as Novotny" without a date: the earliest day of Novotny's own dated journey there, if the case tells of one alone. Nobody
 * held it before.
 */
function journeys(evidence: Evidence, ties: readonly Tie[]): EventDay {
  const dated = new Map<string, Set<IsoDate>>();
  for (const one of evidence.propositions()) {
    const who = one.roles.find(({ role }) => role === 'who')?.entity;
    const place = placeOf(evidence, one);
    if (!MOVED.has(one.predicate) || who === undefined || place === undefined || one.when?.earliest === undefined)
      continue;
    const key = `${who} ${place}`;
    dated.set(key, (dated.get(key) ?? new Set()).add(one.when.earliest));
  }
  const ends = new Map<string, Set<string>>();
  for (const { kind, a, b, proposition } of ties)
    if (kind === 'same place and time') {
      const known = ends.get(proposition) ?? new Set();
      ends.set(proposition, known.add(a).add(b));
    }
  return (proposition) => {
    if (proposition.when || !MOVED.has(proposition.predicate)) return undefined;
    const place = placeOf(evidence, proposition);
    const days = new Map<IsoDate, string>();
    for (const id of ends.get(proposition.id) ?? [])
      for (const day of dated.get(`${id} ${place}`) ?? []) days.set(day, id);
    const [[day, id] = [undefined, '']] = days;
    if (days.size !== 1 || day === undefined) return undefined;
    return {
      day,
      because: `not before the dated journey of ${evidence.entity(id as EntityId)?.name ?? id} to the same country`,
    };
  };
}

/** Ends that speak in the case as its newspapers: whom they talk to ties nobody to anybody. */
function publishers(evidence: Evidence): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { voice } of evidence.claims())
    for (const { kind, name } of voice.chain) if (kind === 'publication') names.add(folded(name));
  const ids = new Set<string>();
  for (const { id, names: own } of evidence.entities()) if (own.some((name) => names.has(folded(name)))) ids.add(id);
  return ids;
}

const grounds = new WeakMap<Evidence, PoolGround>();

/** What every pool of a case rests on: read once. */
export function groundOf(evidence: Evidence): PoolGround {
  const known = grounds.get(evidence);
  if (known) return known;
  const { ends, ties: all } = tiesOf(evidence);
  const papers = publishers(evidence);
  const ties = all.filter(({ a, b }) => !papers.has(a) && !papers.has(b));
  const dayOf = journeys(evidence, ties);
  const notBefore = new Map(
    [...new Set(ties.map(({ proposition }) => proposition))].flatMap((id) => {
      const proposition = evidence.proposition(id);
      const day = proposition && dayOf(proposition);
      return day ? [[id, day] as const] : [];
    }),
  );
  const made = { ends, papers, ties, notBefore, bodies: describedBodies(evidence) };
  grounds.set(evidence, made);
  return made;
}

export function pooled(
  evidence: PoolEvidence,
  { ends, ties, notBefore, bodies }: PoolGround,
  { holders, between, by, strict, limit }: Pooling,
): Pooled {
  const parties = holders.map((one) => (typeof one === 'string' ? partyOf(evidence, one, strict, () => bodies) : one));
  const propositions = new Set<string>(ties.map(({ proposition }) => proposition));
  const holdings = holdingsOf(evidence, parties, propositions, ({ id }) => notBefore.get(id));
  const aside = new Set<string>(parties.flatMap((party) => party.holders as readonly EntityId[]));
  const answer = pool({
    parties,
    columns: poolColumns(ends, ties, holdings),
    aside,
    ...(by === undefined ? {} : { by }),
    ...(between === undefined ? {} : { between }),
    ...(limit === undefined ? {} : { limit }),
  });
  return { parties, answer, holdings };
}

/** Ties that all bodies of the case would have seen together, and none of them alone as early. */
export function* pooledLinks(evidence: Evidence, limit = 12): Generator<PooledLink> {
  const ground = groundOf(evidence);
  const { papers } = ground;
  const parties = [...evidence.holders()]
    .filter(
      ({ kind, id }) =>
        kind === 'body' && !papers.has(id) && !evidence.knowledge({ holder: id })[Symbol.iterator]().next().done,
    )
    .map(({ id, name }): PartyTaken => ({ name, holders: [id], taken: [{ holder: id, name, because: 'a body' }] }));
  if (parties.length < 2) return;
  const { answer } = pooled(evidence, ground, { holders: parties, limit });
  for (const link of answer.links)
    if (link.adds !== 'not' && link.coalition.length > 1) yield { link, parties: answer.parties };
}

/** Ends of which some name has these words. */
export function endsNamed(evidence: PoolEvidence, ends: readonly TieEnd[], words: string): readonly TieEnd[] {
  const asked = folded(words);
  const names = (end: TieEnd): readonly string[] => evidence.entity(end.id as EntityId)?.names ?? [end.name];
  const exactly = ends.filter((end) => end.id === words || names(end).some((name) => folded(name) === asked));
  return exactly.length > 0 ? exactly : ends.filter((end) => names(end).some((name) => folded(name).includes(asked)));
}
