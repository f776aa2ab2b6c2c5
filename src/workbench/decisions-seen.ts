/** Decisions as the header's day and name see them: about what had come by that day, and about what somebody had a part in or held. */

import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { Decision, Judgement } from '../domain/judgement.ts';
import type { IsoDate } from '../domain/moment.ts';
import { claimOf } from '../store/claims.ts';
import { findingWith } from '../store/findings.ts';
import { foldedWords } from '../store/folding.ts';
import { judgements } from '../store/judgements.ts';
import { claimsHeldBy } from '../store/knowledge.ts';
import type { Case } from './open-case.ts';
import { documentsSeen, type Seen } from './show.ts';
import { namesOf } from './show-claims.ts';
import { meantAsHolder } from './show-holders.ts';

/** What a decision is about. */
interface Rests {
  readonly claims?: readonly string[];
  /** Ids of documents, or how they begin. */
  readonly documents?: readonly string[];
  readonly names?: readonly string[];
  /** The first day on which it can have been. */
  readonly earliest?: IsoDate | undefined;
}

const earliest = (edtf: string | undefined): IsoDate | undefined =>
  edtf === undefined ? undefined : momentOf(edtf)?.earliest;

function restsOn(at: Case, decision: Decision, byId: ReadonlyMap<string, Judgement>): Rests {
  switch (decision.kind) {
    case 'claim':
      return { claims: [decision.claim] };
    case 'proposition':
      return { claims: [decision.a, decision.b] };
    case 'own claim':
      return { names: Object.values(decision.roles), earliest: earliest(decision.when) };
    case 'identity':
      return { names: [decision.a, decision.b] };
    case 'relation':
      return { names: [decision.a, decision.b], earliest: earliest(decision.during) };
    case 'group':
      return { names: [decision.group, decision.member], earliest: earliest(decision.during) };
    case 'existed':
      return { names: [decision.holder], earliest: earliest(decision.during) };
    case 'due':
      return { names: decision.body === undefined ? [] : [decision.body] };
    case 'interest':
      return { names: [decision.name], earliest: earliest(decision.when) };
    case 'search':
      return { names: [decision.words] };
    case 'fact':
    case 'mapping':
      return { documents: [decision.document] };
    case 'withdrawal':
      return { documents: [decision.source] };
    case 'passage':
      return { documents: [decision.passage.replace(/#p\d+$/, '')] };
    case 'origin':
      return { documents: [decision.a, decision.b] };
    case 'finding': {
      const found = findingWith(at, decision.finding);
      return found
        ? {
            claims: found.because.map(({ claim }) => claim),
            names: found.about.map(({ words }) => words),
            earliest: found.when?.earliest,
          }
        : {};
    }
    case 'undo': {
      const undone = byId.get(decision.judgement);
      return undone ? restsOn(at, undone.decision, byId) : {};
    }
    default:
      return {};
  }
}

const namesIn = ({ roles, voice }: Claim): readonly string[] => [
  ...roles.flatMap(({ words, standsFor }) => [words, standsFor?.words ?? '']),
  ...voice.chain.map(({ name }) => name),
];

/** All, where no day and no name is given. What nothing says the day of stays; through a name, what is about nobody is left out. */
export function decisionsSeen(at: Case, all: readonly Judgement[], how: Seen): readonly Judgement[] {
  const { asOf, lens } = how;
  if (asOf === undefined && lens === undefined) return all;
  const byId = new Map(judgements(at).map((one) => [one.id as string, one]));
  const seen = all.map((one) => ({ one, rests: restsOn(at, one.decision, byId) }));
  return seen
    .filter(byDay(at, asOf))
    .filter(
      through(
        at,
        how,
        seen.flatMap(({ rests }) => rests.claims ?? []),
      ),
    )
    .map(({ one }) => one);
}

const earliestOf = (claim: Claim | undefined): IsoDate | undefined =>
  claim && 'moment' in claim.when ? claim.when.moment.earliest : undefined;

type Sees = (one: { readonly rests: Rests }) => boolean;

/** Some of these documents, by id or by how it begins. */
const anyOf =
  (documents: readonly string[]) =>
  (wanted: readonly string[]): boolean =>
    documents.some((id) => wanted.some((one) => id.startsWith(one)));

function byDay(at: Case, asOf: IsoDate | undefined): Sees {
  if (asOf === undefined) return () => true;
  const has = anyOf(documentsSeen(at, { asOf }) ?? []);
  const cameLater = (id: string): boolean => (earliestOf(claimOf(at, id)) ?? '') > asOf;
  return ({ rests: { claims = [], documents, earliest: first = '' } }) =>
    first <= asOf && (claims.length === 0 || !claims.every(cameLater)) && (documents === undefined || has(documents));
}

function through(at: Case, { lens, asOf }: Seen, claims: readonly string[]): Sees {
  if (lens === undefined) return () => true;
  const names = namesOf(at, lens).map(foldedWords);
  const held = claimsHeldBy(at, meantAsHolder(at, lens), claims, asOf);
  const has = anyOf(documentsSeen(at, { lens }) ?? []);
  const named = (words: readonly string[]): boolean =>
    words.map(foldedWords).some((one) => names.some((name) => one.includes(name)));
  const rested = (id: string): boolean => {
    if (held.has(id)) return true;
    const claim = claimOf(at, id);
    return claim !== undefined && named(namesIn(claim));
  };
  return ({ rests: { claims: on = [], documents = [], names: said = [] } }) =>
    named(said) || on.some(rested) || (documents.length > 0 && has(documents));
}
