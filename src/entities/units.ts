/** Mentions gathered into the smallest things that are ever moved: one name in one document, or one name in all, with what it shortens. */
import type { DocumentId } from '../domain/ids.ts';
import type { CaseNames, NameMention } from './case-names.ts';
import { type Columns, columnsOf } from './columns.ts';
import { joined, type Known, known, NOTHING_KNOWN, signature } from './facts.ts';
import { inOrder, rootsOf } from './in-order.ts';
import { type NameTable, nameTable, type ToldApart } from './name-table.ts';
import type { Name, NameKind } from './names/index.ts';

export interface Units extends Columns {
  readonly names: NameTable;
  /** What is known of a unit's bearer. */
  readonly facts: ReadonlyMap<number, Known>;
  /** Name mentions in document order. */
  readonly mentions: readonly NameMention[];
  readonly unitOfMention: (id: string) => number | undefined;
  /** The unit of a name in a document, one that is tied to nothing first. */
  readonly unitAt: (document: number, name: number) => number | undefined;
  readonly pathOf: (document: number) => string;
  readonly placeOf: (id: DocumentId) => number | undefined;
}

/** Whether a name alone says who is meant, all over a case; otherwise only within its document. */
export function standsAlone(name: Name): boolean {
  if (name.kind === 'person') return name.form === 'full';
  return name.kind === 'organisation' ? !name.generic && !name.acronym : true;
}

const isDescription = (name: Name): boolean => name.kind === 'person' && name.form === 'description';

/** Facts by name and document: what is said of "Hoxha" counts for the name that the document ties it to. */
type FactsByName = ReadonlyMap<number, ReadonlyMap<number, Known>>;

interface Placed {
  readonly document: number;
  readonly name: number;
}

function factsByName(given: CaseNames, told: ReadonlyMap<string, Placed>): FactsByName {
  const out = new Map<number, Map<number, Known>>();
  for (const fact of given.facts ?? []) {
    const at = told.get(fact.mention);
    if (!at) continue;
    const inName = out.get(at.name) ?? new Map<number, Known>();
    out.set(at.name, inName.set(at.document, joined(inName.get(at.document) ?? NOTHING_KNOWN, known(fact))));
  }
  return out;
}

function factsByUnit(columns: Columns, facts: FactsByName): ReadonlyMap<number, Known> {
  const out = new Map<number, Known>();
  for (const [name, inName] of facts)
    for (const unit of columns.free.get(name) ?? []) {
      const document = columns.documentOf(unit);
      const fact = document < 0 ? [...inName.values()].reduce(joined, NOTHING_KNOWN) : inName.get(document);
      if (fact && fact !== NOTHING_KNOWN) out.set(unit, fact);
    }
  return out;
}

/** Gathers the names of a case. `alone` are mentions that a person has spoken of by id: their names are kept by document. */
export function unitsOf(given: CaseNames, apart: ToldApart, alone: ReadonlySet<string>): Units {
  const { mentions, documents, paths } = inOrder(given);
  const rootOf = rootsOf(mentions);
  const names = nameTable(apart);
  const place = new Map(documents.map((id, i) => [id, i] as const));
  const nameOf = new Int32Array(mentions.length);
  const targetOf = new Int32Array(mentions.length).fill(-1);
  for (const [i, m] of mentions.entries()) nameOf[i] = names.enter(m.text, m.kind as NameKind);
  const asked = new Set<string>((given.facts ?? []).map((f) => f.mention));
  const told = new Map<string, Placed>();
  const byDocument = new Set<number>();
  for (const [i, m] of mentions.entries()) {
    const root = m.refersTo ? rootOf(m) : m;
    const own = nameOf[i] ?? -1;
    const target = root === m ? -1 : (names.find(root.text, root.kind as NameKind) ?? -1);
    // "The minister just named" adds no name: it is one more mention of the name it stands for.
    if (target >= 0 && own >= 0 && isDescription(names.name(own))) nameOf[i] = target;
    else if (target !== own) targetOf[i] = target;
    if (asked.has(m.id)) told.set(m.id, { document: place.get(m.document) ?? 0, name: target >= 0 ? target : own });
    if (alone.has(m.id)) byDocument.add(nameOf[i] ?? -1);
  }
  names.settle();
  const facts = factsByName(given, told);
  for (const [name, inName] of facts) if (new Set([...inName.values()].map(signature)).size > 1) byDocument.add(name);
  const wide = new Uint8Array(names.size());
  for (let id = 0; id < wide.length; id++) wide[id] = standsAlone(names.name(id)) && !byDocument.has(id) ? 1 : 0;
  const columns = columnsOf({ mentions, nameOf, targetOf, names, place, wide });
  return {
    ...columns,
    names,
    mentions,
    facts: factsByUnit(columns, facts),
    unitOfMention: byMention(mentions, columns),
    unitAt: byPlace(columns),
    pathOf: (document) => paths.get(documents[document] as DocumentId) ?? documents[document] ?? '',
    placeOf: (id) => place.get(id),
  };
}

function byMention(mentions: readonly NameMention[], { unitOf }: Columns): Units['unitOfMention'] {
  let index: Map<string, number> | undefined;
  return (id) => {
    index ??= new Map(mentions.map((m, i) => [m.id as string, unitOf[i] ?? -1] as const));
    const unit = index.get(id);
    return unit === undefined || unit < 0 ? undefined : unit;
  };
}

function byPlace({ unitsIn, nameOf, targetOf }: Columns): Units['unitAt'] {
  const documents = new Map<number, Map<number, number>>();
  return (document, name) => {
    let index = documents.get(document);
    if (!index) {
      index = new Map();
      documents.set(document, index);
      for (const unit of unitsIn(document))
        if (targetOf(unit) < 0 || !index.has(nameOf(unit))) index.set(nameOf(unit), unit);
    }
    return index.get(name);
  };
}
