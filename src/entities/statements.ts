/** What documents and people say outright about who is who: short forms tied in a document, aliases, kinship, judgements. */
import type { Merge } from '../domain/entity.ts';
import type { CaseNames, StatedPair } from './case-names.ts';
import { type Ban, type Clusters, unitLabel } from './clusters.ts';
import type { Ledger } from './ledger.ts';
import { KINDS, type LiveIdentity } from './live-identity.ts';
import { clean, fold } from './names/fold.ts';
import { standsAlone, type Units } from './units.ts';

/** Numbers of the names that words denote, by kind; where the other words share a kind with them, only of that kind. */
function denoted(units: Units, text: string, other: string): readonly number[] {
  const kinds = (words: string): readonly (number | undefined)[] => KINDS.map((kind) => units.names.find(words, kind));
  const [mine, theirs] = [kinds(text), kinds(other)];
  const shared = mine.filter((name, i) => name !== undefined && theirs[i] !== undefined);
  return (shared.length > 0 ? shared : mine).filter((name) => name !== undefined);
}

const isId = (units: Units, text: string): number | undefined =>
  text.includes('#') ? units.unitOfMention(text) : undefined;

/** Labels that a judgement's words stand for: one unit where they are a mention's id, else names. */
function labels(units: Units, text: string, other: string): readonly number[] {
  const unit = isId(units, text);
  return unit === undefined ? denoted(units, text, other) : [unitLabel(units.names.size(), unit)];
}

/** What a person's "different" and "unsure" forbid. */
export function bansOf(units: Units, live: readonly LiveIdentity[]): readonly Ban[] {
  return live.flatMap(({ verdict, a, b, why }) =>
    verdict === 'same'
      ? []
      : labels(units, a, b).flatMap((from) =>
          labels(units, b, a)
            .filter((to) => to !== from)
            .map(
              (to): Ban => ({
                a: from,
                b: to,
                strength: verdict === 'different' ? 'always' : 'unasked',
                reason: `“${a}” and “${b}”: ${verdict}. ${why}`,
              }),
            ),
        ),
  );
}

/** Units that a name speaks of: those that its document ties to no other name, or ties to the other name of the pair. */
function spokenOf(units: Units, text: string, other: string): readonly number[] {
  const unit = isId(units, text);
  if (unit !== undefined) return [unit];
  const others = new Set(denoted(units, other, text));
  return denoted(units, text, other).flatMap((name) => [
    ...(units.free.get(name) ?? []),
    ...(units.tied.get(name) ?? []).filter((u) => others.has(units.targetOf(u))),
  ]);
}

/** Makes people's merges, the newest first, so that of two that cannot both be followed the latest word counts. */
export function followJudgements(
  units: Units,
  clusters: Clusters,
  live: readonly LiveIdentity[],
  ledger: Ledger,
): void {
  const followed: Merge[] = [];
  for (const { verdict, a, b, why } of [...live].reverse()) {
    const refusals = new Set<string>();
    if (verdict === 'same') {
      const [here, there] = [spokenOf(units, a, b), spokenOf(units, b, a)];
      const first = here[0] ?? there[0];
      const refused =
        here.length === 0 || there.length === 0
          ? []
          : [...here, ...there].map((unit) => clusters.join(first ?? unit, unit, 'asked'));
      for (const refusal of refused)
        if (refusal) refusals.add(`Not followed everywhere, as a later decision stands against it: ${refusal.reason}`);
    }
    followed.push({ a, b, verdict, reasons: [why, ...refusals], by: 'judgement' });
  }
  for (const merge of followed.reverse()) ledger.judged(merge);
}

/** Joins each short form with the name that its document ties it to. */
export function followTies(units: Units, clusters: Clusters, ledger: Ledger): void {
  for (const [name, list] of units.tied)
    for (const unit of list) {
      const [document, target, because] = [units.documentOf(unit), units.targetOf(unit), units.becauseOf(unit)];
      const full = units.unitAt(document, target);
      if (full === undefined) continue;
      const refusal = clusters.join(unit, full, 'unasked');
      const [short, long] = [name, target].map((id) => `“${units.names.name(id).text}”`);
      const reason = refusal?.reason ?? `${short} is read as ${because || 'short for'} ${long}.`;
      ledger.write({ a: name, b: target, verdict: refusal?.verdict ?? 'same', reason, document, units: [unit, full] });
    }
}

interface Placed {
  readonly document: number | undefined;
  readonly pairs: readonly (readonly [number, number])[];
}

