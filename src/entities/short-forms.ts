/** Gives each short form its bearer: within its document first, then in the whole case; and only where one bearer alone fits. */
import { bearersOf, type Ground, type Sought, sharedDocument, soughtNames } from './blocks.ts';
import type { Comparer } from './comparer.ts';
import { standsAlone } from './units.ts';

/** A short form that so many names could be short for is nobody's. */
const MOST_BEARERS = 200;
/** Bearers named where several fit. */
const LISTED = 3;

interface Proposal {
  readonly seeker: number;
  readonly bearer: number;
  readonly reason: string;
}

interface Fit {
  readonly unit: number;
  readonly reason: string;
  readonly verdict: 'same' | 'unsure';
}

const nameIn = ({ units }: Ground, unit: number): number => units.nameOf(unit);
const documentIn = ({ units }: Ground, unit: number): number => units.documentOf(unit);

function listed<K>(into: Map<K, number[]>, key: K): number[] {
  const list = into.get(key) ?? [];
  into.set(key, list);
  return list;
}

/** Bearers among the candidates that the name fits, one for each cluster. */
function fitting(
  ground: Ground,
  comparer: Comparer,
  name: number,
  candidates: Iterable<number>,
  inDocument: boolean,
): readonly Fit[] {
  const { units, clusters } = ground;
  const out = new Map<number, Fit>();
  for (const unit of candidates) {
    const bearer = nameIn(ground, unit);
    const root = clusters.find(unit);
    if (out.get(root)?.verdict === 'same') continue;
    const evidence = comparer.compare(units.names.name(name), units.names.name(bearer));
    if (!evidence || evidence.verdict === 'different') continue;
    const met =
      evidence.only === undefined ||
      inDocument ||
      (standsAlone(units.names.name(name)) && sharedDocument(units, name, bearer) !== undefined);
    if (!met && !standsAlone(units.names.name(name))) continue;
    out.set(root, { unit, reason: evidence.reason, verdict: met ? evidence.verdict : 'unsure' });
    if (out.size > LISTED) break;
  }
  return [...out.values()];
}

/** What one seeker may join: nothing where several bearers fit, which is noted. True where the seeker need not look further. */
function choose(ground: Ground, seeker: number, fits: readonly Fit[], proposals: Proposal[]): boolean {
  const { units, clusters, ledger } = ground;
  if (fits.some(({ unit }) => clusters.find(unit) === clusters.find(seeker))) return true;
  const open = fits.filter(({ unit }) => clusters.refuse(seeker, unit) === undefined);
  if (open.length === 0) return false;
  const sure = open.filter(({ verdict }) => verdict === 'same');
  const [only] = sure;
  const place = { document: documentIn(ground, seeker) };
  if (sure.length === 1 && only) {
    proposals.push({ seeker, bearer: only.unit, reason: only.reason });
    return true;
  }
  const texts = sure.map(({ unit }) => `“${units.names.name(nameIn(ground, unit)).text}”`);
  const several = texts.length > LISTED ? `${texts.slice(0, LISTED).join(', ')} and others` : texts.join(' or ');
  for (const { unit, reason, verdict } of open.slice(0, LISTED)) {
    const why =
      verdict === 'same' ? `“${units.names.name(nameIn(ground, seeker)).text}” may be ${several}: left open.` : reason;
    ledger.write({
      a: nameIn(ground, seeker),
      b: nameIn(ground, unit),
      verdict: 'unsure',
      reason: why,
      ...place,
      units: [seeker, unit],
    });
  }
  return sure.length > 1;
}

