/** Somebody dropped out of a holder's sight: when last seen, since when lost, when seen again, and who else saw them meanwhile. */
import type { Claim } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Because, Found, Unclear } from '../../domain/finding.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { Moment } from '../../domain/moment.ts';
import { order } from '../../domain/moment.ts';
import type { Watch } from '../../domain/watch.ts';
import { type Act, actsOn, isSighting, watchEnds } from '../acts.ts';
import { because, canBeSame, didNot, happened, part, timeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';

interface Loss {
  readonly target: Watch['target'];
  readonly rows: Watch[];
}

/** Words that say of nobody who it is: "they", "his whereabouts", "where he slept". */
const SOMEBODY =
  /^(?:(?:he|she|it|they|him|her|them|one|some|who|il|elle|ils|elles|lui|eux)$|(?:his|her|its|their|sa|son|ses|leurs?|where|what|which|whether|how|où|qui|quels?|quelles?|lequel|laquelle|comment|ce que|si)\s)/iu;

/** The sentence says only "they": whom it means was taken from the text before it. */
const pronounOnly = ({ roles }: Claim): boolean =>
  roles.some(({ role, words, standsFor }) => role === 'whom' && !standsFor && SOMEBODY.test(words));

/** Losses of one person told several times are one loss, where their dates allow it. */
function losses(evidence: Evidence): readonly Loss[] {
  const found: Loss[] = [];
  const byTarget = new Map<string, Loss>();
  for (const row of evidence.watches()) {
    if (row.kind !== 'lost' || (row.target.entity === undefined && (!row.holder || SOMEBODY.test(row.target.words))))
      continue;
    const key =
      row.target.entity ??
      `${row.holder?.entity ?? row.holder?.words}|${row.target.words.split(/\s+/u).at(-1)?.toLowerCase()}`;
    const known = byTarget.get(key);
    if (known) known.rows.push(row);
    else {
      const loss = { target: row.target, rows: [row] };
      byTarget.set(key, loss);
      found.push(loss);
    }
  }
  return found;
}

const dated = (acts: readonly Act[]): readonly (Act & { readonly at: Moment })[] =>
  acts.flatMap((act) => {
    const at = timeOf(act.claim);
    return at?.earliest === undefined ? [] : [{ ...act, at }];
  });

/** The last time it was in sight of the same holder, not after the loss. */
function lastSeen(acts: readonly (Act & { readonly at: Moment })[], holder: Watch['holder'], when: Moment | undefined) {
  return acts
    .filter(
      ({ at, by }) =>
        canBeSame(by, holder) && (by !== undefined || holder === undefined) && (!when || order(at, when) !== 'after'),
    )
    .filter(({ claim }) => claim.predicate !== 'watched' || holder !== undefined)
    .sort((a, b) => (a.at.earliest ?? '').localeCompare(b.at.earliest ?? ''))
    .at(-1);
}

/** Claims of one predicate by whom they are about. */
function byWhom(evidence: Evidence, predicate: 'resurfaced' | 'lost-track'): ReadonlyMap<EntityId, readonly Claim[]> {
  const found = new Map<EntityId, Claim[]>();
  for (const claim of evidence.claims({ predicate })) {
    const whom = evidence.filler(claim, 'whom');
    if (whom === undefined) continue;
    const list = found.get(whom);
    if (list) list.push(claim);
    else found.set(whom, [claim]);
  }
  return found;
}

function resurfacing(
  about: readonly Claim[],
  from: Moment | undefined,
): { readonly seen?: Claim; readonly not?: Claim } {
  const later = (claim: Claim) => {
    const at = timeOf(claim);
    return at !== undefined && (!from || order(at, from) === 'after');
  };
  const seen = about.find((one) => happened(one) && later(one));
  const not = about.find((one) => didNot(one));
  return { ...(seen ? { seen } : {}), ...(not ? { not } : {}) };
}

function* find(evidence: Evidence): Generator<Found> {
  const [again, lost] = [byWhom(evidence, 'resurfaced'), byWhom(evidence, 'lost-track')];
  for (const { target, rows } of losses(evidence)) {
    const holder =
      rows.find((row) => row.holder?.entity !== undefined)?.holder ?? rows.find((row) => row.holder)?.holder;
    const when = rows.find((row) => row.began)?.began;
    const acts = target.entity === undefined ? [] : actsOn(evidence, target.entity).filter(isSighting);
    const until = target.entity === undefined ? [] : watchEnds(evidence, target.entity);
    const last = lastSeen([...dated(acts), ...until], holder, when);
    const { seen, not } = resurfacing(
      target.entity === undefined ? [] : (again.get(target.entity) ?? []),
      when ?? last?.at,
    );
    const elsewhere = dated(acts).filter(
      ({ by, at }) =>
        by !== undefined &&
        holder?.entity !== undefined &&
        by.entity !== undefined &&
        by.entity !== holder.entity &&
        when !== undefined &&
        order(at, when) !== 'before',
    );
    const claims = rows.flatMap((row) => row.claims.flatMap((id) => evidence.claim(id) ?? []));
    const hedged = claims.length > 0 && claims.every(({ likelihood }) => likelihood !== undefined);
    const denied =
      rows.some((row) => row.denials.length > 0) ||
      (target.entity !== undefined && (lost.get(target.entity) ?? []).some(didNot));
    const guessed = target.entity === undefined && claims.every((one) => pronounOnly(one));
    const doubt: readonly Unclear[] = [
      ...(guessed ? (['who'] as const) : []),
      ...(hedged ? (['hedged'] as const) : []),
      ...(denied ? (['denied'] as const) : []),
      ...(when || last ? [] : (['dates'] as const)),
    ];
    const first = claims[0];
    if (!first) continue;
    const because_: [Because, ...Because[]] = [
      because('lost', first),
      ...claims.slice(1).map((one) => because('lost', one)),
    ];
    if (last) because_.unshift(because('last seen', last.claim));
    if (not) because_.push(because('not seen again', not));
    if (seen) because_.push(because('seen again', seen));
    for (const { claim } of elsewhere) because_.push(because('seen by another', claim));
    yield {
      unclear: doubt,
      because: because_,
      about: [...part('holder', holder), ...part('subject', target)],
      ...(((when ?? last?.at) ? { when: when ?? last?.at } : {}) as { when?: Moment }),
      details: {
        ...(last ? { lastSeen: last.at.edtf } : {}),
        ...(not ? { until: timeOf(not)?.latest ?? '' } : {}),
      },
    };
  }
}

export const lostTrack: Rule = {
  id: 'lost-track',
  asks: 'Who or what dropped out of a holder’s sight, and when?',
  doesNotShow:
    'That somebody should have kept watching, that the last sighting known is the last there was, or what was done in between.',
  find,
};
