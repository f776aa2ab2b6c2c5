/** How a predicate is said in a language: verbs with what stands before and after them. Frames are data; match.ts reads them. */
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';

/** Which words fill a role: `null` takes the place without a role. */
type Slot = RoleName | null;

export interface Cue {
  /** Base forms, separated by blanks. */
  readonly verbs: string;
  /** Role of the subject of the active sentence. */
  readonly subject?: Slot;
  /** Role of the direct object of the active sentence, the subject of the passive. */
  readonly object?: Slot;
  /** A second bare phrase: "told *the court* a lie", "was given *the keys*". */
  readonly second?: Slot;
  /** Roles of prepositional phrases, several prepositions to a key: { 'from out-of': 'from' }. */
  readonly pp?: Readonly<Record<string, Slot>>;
  /** Role of a clause with "that", an indirect question or quoted words. */
  readonly that?: Slot;
  /** Role of an infinitive: "asked them *to send the list*". */
  readonly inf?: Slot;
  /** What that infinitive must be. */
  readonly infIs?: RegExp;
  /** The object's words must match, or the complement's after "be". */
  readonly objectIs?: RegExp;
  /** What hangs on that object by "of" or as its possessor: "lost sight *of him*". */
  readonly objectOf?: Slot;
  /** Where a pronoun says whose it is, that one fills `objectOf` or `subjectOf`: "overturned *her* conviction", "*his* real name was". */
  readonly his?: true;
  /** What hangs on the object by other prepositions: "evidence *against her*". */
  readonly objectPp?: Readonly<Record<string, Slot>>;
  readonly subjectIs?: RegExp;
  /** What hangs on the subject by "of": "the surveillance *of the yard* ended". */
  readonly subjectOf?: Slot;
  /** What hangs on the subject by other prepositions: "the tap *on his line* was lifted". */
  readonly subjectPp?: Readonly<Record<string, Slot>>;
  /** A prepositional phrase that must be there: { under: /surveillance/ }. */
  readonly ppIs?: Readonly<Record<string, RegExp>>;
  /** An adverb or particle that must be there: "look *up*". */
  readonly particle?: RegExp;
  /** Counts only with a finite verb, not "of confirming" or "to confirm". */
  readonly finite?: true;
  /** Counts only without an object: "heard from the yard", not "heard witnesses from the yard". */
  readonly bare?: true;
  /** A prepositional phrase that must not be there: "led the police *to* a yard" leads nothing. */
  readonly without?: string;
  readonly only?: 'active' | 'passive' | 'reflexive';
  /** Counts only in the perfect: "had been to Malta", not "was a threat to Malta". */
  readonly perfect?: true;
  readonly phase?: Phase;
  /** What the negated sentence says instead: "no longer knew" → lost-track. */
  readonly ifNegated?: PredicateId;
  readonly ifNoLonger?: PredicateId;
  /** Negated, it ended: « n'a pas été renouvelée ». */
  readonly endedIfNegated?: true;
  /** The cue itself says that it did not happen: "failed", "refused". */
  readonly negative?: true;
  /** One of these roles must be filled for the cue to count. */
  readonly wants?: readonly RoleName[];
  /** One of these roles must be filled where it did happen; that somebody "did not reply" says enough. */
  readonly wantsIfDone?: readonly RoleName[];
  /** One of these roles must hold a name: "known as the Tailor", not "known as small beer". */
  readonly named?: readonly RoleName[];
  /** What must fill the role: { into: 'place' }; a party is a person or a body; a capital that nobody knows is no known person. */
  readonly kind?: Readonly<Partial<Record<RoleName, 'person' | 'known person' | 'organisation' | 'place' | 'party'>>>;
}

export type Phase = 'began' | 'reduced' | 'ended';

/** A noun that tells of the event: "the arrest of X", "X's release", "l’arrestation de X". */
export interface NounCue {
  readonly nouns: RegExp;
  /** Role of what hangs on it by "of", "de", or as possessor. */
  readonly of?: RoleName;
  readonly pp?: Readonly<Record<string, RoleName>>;
  readonly phase?: Phase;
  /** Counts only with one of these roles filled by a name. */
  readonly wants: readonly RoleName[];
}

export interface Frame {
  readonly id: PredicateId;
  readonly en: readonly Cue[];
  readonly fr: readonly Cue[];
  readonly nounsEn?: readonly NounCue[];
  readonly nounsFr?: readonly NounCue[];
}