/** Joins what is proposed, unless two short forms that cannot be one bearer's (Mr and Mrs) ask for the same. */
function accept(ground: Ground, proposals: readonly Proposal[], reach: string): void {
  const { units, clusters, ledger } = ground;
  const text = (unit: number) => units.names.name(nameIn(ground, unit));
  const askers = new Map<number, Map<number, number>>();
  for (const { seeker, bearer } of proposals) {
    const root = clusters.find(bearer);
    askers.set(root, (askers.get(root) ?? new Map<number, number>()).set(nameIn(ground, seeker), seeker));
  }
  const clashes = proposals.map(({ seeker, bearer }) => {
    for (const rival of askers.get(clusters.find(bearer))?.values() ?? []) {
      const why =
        nameIn(ground, rival) === nameIn(ground, seeker) ? undefined : ground.apart(text(seeker), text(rival));
      if (why) return why;
    }
    return undefined;
  });
  proposals.forEach(({ seeker, bearer, reason }, i) => {
    const clash = clashes[i];
    const refusal = clash ? { reason: clash, verdict: 'unsure' as const } : clusters.join(seeker, bearer, 'unasked');
    ledger.write({
      a: nameIn(ground, seeker),
      b: nameIn(ground, bearer),
      verdict: refusal?.verdict ?? 'same',
      reason: refusal ? `${reason} But: ${refusal.reason}` : `${reason} ${reach}`,
      document: documentIn(ground, seeker),
      units: [seeker, bearer],
    });
  });
}

/** Lets seekers find their bearers in their own documents. Returns those that are settled, for better or worse. */
function withinDocuments(ground: Ground, comparer: Comparer, { seeks, offers }: Sought): ReadonlySet<number> {
  const { units } = ground;
  const done = new Set<number>();
  const byDocument = new Map<number, number[]>();
  for (const name of seeks.keys())
    for (const unit of units.free.get(name) ?? [])
      if (documentIn(ground, unit) >= 0) listed(byDocument, documentIn(ground, unit)).push(unit);
  for (const [document, here] of byDocument) {
    const wanted = new Set<string>();
    for (const seeker of here) for (const key of seeks.get(nameIn(ground, seeker)) ?? []) wanted.add(key);
    const offered = new Map<string, number[]>();
    for (const unit of units.unitsIn(document)) {
      const keys = units.targetOf(unit) < 0 ? offers[nameIn(ground, unit)] : undefined;
      for (const key of keys ?? []) if (wanted.has(key)) listed(offered, key).push(unit);
    }
    if (offered.size === 0) continue;
    const proposals: Proposal[] = [];
    for (const seeker of here) {
      const name = nameIn(ground, seeker);
      const candidates: number[] = [];
      for (const key of seeks.get(name) ?? [])
        for (const unit of offered.get(key) ?? []) if (unit !== seeker) candidates.push(unit);
      if (candidates.length === 0) continue;
      if (choose(ground, seeker, fitting(ground, comparer, name, candidates, true), proposals)) done.add(seeker);
    }
    accept(ground, proposals, 'Nobody else in the document fits.');
  }
  return done;
}

/** Returns the names that fit several bearers. */
export function meetShortForms(ground: Ground, comparer: Comparer): ReadonlySet<number> {
  const { units, clusters } = ground;
  const sought = soughtNames(ground, comparer);
  const done = withinDocuments(ground, comparer, sought);
  const proposals: Proposal[] = [];
  const contested = new Set<number>();
  for (const [name, keys] of sought.seeks) {
    const bearers: number[] = [];
    for (const key of keys) for (const bearer of sought.found.get(key) ?? []) if (bearer !== name) bearers.push(bearer);
    if (bearers.length === 0) continue;
    const wide = standsAlone(units.names.name(name));
    const left = (units.free.get(name) ?? []).filter(
      (unit) => !done.has(unit) && (wide || clusters.namesIn(unit).length === 1),
    );
    if (left.length === 0) continue;
    const candidates = bearers.slice(0, MOST_BEARERS).flatMap((bearer) => bearersOf(ground, bearer, LISTED));
    const fits = fitting(ground, comparer, name, candidates, false);
    if (fits.length > 1) contested.add(name);
    for (const unit of left) choose(ground, unit, fits, proposals);
  }
  accept(ground, proposals, 'Nobody else in the case fits.');
  return contested;
}
