/** Somebody's standing is told in two ways that do not fit: reported dead and later seen, in custody and at large at the same time. */
import type { Found, Unclear } from '../../domain/finding.ts';
import { order } from '../../domain/moment.ts';
import type { Standing, StatusEntry } from '../../domain/status.ts';
import type { Rule } from '../rule.ts';

const DEAD: ReadonlySet<Standing> = new Set(['reported dead', 'confirmed dead']);
/** Only somebody alive can be this. */
const ALIVE: ReadonlySet<Standing> = new Set(['reported alive', 'seen again', 'arrested', 'detained', 'released']);

/** Whether the second cannot have followed the first. */
function excludes(dead: StatusEntry, alive: StatusEntry): readonly Unclear[] | undefined {
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
      const dead = entries.filter(({ standing }) => DEAD.has(standing));
      const alive = entries.filter(({ standing }) => ALIVE.has(standing));
      const pair = dead.flatMap((one) =>
        alive.flatMap((other) => {
          const unclear = excludes(one, other);
          return unclear ? [{ one, other, unclear }] : [];
        }),
      )[0];
      if (!pair) continue;
      const { one, other, unclear } = pair;
      yield {
        unclear: [...unclear, ...(one.denials.length + other.denials.length > 0 ? (['denied'] as const) : [])],
        because: [
          { role: one.standing, claim: one.claim },
          { role: other.standing, claim: other.claim },
        ],
        about: [{ role: 'subject', words: evidence.entity(entity)?.name ?? entity, entity }],
        ...(one.when ? { when: one.when } : {}),
        details: { one: one.standing, other: other.standing },
      };
    }
  },
};
