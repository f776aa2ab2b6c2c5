/** Units in columns: a case has as many as it has pairs of a document and a name, so each costs a few bytes only. */
import type { DocumentId } from '../domain/ids.ts';
import type { NameMention } from './case-names.ts';
import type { NameTable } from './name-table.ts';

/** Mentions with the number of their name and of the name their document ties them to; -1 where there is none. */
export interface NamedMentions {
  readonly mentions: readonly NameMention[];
  readonly nameOf: Int32Array;
  readonly targetOf: Int32Array;
  readonly names: NameTable;
  readonly place: ReadonlyMap<DocumentId, number>;
  /** Whether the name, by number, is one unit wherever it stands alone. */
  readonly wide: Uint8Array;
}

/**
 * A unit is a name in a document; where it shortens another there, that one's name belongs to it too. A name that stands alone is one
 * unit in all documents that tie it to nothing.
 */
export interface Columns {
  readonly size: number;
  readonly nameOf: (unit: number) => number;
  /** Place of the document in the order of documents; -1 where the unit is the name wherever it stands alone. */
  readonly documentOf: (unit: number) => number;
  /** Number of the name that the document ties this one to; -1 where it ties it to none. */
  readonly targetOf: (unit: number) => number;
  /** Why it does, as the document-level pass says: "surname of". */
  readonly becauseOf: (unit: number) => string;
  /** Unit of each mention, -1 where its text holds no word. */
  readonly unitOf: Int32Array;
  /** Units without a target, by name. */
  readonly free: ReadonlyMap<number, readonly number[]>;
  /** Units with a target, by name. */
  readonly tied: ReadonlyMap<number, readonly number[]>;
  /** Places of the documents that a name stands in, ascending. */
  readonly documentsOf: (name: number) => readonly number[];
  readonly unitsIn: (document: number) => readonly number[];
}

const push = (into: Map<number, number[]>, key: number, value: number): void => {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
};

/** The units of one document while it is gathered: by name, and by target and name. */
function documentTable(): { readonly clear: () => void; readonly of: (target: number) => Map<number, number> } {
  const free = new Map<number, number>();
  const tied = new Map<number, Map<number, number>>();
  return {
    clear() {
      free.clear();
      tied.clear();
    },
    of(target) {
      if (target < 0) return free;
      const table = tied.get(target) ?? new Map<number, number>();
      tied.set(target, table);
      return table;
    },
  };
}

export function columnsOf({ mentions, nameOf, targetOf, names, place, wide }: NamedMentions): Columns {
  const nameColumn: number[] = [];
  const documentColumn: number[] = [];
  const targetColumn: number[] = [];
  const because = new Map<number, string>();
  const unitOf = new Int32Array(mentions.length).fill(-1);
  const free = new Map<number, number[]>();
  const tied = new Map<number, number[]>();
  const standIn: (number[] | undefined)[] = Array.from({ length: names.size() });
  const inDocument: (number[] | undefined)[] = Array.from({ length: place.size });
  const pooled = new Int32Array(names.size()).fill(-1);
  const here = documentTable();
  let last = -1;

  const made = (mention: NameMention, name: number, target: number, document: number): number => {
    const pool = target < 0 && wide[name] === 1;
    if (pool && (pooled[name] ?? -1) >= 0) return pooled[name] ?? -1;
    const unit = nameColumn.push(name) - 1;
    documentColumn.push(pool ? -1 : document);
    targetColumn.push(target);
    push(target < 0 ? free : tied, name, unit);
    if (pool) pooled[name] = unit;
    if (target >= 0 && mention.refersTo) because.set(unit, mention.refersTo.reason);
    return unit;
  };
  const note = (unit: number, name: number, document: number): void => {
    const stands = standIn[name];
    if (!stands) standIn[name] = [document];
    else if (stands[stands.length - 1] !== document) stands.push(document);
    const units = inDocument[document];
    if (units) units.push(unit);
    else inDocument[document] = [unit];
  };

  for (const [i, mention] of mentions.entries()) {
    const name = nameOf[i] ?? -1;
    if (name < 0) continue;
    const document = place.get(mention.document) ?? 0;
    if (document !== last) here.clear();
    last = document;
    const target = targetOf[i] ?? -1;
    const table = here.of(target);
    let unit = table.get(name);
    if (unit === undefined) {
      unit = made(mention, name, target, document);
      table.set(name, unit);
      note(unit, name, document);
    }
    unitOf[i] = unit;
  }
  const [unitNames, unitDocuments, unitTargets] = [nameColumn, documentColumn, targetColumn].map((c) =>
    Int32Array.from(c),
  );
  return {
    size: nameColumn.length,
    nameOf: (unit) => unitNames?.[unit] ?? -1,
    documentOf: (unit) => unitDocuments?.[unit] ?? -1,
    targetOf: (unit) => unitTargets?.[unit] ?? -1,
    becauseOf: (unit) => because.get(unit) ?? '',
    unitOf,
    free,
    tied,
    documentsOf: (name) => standIn[name] ?? [],
    unitsIn: (document) => inDocument[document] ?? [],
  };
}
