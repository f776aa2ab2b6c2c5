/** What changes in a case when a source is withdrawn or brought back: claims, ledger rows, links, dates, and what loses a second origin. */
import type { ClaimId } from '../domain/ids.ts';
import type { Corroboration } from '../domain/origin.ts';

export interface ClaimShape {
  readonly what: string;
  readonly when: string;
  readonly path: string;
  readonly quote: string;
}

export interface HeldShape {
  readonly holder: string;
  readonly what: string;
  readonly how: string;
  readonly grade: string;
  readonly state: string;
  readonly since: string;
  readonly proof: readonly ClaimId[];
}

export interface PropositionShape {
  readonly what: string;
  readonly when: string | undefined;
  readonly claims: readonly ClaimId[];
  readonly corroboration: Corroboration;
}

/** One state of a case. */
export interface CaseShape {
  readonly claims: ReadonlyMap<ClaimId, ClaimShape>;
  readonly propositions: readonly PropositionShape[];
  readonly held: readonly HeldShape[];
  readonly links: readonly string[];
}

export interface Changed<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

export interface CaseChange {
  readonly claims: Changed<ClaimShape & { readonly claim: ClaimId }>;
  readonly knowledge: Changed<HeldShape>;
  readonly links: Changed<string>;
  /** Dates that others' words leave otherwise bounded than before. */
  readonly dates: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** What fewer, or more, stand behind than before. */
  readonly corroboration: readonly {
    readonly what: string;
    readonly before: Corroboration;
    readonly after: Corroboration;
  }[];
}

const changed = <T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Changed<T> => ({
  gone: [...before].filter(([key]) => !after.has(key)).map(([, one]) => one),
  come: [...after].filter(([key]) => !before.has(key)).map(([, one]) => one),
});

const strict = ({ holder, how, state, what }: HeldShape, claim: ClaimId): string =>
  [holder, how, state, claim, what].join('\n');
const loose = ({ holder, how, state }: HeldShape, claim: ClaimId): string => [holder, how, state, claim].join('\n');

/** Finds a row again: the same holder, way of knowing and proof; by what is held too, where one proof bears out several rows. */
function finder(all: readonly HeldShape[]): (one: HeldShape) => HeldShape | undefined {
  const exact = new Map<string, HeldShape>();
  const near = new Map<string, HeldShape[]>();
  for (const row of all)
    for (const claim of row.proof) {
      exact.set(strict(row, claim), row);
      const known = near.get(loose(row, claim));
      if (known) known.push(row);
      else near.set(loose(row, claim), [row]);
    }
  return (one) => {
    for (const claim of one.proof) {
      const same = exact.get(strict(one, claim));
      if (same) return same;
    }
    for (const claim of one.proof) {
      const rows = near.get(loose(one, claim)) ?? [];
      if (rows.length === 1) return rows[0];
    }
    return undefined;
  };
}

function heldChange(before: CaseShape, after: CaseShape) {
  const [old, now] = [finder(before.held), finder(after.held)];
  const dates = before.held.flatMap((one) => {
    const other = now(one);
    if (!other || other.since === one.since) return [];
    return [{ what: `${one.holder} held since: ${one.what}`, before: one.since, after: other.since }];
  });
  return {
    knowledge: { gone: before.held.filter((one) => !now(one)), come: after.held.filter((one) => !old(one)) },
    dates,
  };
}

const same = (a: Corroboration, b: Corroboration): boolean =>
  a.voices === b.voices && a.documents === b.documents && a.origins === b.origins;

/** What is different in `after`. */
export function caseChange(before: CaseShape, after: CaseShape): CaseChange {
  const claimsOf = ({ claims }: CaseShape) =>
    new Map([...claims].map(([claim, one]) => [claim as string, { claim, ...one }]));
  const linksOf = ({ links }: CaseShape) => new Map(links.map((one) => [one, one]));
  const now = new Map(after.propositions.flatMap((one) => one.claims.map((claim) => [claim, one] as const)));
  const dates: { what: string; before: string; after: string }[] = [];
  const corroboration: { what: string; before: Corroboration; after: Corroboration }[] = [];
  for (const one of before.propositions) {
    const other = one.claims.map((claim) => now.get(claim)).find((found) => found !== undefined);
    if (!other) continue;
    const [was, is] = [one.when ?? 'no date', other.when ?? 'no date'];
    if (was !== is) dates.push({ what: one.what, before: was, after: is });
    if (!same(one.corroboration, other.corroboration))
      corroboration.push({ what: one.what, before: one.corroboration, after: other.corroboration });
  }
  for (const [id, one] of before.claims) {
    const other = after.claims.get(id);
    if (other && other.when !== one.when) dates.push({ what: one.what, before: one.when, after: other.when });
  }
  const held = heldChange(before, after);
  return {
    claims: changed(claimsOf(before), claimsOf(after)),
    knowledge: held.knowledge,
    links: changed(linksOf(before), linksOf(after)),
    dates: [...dates, ...held.dates],
    corroboration,
  };
}
