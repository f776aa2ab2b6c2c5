/** Works out who is who over the whole case: by the names as they stand, what documents state, and people's decisions. */
import { createHash } from 'node:crypto';
import type { Claim } from '../domain/claim.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import { type MentionFacts, resolveEntities, type StatedPair } from '../entities/index.ts';
import { claims } from '../store/claims.ts';
import { documentEntries } from '../store/documents.ts';
import { replaceEntities } from '../store/entities.ts';
import { judgements } from '../store/judgements.ts';
import { nameMentions } from '../store/mentions.ts';
import { birthsInRecords } from '../store/records.ts';
import { mark, markOf, marksOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { versionOf } from './versions.ts';

export interface Resolved {
  readonly entities: number;
  readonly mentions: number;
  /** Nothing that it depends on has changed since last time. */
  readonly unchanged: boolean;
}

/** The stage's mark is kept under this: it is about no one document. */
const WHOLE_CASE = 'case';
const STAGE = 'entities';

/** All that who-is-who depends on: every document's names and claims, and people's decisions about names. */
function inputsOf(on: Case): string {
  const hash = createHash('sha256');
  for (const { subject, stage, version, inputs } of marksOf(on, ['mentions', 'claims']))
    hash.update(`${subject} ${stage} ${version} ${inputs}\n`);
  for (const { id } of ofKind(judgements(on), 'identity')) hash.update(`${id}\n`);
  return hash.digest('hex').slice(0, 32);
}

const meant = (claim: Claim, role: RoleName): string | undefined => {
  const filler = claim.roles.find((one) => one.role === role);
  return filler && (filler.standsFor?.words ?? filler.words);
};

/** "From 1 April the Quay Board would be known as the Port Office": bodies that follow one another are two, each in its time. */
const renames = ({ roles, when }: Claim): boolean =>
  'moment' in when && roles.some(({ role, mention }) => role === 'who' && mention?.includes('#organisation@'));

/** Pairs of names that documents state, unless the claim denies them. */
function* stated(on: Case, predicate: 'also-known-as' | 'kin-of', other: RoleName): Generator<StatedPair> {
  for (const claim of claims(on, { predicates: [predicate] }, 'text')) {
    const [a, b] = [meant(claim, 'who'), meant(claim, other)];
    if (renames(claim)) continue;
    if (a !== undefined && b !== undefined && !claim.negated && claim.stance === 'affirmed')
      yield { a, b, quote: claim.quotes[0] };
  }
}

/** What documents say somebody's office or trade is. */
function* roles(on: Case): Generator<MentionFacts> {
  for (const claim of claims(on, { predicates: ['worked-for'] }, 'text')) {
    const mention = claim.roles.find(({ role }) => role === 'who')?.mention;
    const as = meant(claim, 'as');
    if (mention !== undefined && as !== undefined && !claim.negated) yield { mention, roles: [as] };
  }
}

/** When the rows of tables say that people were born. */
function* births(on: Case): Generator<MentionFacts> {
  for (const { mention, years } of birthsInRecords(on)) yield { mention, born: years };
}

export async function resolve(on: Case, progress: Progress = silent): Promise<Resolved> {
  const now = { version: versionOf('entities'), inputs: inputsOf(on) };
  const before = markOf(on, WHOLE_CASE, STAGE);
  if (before?.version === now.version && before.inputs === now.inputs)
    return { entities: 0, mentions: 0, unchanged: true };
  progress({ doing: 'working out who is who', done: 0 });
  const { entities, merges } = resolveEntities({
    mentions: nameMentions(on),
    judgements: judgements(on),
    documents: documentEntries(on),
    aliases: [...stated(on, 'also-known-as', 'as')],
    kin: [...stated(on, 'kin-of', 'of')],
    facts: [...roles(on), ...births(on)],
  });
  written(on, () => {
    replaceEntities(on, entities, merges);
    mark(on, WHOLE_CASE, STAGE, now);
  });
  return {
    entities: entities.length,
    mentions: entities.reduce((sum, one) => sum + one.mentions.length, 0),
    unchanged: false,
  };
}
