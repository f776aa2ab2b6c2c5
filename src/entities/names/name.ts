/** A name taken apart, once for each distinct spelling, so that comparers look at parts and never at raw text. */
import type { NameKind } from '../../domain/mention.ts';

interface Spelled {
  /** As it stands, cleaned of quotes and possessive endings. */
  readonly text: string;
  /** Spellings with one key are one name: case, accents, titles and the order "SURNAME Given" set aside. */
  readonly key: string;
}

/**
 * How much of a person a name gives. `full`: a given name and a surname; `initials`: the given name as letters; `bare`: one name
 * alone, a kunya or a nickname; `family`: several people of one surname; `description`: no name at all ("the minister").
 */
export type PersonForm = 'full' | 'initials' | 'bare' | 'family' | 'description';

export interface PersonName extends Spelled {
  readonly kind: 'person';
  readonly form: PersonForm;
  /** Folded given and middle names in order; "jean claude" is one. An initial is one letter. */
  readonly given: readonly string[];
  /** Folded surname without particles; the one name there is where there is one only. */
  readonly surname: string;
  /** "van der", "de la", "al". */
  readonly particles: string;
  /** junior, senior, 2, 3 … */
  readonly generation?: string;
  /** From a title: "Mme", "Mr". */
  readonly addressed?: 'f' | 'm';
}

export interface OrganisationName extends Spelled {
  readonly kind: 'organisation';
  /** Folded words without article and legal form, "&" read as "and", spelling variants made one. */
  readonly words: readonly string[];
  /** limited, joint-stock, partnership …: the class of the legal form that the name carries. */
  readonly legal?: string;
  /** Letters of a name that looks like an acronym. */
  readonly acronym?: string;
  /** Initials that an acronym of this name could have. */
  readonly initials: readonly string[];
  /** For offices and authorities, their words whatever the order and language; empty for others. */
  readonly office: string;
  /** A word for a kind of body and no more: "the ministry", "la police". */
  readonly generic: boolean;
}

export interface PlaceName extends Spelled {
  readonly kind: 'place';
  readonly words: readonly string[];
  /** One key for the English and the French name of a place, where the table has it. */
  readonly exonym?: string;
  /** Folded name before a comma, where what follows says where it lies: "Paris, France". */
  readonly base?: string;
}

export type Name = PersonName | OrganisationName | PlaceName;

export type { NameKind };
