/** Who is who: names of a whole case become entities, each merge with its reasons, each reversible. Equal input gives equal output, in whatever order. */
import type { Entity, Merge } from '../domain/entity.ts';
import { meetAlike } from './alike.ts';
import type { Ground } from './blocks.ts';
import type { CaseNames } from './case-names.ts';
import { clusters as clustersOf } from './clusters.ts';
import { APART, TOGETHER, whyApart } from './comparers/index.ts';
import { entitiesOf } from './gather.ts';
import { ledger as ledgerOf } from './ledger.ts';
import { gatherLeftOver } from './left-over.ts';
import { liveIdentity, toldApart } from './live-identity.ts';
import { joinNamesakes } from './namesakes.ts';
import { meetShortForms } from './short-forms.ts';
import { bansOf, followAliases, followJudgements, followTies, kinBans } from './statements.ts';
import { unitsOf } from './units.ts';
import { noteWhyNot } from './why-not.ts';

export interface WhoIsWho {
  /** In the order of their first mentions. Every name mention with a letter or digit is in exactly one. */
  readonly entities: readonly Entity[];
  /** People's decisions first, as they were made; then what the comparers found, by name. */
  readonly merges: readonly Merge[];
}

/**
 * Takes mentions for one bearer by what their names, their documents and people say, strongest first: a person's decision, what a
 * document ties or states, names alike, short forms that fit one bearer only. Never by nationality or religion, and never across a
 * live "different". Linear in the mentions; names meet only under a key they share.
 */
export function resolveEntities(given: CaseNames): WhoIsWho {
  const live = liveIdentity(given.judgements ?? []);
  const spokenOf = new Set(live.flatMap(({ a, b }) => [a, b]).filter((words) => words.includes('#')));
  const units = unitsOf(given, toldApart(live), spokenOf);
  const clusters = clustersOf({
    size: units.size,
    nameOf: units.nameOf,
    name: units.names.name,
    names: units.names.size(),
    facts: units.facts,
    bans: [...bansOf(units, live), ...kinBans(units, given.kin)],
    apart: whyApart,
  });
  const ledger = ledgerOf(units);
  const ground: Ground = { units, clusters, ledger, apart: whyApart };
  followJudgements(units, clusters, live, ledger);
  followTies(units, clusters, ledger);
  joinNamesakes(units, clusters, ledger);
  followAliases(units, clusters, given.aliases, ledger);
  for (const comparer of TOGETHER) {
    if (comparer.way === 'alike') meetAlike(ground, comparer);
    else gatherLeftOver(ground, comparer, meetShortForms(ground, comparer));
  }
  for (const comparer of APART) noteWhyNot(ground, comparer);
  return {
    entities: entitiesOf(units, clusters),
    merges: ledger.read((a, b) => clusters.find(a) === clusters.find(b)),
  };
}

export type { CaseNames, MentionFacts, NameMention, StatedPair } from './case-names.ts';
export { compareNames } from './comparers/index.ts';
export { nameOf } from './names/index.ts';
