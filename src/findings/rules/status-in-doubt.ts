/** Somebody's standing is told in two ways that do not fit: reported dead and later seen, in custody and at large at the same time. */
import type { Evidence } from '../../domain/evidence.ts';
import type { Found, Unclear } from '../../domain/finding.ts';
import type { ClaimId, EntityId } from '../../domain/ids.ts';
import { type Moment, order } from '../../domain/moment.ts';
import type { Standing, StatusEntry } from '../../domain/status.ts';
import { actsOn, isSighting } from '../acts.ts';
import { doubts, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

const DEAD: ReadonlySet<Standing> = new Set(['reported dead', 'confirmed dead']);
/** Only somebody alive can be this. */
const ALIVE: ReadonlySet<Standing> = new Set(['reported alive', 'seen again', 'arrested', 'detained', 'released']);

/** Where two fit ill enough, the first few of each are looked at. */
const ENOUGH = 50;

interface Told {
  readonly standing: string;
  readonly claim: ClaimId;
  readonly when?: Moment;
  readonly denied: boolean;
}

/** Whoever writes that somebody is dead writes it after the death. */
function death(evidence: Evidence, { standing, when, claim, denials }: StatusEntry): Told {
  const document = evidence.claim(claim)?.document;
  const published = document === undefined ? undefined : evidence.published(document);
  const by: Moment | undefined =
    published?.latest === undefined
      ? undefined
      : { latest: published.latest, edtf: `../${published.latest}`, basis: 'bounded', anchor: 'published' };
  const at = when ?? by;
  return { standing, claim, denied: denials.length > 0, ...(at ? { when: at } : {}) };
}

/** What is told of them as somebody who lives: standings, and dated acts of others that met them. */
function living(evidence: Evidence, entity: EntityId, entries: readonly StatusEntry[]): readonly Told[] {
  const told = entries
    .filter(({ standing }) => ALIVE.has(standing))
    .map(
      ({ standing, when, claim, denials }): Told => ({
        standing,
        claim,
        denied: denials.length > 0,
        ...(when ? { when } : {}),
      }),
    );
  const known = new Set(told.map(({ claim }) => claim));
  const seen = actsOn(evidence, entity).flatMap((act): readonly Told[] => {
    const when = timeOf(act.claim);
    return when && isSighting(act) && act.claim.predicate !== 'watched' && !known.has(act.claim.id)
      ? [{ standing: 'seen again', claim: act.claim.id, when, denied: false }]
      : [];
  });
  return [...told, ...seen];
}

/** Whether the second cannot have followed the first. */
function excludes(dead: Told, alive: Told): readonly Unclear[] | undefined {
  if (!dead.when || !alive.when) return alive.standing === 'reported alive' ? ['dates'] : undefined;
  const placed = order(dead.when, alive.when);
  if (placed === 'before') return [];
  return placed === 'unclear' && dead.when.edtf !== alive.when.edtf && alive.standing === 'reported alive'
    ? ['dates']
    : undefined;
}

export const statusInDoubt: Rule = {
  id: 'status-in-doubt',
  asks: 'Whose standing is told in ways that do not fit together?',
  doesNotShow: 'Which standing is right, or that the same person is meant throughout.',
  *find(evidence): Generator<Found> {
    for (const { entity, entries } of evidence.statuses()) {
      const dead = entries.filter(({ standing }) => DEAD.has(standing)).map((one) => death(evidence, one));
      if (dead.length === 0) continue;
      const alive = living(evidence, entity, entries).slice(0, ENOUGH);
      const pairs = dead.slice(0, ENOUGH).flatMap((one) =>
        alive.flatMap((other) => {
          const unclear = excludes(one, other);
          if (!unclear) return [];
          const claims = [one, other].flatMap(({ claim }) => evidence.claim(claim) ?? []);
          const denied: readonly Unclear[] = one.denied || other.denied ? ['denied'] : [];
          return [{ one, other, unclear: [...unclear, ...claims.flatMap((claim) => doubts([claim])), ...denied] }];
        }),
      );
      const [pair] = pairs.sort(
        (a, b) =>
          a.unclear.length - b.unclear.length ||
          (a.other.when?.earliest ?? '9999').localeCompare(b.other.when?.earliest ?? '9999'),
      );
      if (!pair) continue;
      const { one, other, unclear } = pair;
      yield {
        unclear: [...new Set(unclear)],
        because: [
          { role: one.standing, claim: one.claim },
          { role: other.standing, claim: other.claim },
        ],
        about: [{ role: 'subject', words: evidence.entity(entity)?.name ?? entity, entity }],
        ...(other.when ? { when: other.when } : {}),
        details: { one: one.standing, other: other.standing },
      };
    }
  },
};
