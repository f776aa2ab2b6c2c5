/** The closed list of predicates: what a claim can say. Past-tense verbs, as a source would put them. */

import { attention } from './attention.ts';
import { belonging } from './belonging.ts';
import { contact } from './contact.ts';
import { harm } from './harm.ts';
import { identity } from './identity.ts';
import { judgement } from './judgement.ts';
import { justice } from './justice.ts';
import { knowledge } from './knowledge.ts';
import { movement } from './movement.ts';
import { number } from './number.ts';
import type { Predicate } from './predicate.ts';
import { word } from './word.ts';

export type { Entails, Predicate, RoleName, RoleRule } from './predicate.ts';

export const PREDICATES = [
  ...knowledge,
  ...attention,
  ...contact,
  ...movement,
  ...belonging,
  ...identity,
  ...harm,
  ...justice,
  ...number,
  ...judgement,
  ...word,
] as const satisfies readonly Predicate[];

export type PredicateId = (typeof PREDICATES)[number]['id'];

const byId: ReadonlyMap<string, Predicate> = new Map(PREDICATES.map((p) => [p.id, p]));

/** The predicate of that id; undefined for a word that is none. */
export const predicate = (id: string): Predicate | undefined => byId.get(id);
