/** Someone out of sight or reported dead was seen again, and how long nobody is shown to have seen them. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Because, Found } from '../../domain/finding.ts';
import type { ClaimId, EntityId } from '../../domain/ids.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { Meant } from '../../domain/request.ts';
import { actsOn, isSighting, watchEnds } from '../acts.ts';
import { because, daysBetween, doubts, happened, meantBy, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** That somebody had lost them, or had them for dead. */
interface Gone {
  readonly role: 'lost' | 'reported dead';
  readonly claims: readonly ClaimId[];
  readonly when?: Moment;
  readonly holder?: Meant;
}

function gone(evidence: Evidence): ReadonlyMap<EntityId, readonly Gone[]> {
  const found = new Map<EntityId, Gone[]>();
  const add = (entity: EntityId, one: Gone): void => {
    const list = found.get(entity);
    if (list) list.push(one);
    else found.set(entity, [one]);
  };
  for (const { kind, target, holder, began, claims } of evidence.watches())
    if (kind === 'lost' && target.entity !== undefined)
      add(target.entity, {
        role: 'lost',
        claims,
        ...(began ? { when: began } : {}),
        ...(holder ? { holder } : {}),
      });
  for (const { entity, entries } of evidence.statuses())
    for (const { standing, when, claim } of entries)
      if (standing === 'reported dead' && when) add(entity, { role: 'reported dead', claims: [claim], when });
  return found;
}

interface Sighting {
  readonly claim: Claim;
  readonly whom: Meant;
}

/** "Resurfaced", "reappeared"; and of those whom somebody had lost or had for dead, the first dated sighting after that. */
function* sightings(evidence: Evidence, missed: ReadonlyMap<EntityId, readonly Gone[]>): Generator<Sighting> {
  const told = new Set<EntityId>();
  for (const claim of evidence.claims({ predicate: 'resurfaced' })) {
    const whom = meantBy(evidence, claim, 'whom');
    if (!whom || !happened(claim)) continue;
    if (whom.entity !== undefined) told.add(whom.entity);
    yield { claim, whom };
  }
  for (const [entity, losses] of missed) {
    if (told.has(entity) || evidence.entity(entity)?.kind !== 'person') continue;
    const since = losses.flatMap(({ when }) => when ?? []);
    const after = actsOn(evidence, entity)
      .filter((act) => isSighting(act) && act.claim.predicate !== 'watched')
      .flatMap(({ claim }) => {
        const at = timeOf(claim);
        return at && since.some((when) => order(when, at) === 'before') ? [{ claim, at }] : [];
      })
      .sort((a, b) => (a.at.earliest ?? '').localeCompare(b.at.earliest ?? ''))[0];
    if (after) yield { claim: after.claim, whom: { words: evidence.entity(entity)?.name ?? entity, entity } };
  }
}

/** The last dated sighting before this one. */
function lastSeen(evidence: Evidence, { entity }: Meant, at: Moment | undefined) {
  if (entity === undefined || !at) return undefined;
  const seen = actsOn(evidence, entity)
    .filter(isSighting)
    .flatMap(({ claim }) => {
      const when = timeOf(claim);
      return when ? [{ claim, when }] : [];
    });
  return [...seen, ...watchEnds(evidence, entity).map(({ claim, at: when }) => ({ claim, when }))]
    .filter(({ when }) => order(when, at) === 'before')
    .sort((a, b) => (a.when.latest ?? '').localeCompare(b.when.latest ?? ''))
    .at(-1);
}

function* find(evidence: Evidence): Generator<Found> {
  const missed = gone(evidence);
  for (const { claim, whom } of sightings(evidence, missed)) {
    const at = timeOf(claim);
    const before = (whom.entity === undefined ? [] : (missed.get(whom.entity) ?? [])).filter(
      ({ when }) => !when || !at || order(when, at) === 'before',
    );
    const last = lastSeen(evidence, whom, at);
    const losing = before.find(({ role }) => role === 'lost');
    const dead = before.find(({ role }) => role === 'reported dead');
    if (!last && !losing && !dead) continue;
    const gap = last && at ? daysBetween(last.when, at) : undefined;
    const roles = (one: Gone | undefined): readonly Because[] =>
      one ? one.claims.map((id) => ({ role: one.role, claim: id })) : [];
    yield {
      unclear: [...(at ? [] : (['dates'] as const)), ...doubts([claim])],
      because: [
        because('seen again', claim),
        ...(last ? [because('last seen', last.claim)] : []),
        ...roles(losing),
        ...roles(dead),
      ],
      about: [...part('subject', whom), ...part('holder', losing?.holder)],
      ...(at ? { when: at } : {}),
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