/** Where a stated pair's names stand: as units of the document that states it, else wherever they stand alone. */
function placed(units: Units, { a, b, quote }: StatedPair): Placed {
  const document = quote ? units.placeOf(quote.document) : undefined;
  const find = (name: number): number | undefined => {
    const here = document === undefined ? undefined : units.unitAt(document, name);
    const free = units.free.get(name) ?? [];
    return here ?? (free.length === 1 ? free[0] : undefined);
  };
  const [here, there] = [denoted(units, clean(a), clean(b)), denoted(units, clean(b), clean(a))];
  const pairs = here.flatMap((one) =>
    there.flatMap((other) => {
      const [x, y] = [find(one), find(other)];
      return one === other || x === undefined || y === undefined ? [] : [[x, y] as const];
    }),
  );
  return { document, pairs };
}

/** Stated kin are two people: no merge unasked. */
export function kinBans(units: Units, kin: CaseNames['kin']): readonly Ban[] {
  const label = (unit: number): number => {
    return units.documentOf(unit) < 0 ? units.nameOf(unit) : unitLabel(units.names.size(), unit);
  };
  return (kin ?? []).flatMap((stated) =>
    placed(units, stated).pairs.map(
      ([x, y]): Ban => ({
        a: label(x),
        b: label(y),
        strength: 'unasked',
        reason: `A document calls “${stated.a}” and “${stated.b}” kin${stated.quote ? ` (“${stated.quote.words}”)` : ''}.`,
      }),
    ),
  );
}

/**
 * Two whole names of people that share nothing, where papers that do not say so know the second: whoever held those papers alone could not
 * tell. They stay two, tied by what the one document says, until a person makes them one.
 */
function otherName(
  units: Units,
  [x, y]: readonly [number, number],
  document: number | undefined,
): { readonly reason: string; readonly verdict: 'unsure' } | undefined {
  const names = [x, y].map((unit) => units.names.name(units.nameOf(unit)));
  const [a, b] = names;
  if (a?.kind !== 'person' || b?.kind !== 'person' || !standsAlone(a) || !standsAlone(b)) return undefined;
  const parts = new Set(fold(a.text).split(/[^\p{L}\p{N}]+/u));
  if (
    fold(b.text)
      .split(/[^\p{L}\p{N}]+/u)
      .some((part) => part.length > 2 && parts.has(part))
  )
    return undefined;
  const apart = (unit: number, other: number): boolean =>
    (units.free.get(units.nameOf(unit)) ?? []).some((one) => {
      const place = units.documentOf(one);
      return place !== document && units.unitAt(place, units.nameOf(other)) === undefined;
    });
  if (!apart(x, y) || !apart(y, x)) return undefined;
  return {
    reason: `A document says that “${b.text}” was another name of “${a.text}”; other papers have the one name without the other, so they stay two until a person makes them one.`,
    verdict: 'unsure',
  };
}

/** Joins names that a document calls one, and gives a nickname's other documents the bearer, where there is one only. */
export function followAliases(units: Units, clusters: Clusters, aliases: CaseNames['aliases'], ledger: Ledger): void {
  const bearers = new Map<number, Set<number>>();
  const { nameOf } = units;
  for (const stated of aliases ?? []) {
    const { document, pairs } = placed(units, stated);
    for (const [x, y] of pairs) {
      const refusal = otherName(units, [x, y], document) ?? clusters.join(x, y, 'stated');
      const reason =
        refusal?.reason ?? `A document says that they are one${stated.quote ? `: “${stated.quote.words}”` : '.'}`;
      ledger.write({
        a: nameOf(x),
        b: nameOf(y),
        verdict: refusal?.verdict ?? 'same',
        reason,
        ...(document === undefined ? {} : { document }),
        units: [x, y],
      });
      for (const [nick, bearer] of [
        [x, y],
        [y, x],
      ] as const)
        if (!refusal && !standsAlone(units.names.name(nameOf(nick))))
          bearers.set(nameOf(nick), (bearers.get(nameOf(nick)) ?? new Set()).add(bearer));
    }
  }
  for (const [nick, of] of bearers) {
    const roots = new Set([...of].map(clusters.find));
    const [bearer] = of;
    if (roots.size !== 1 || bearer === undefined) continue;
    for (const unit of units.free.get(nick) ?? []) {
      if (clusters.find(unit) === clusters.find(bearer) || clusters.namesIn(unit).length > 1) continue;
      const refusal = clusters.join(unit, bearer, 'unasked');
      const reason =
        refusal?.reason ??
        'Elsewhere in the case the first is stated to be another name of the second, and of nobody else.';
      const document = units.documentOf(unit);
      ledger.write({
        a: nick,
        b: nameOf(bearer),
        verdict: refusal?.verdict ?? 'same',
        reason,
        document,
        units: [unit, bearer],
      });
    }
  }
}
