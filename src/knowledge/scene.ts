/** What the room takes in, and what an entailment part may see of a document. */
import type { Attribution } from '../domain/attribution.ts';
import type { Claim, RoleFiller } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { DocumentId, EntityId, MentionId } from '../domain/ids.ts';
import type { Grade, KnowledgeState, Since } from '../domain/knowledge.ts';
import type { Moment } from '../domain/moment.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { ToldTimes } from './surroundings.ts';

/** A document as the ledger needs it. */
export interface ReadDocument {
  readonly id: DocumentId;
  /** In text order; those that a person rejected left out. */
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly published?: Moment;
  /** Whether everybody could read it from its date of publication: a letter, mail or table is not published. */
  readonly public: boolean;
  readonly publisher?: string;
  /** What it tells of times, for what is told without a date. */
  readonly told?: () => ToldTimes;
  /** In whose files it lay, and since when. */
  readonly keptBy?: { readonly name: string; readonly since: Since };
}

/** Who is who. */
export interface WhoIsWho {
  readonly entityOf: (mention: MentionId) => EntityId | undefined;
  readonly entity: (id: EntityId) => Pick<Entity, 'id' | 'kind' | 'name' | 'names'> | undefined;
}

/** What an entailment part says: that somebody held something by this act. */
export interface Held {
  readonly holder: EntityId;
  /** The claims that are held: what was told, or the act itself. */
  readonly what: readonly Claim[];
  readonly since: Since;
  readonly until?: Moment;
  /** Further claims that the conclusion rests on. */
  readonly also?: readonly Claim[];
  readonly grade: Grade;
  readonly state: KnowledgeState;
}

/** All that an entailment part may see. */
export interface Scene {
  readonly document: ReadDocument;
  /** Who of those that can hold knowledge has the role; several where it names several. */
  holders(claim: Claim, role: RoleName): readonly EntityId[];
  /** Who acts; somebody of whom the text does not say who it is, where it names nobody at all: "was put on the list". */
  actors(claim: Claim): readonly EntityId[];
  /** Whose question this answers, where the paragraph has told of one to the one who answers. */
  question(claim: Claim): Claim | undefined;
  /** Whether the voice itself denies what it is quoted for: "she denied that …". */
  deniesContent(claim: Claim): boolean;
  /** The holder of that name or description; undefined where it can be none. */
  called(name: string): EntityId | undefined;
  /** The claims inside its words, hindsight left out; the claim itself where there are none. */
  content(claim: Claim): readonly Claim[];
  /** What the same sentence adds about whom it is done to: "registered the ring led by Novotny". */
  describing(claim: Claim): readonly Claim[];
  /** When the act took place: its own date, or before the document was published, or nothing says. */
  at(claim: Claim): Since;
  /** Held by then at the latest: somebody who tells a thing has known it before. */
  by(claim: Claim): Since;
  /** For how long somebody is said not to have known, or from when to have lost: its own date, or nothing says. */
  during(claim: Claim): Since;
  /** Its date says since when, not by when: "as early as 2014". */
  saysSince(claim: Claim): boolean;
  /** Words of the sentence that no role has: the verb and its company. */
  cueWords(claim: Claim): string;
  /** Whether the claim says that it happened: affirmed and not negated, and no plan. */
  affirms(claim: Claim): boolean;
  denies(claim: Claim): boolean;
}

/** One way in which an act shows who held what. */
export interface Entailment {
  /** File name, and the `how` of its rows. */
  readonly id: string;
  /** What it concludes from what, in a user's words. */
  readonly means: string;
  /** Claims that it looks at. */
  readonly predicates: readonly PredicateId[];
  entails(claim: Claim, scene: Scene): Iterable<Held>;
}

/** The mention that a role's words come down to. */
export const mentionIn = (filler: RoleFiller): MentionId | undefined =>
  filler.standsFor ? filler.standsFor.mention : filler.mention;
