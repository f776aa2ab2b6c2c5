/** A kind of record: which columns it has, when a table looks like it, and the claims that a row makes. */
import type { EventTime, RoleFiller } from '../domain/claim.ts';
import type { Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import type { MentionId } from '../domain/ids.ts';
import type { Mention, NameKind } from '../domain/mention.ts';
import type { Passage } from '../domain/passage.ts';
import type { PredicateId, RoleName } from '../domain/predicates/index.ts';
import type { Mapping, RecordEntry, RecordField, RecordKind } from '../domain/record.ts';
import type { Cell } from './table.ts';

/** What a row claims, before it has an id, a voice and a keeper. */
export interface Drafted {
  readonly predicate: PredicateId;
  readonly roles: readonly RoleFiller[];
  readonly when: EventTime;
  readonly negated?: boolean;
  readonly request?: NonNullable<RecordEntry['request']>;
  /** Whose year of birth the row gives. */
  readonly person?: MentionId;
}

/** A row seen through its mapping. Asking for a mention makes it. */
export interface MappedRow {
  readonly cell: (field: RecordField) => Cell | undefined;
  /** A name: its kind is what the reader of names says, else what is given here. A number in its place is an identifier. */
  readonly party: (
    role: RoleName,
    name: RecordField,
    options: {
      readonly kind: NameKind;
      readonly given?: RecordField;
      readonly number?: RecordField;
      readonly surely?: boolean;
    },
  ) => readonly RoleFiller[];
  /** Words as they stand, with what is named in them where `naming` is set, as fillers of a role of their own. */
  readonly words: (role: RoleName, field: RecordField) => readonly RoleFiller[];
  readonly named: (role: RoleName, field: RecordField) => readonly RoleFiller[];
  /** A passport or a plate. */
  readonly identifier: (role: RoleName, field: 'passport' | 'plate') => readonly RoleFiller[];
  readonly amount: (role: RoleName) => readonly RoleFiller[];
  readonly when: (date: RecordField, time?: RecordField) => EventTime;
  /** Notes that the row is not what it should be. */
  readonly bad: (field: RecordField, message: string) => void;
}

export interface RecordKindPart {
  readonly id: RecordKind;
  /** What a row says, in a user's words. */
  readonly says: string;
  readonly fields: readonly RecordField[];
  /** Of each group one column must be there. */
  readonly needs: readonly (readonly RecordField[])[];
  /** Of each group one column must be there before the kind is suggested; a person can map a table with less. */
  readonly looksLike: readonly (readonly RecordField[])[];
  /** Headings that many tables have, folded; they count only above telephone numbers. */
  readonly onlyAboveNumbers?: ReadonlySet<string>;
  readonly claims: (row: MappedRow) => readonly Drafted[];
}

export interface RecordsInput {
  readonly document: Pick<Document, 'id' | 'text' | 'path' | 'blocks'>;
  readonly facts: DocumentFacts;
  /** Passages that are read, in order. */
  readonly passages: readonly Passage[];
  /** All mentions of the document in order of their start. */
  readonly mentions: readonly Mention[];
  /** What a person has confirmed; without it the mapping is suggested. */
  readonly mapping?: Mapping;
}
