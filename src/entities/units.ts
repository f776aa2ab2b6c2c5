/** Mentions gathered into the smallest things that are ever moved: one name in one document, or one name in all, with what it shortens. */
import type { DocumentId, MentionId } from '../domain/ids.ts';
import type { CaseNames, NameMention } from './case-names.ts';
import { joined, type Known, known, NOTHING_KNOWN, signature } from './facts.ts';
import { type NameTable, nameTable, type ToldApart } from './name-table.ts';
import type { Name, NameKind } from './names/index.ts';

/** A name in a document; where it shortens another there, that one's name too. */
export interface Unit {
  readonly name: number;
  /** Place of the document in the order of documents; -1 where the unit is the name wherever it stands alone. */
  readonly document: number;
  /** Number of the name that the document ties this one to; -1 where it ties it to none. */
  readonly target: number;
  /** Why, as the document-level pass says: "surname of". */
  readonly because: string;
}

export interface Units {
  readonly names: NameTable;
  readonly units: readonly Unit[];
  readonly facts: ReadonlyMap<number, Known>;
  /** Name mentions in document order, with the unit of each. */
  readonly mentions: readonly NameMention[];
  readonly unitOf: Int32Array;
  /** Units without a target, by name. */
  readonly free: ReadonlyMap<number, readonly number[]>;
  /** Units with a target, by name. */
  readonly tied: ReadonlyMap<number, readonly number[]>;
  /** Places of the documents that a name stands in, ascending. */
  readonly documentsOf: (name: number) => readonly number[];
  readonly unitOfMention: (id: string) => number | undefined;
  readonly unitsIn: (document: number) => readonly number[];
  /** The unit of a name in a document, one that is tied to nothing first. */
  readonly unitAt: (document: number, name: number) => number | undefined;
  readonly documents: readonly DocumentId[];
  readonly pathOf: (document: number) => string;
  readonly placeOf: (id: DocumentId) => number | undefined;
}

/** Whether a name alone says who is meant, all over a case; otherwise only within its document. */
export function standsAlone(name: Name): boolean {
  if (name.kind === 'person') return name.form === 'full';
  return name.kind === 'organisation' ? !name.generic && !name.acronym : true;
}

const NAMES = new Set<string>(['person', 'organisation', 'place']);

interface Ordered {
  readonly mentions: readonly NameMention[];
  readonly documents: readonly DocumentId[];
  readonly paths: ReadonlyMap<DocumentId, string>;
}

/** Documents as received, then those that nobody listed, by id; mentions as they stand in each. */
function inOrder(given: CaseNames): Ordered {
  const byDocument = new Map<DocumentId, NameMention[]>();
  const paths = new Map<DocumentId, string>();
  for (const { id, path } of given.documents ?? []) {
    paths.set(id, path);
    byDocument.set(id, []);
  }
  const strangers: DocumentId[] = [];
  for (const mention of given.mentions) {
    if (!NAMES.has(mention.kind)) continue;
    const list = byDocument.get(mention.document);
    if (list) list.push(mention);
    else {
      byDocument.set(mention.document, [mention]);
      strangers.push(mention.document);
    }
  }
  const documents = [...paths.keys(), ...strangers.sort()];
  const mentions: NameMention[] = [];
  for (const document of documents) {
    const list = byDocument.get(document) ?? [];
    const standing = (a: NameMention, b: NameMention): number =>
      a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    if (list.some((mention, i) => i > 0 && standing(list[i - 1] ?? mention, mention) > 0)) list.sort(standing);
    for (const mention of list) mentions.push(mention);
  }
  return { mentions, documents, paths };
}

/** Follows "shortens" to its end, within one kind; a chain that bites its tail ends where it began. */
function rootsOf(mentions: readonly NameMention[]): (mention: NameMention) => NameMention {
  const tied = new Map<MentionId, NameMention>();
  const wanted = new Set<MentionId>();
  for (const { refersTo } of mentions) if (refersTo) wanted.add(refersTo.mention);
  for (const mention of mentions) if (mention.refersTo || wanted.has(mention.id)) tied.set(mention.id, mention);
  return (mention) => {
    let at = mention;
    for (let step = 0; step < 8 && at.refersTo; step++) {
      const next = tied.get(at.refersTo.mention);
      if (!next || next.kind !== mention.kind || next.document !== mention.document) break;
      if (next === mention) return mention;
      at = next;
    }
    return at;
  };
}

const push = <K>(into: Map<K, number[]>, key: K, value: number): void => {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
};

/** Facts by document and name: what is said of "Hoxha" counts for the name that the document ties it to. */
function factsByName(
  given: CaseNames,
  told: ReadonlyMap<string, { readonly document: number; readonly name: number }>,
): Map<number, Map<number, Known>> {
  const out = new Map<number, Map<number, Known>>();
  for (const fact of given.facts ?? []) {
    const at = told.get(fact.mention);
    if (!at) continue;
    const inName = out.get(at.name) ?? new Map<number, Known>();
    out.set(at.name, inName.set(at.document, joined(inName.get(at.document) ?? NOTHING_KNOWN, known(fact))));
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
  mentions.forEach((m, i) => {
    nameOf[i] = names.enter(m.text, m.kind as NameKind);
  });
  const asked = new Set((given.facts ?? []).map((f) => f.mention as string));
  const told = new Map<string, { document: number; name: number }>();
  const byDocument = new Set<number>();
  mentions.forEach((m, i) => {
    const root = m.refersTo ? rootOf(m) : m;
    const target = root === m ? -1 : names.enter(root.text, root.kind as NameKind);
    const own = nameOf[i] ?? -1;
    // "The minister just named" adds no name: it is one more mention of the name it stands for.
    const silent = target >= 0 && own >= 0 && isDescription(names.name(own));
    if (silent) nameOf[i] = target;
    else if (target !== own) targetOf[i] = target;
    if (asked.has(m.id)) told.set(m.id, { document: place.get(m.document) ?? 0, name: target >= 0 ? target : own });
    if (alone.has(m.id)) byDocument.add(nameOf[i] ?? -1);
  });
  names.settle();
  const facts = factsByName(given, told);
  for (const [name, inName] of facts) if (new Set([...inName.values()].map(signature)).size > 1) byDocument.add(name);
  return {
    ...gather(mentions, nameOf, targetOf, names, place, byDocument, facts),
    names,
    mentions,
    documents,
    pathOf: (d) => paths.get(documents[d] as DocumentId) ?? documents[d] ?? '',
    placeOf: (id) => place.get(id),
  };
}

const isDescription = (name: Name): boolean => name.kind === 'person' && name.form === 'description';

type Gathered = Pick<
  Units,
  'units' | 'unitOf' | 'facts' | 'free' | 'tied' | 'documentsOf' | 'unitOfMention' | 'unitsIn' | 'unitAt'
>;

function gather(
  mentions: readonly NameMention[],
  nameOf: Int32Array,
  targetOf: Int32Array,
  names: NameTable,
  place: ReadonlyMap<DocumentId, number>,
  byDocument: ReadonlySet<number>,
  known_: ReadonlyMap<number, ReadonlyMap<number, Known>>,
): Gathered {
  const units: Unit[] = [];
  const unitOf = new Int32Array(mentions.length).fill(-1);
  const facts = new Map<number, Known>();
  const free = new Map<number, number[]>();
  const tied = new Map<number, number[]>();
  const standIn: number[][] = [];
  const inDocument: number[][] = [];
  const pooled = new Int32Array(names.size()).fill(-1);
  const alone = Uint8Array.from({ length: names.size() }, (_, id) =>
    standsAlone(names.name(id)) && !byDocument.has(id) ? 1 : 0,
  );
  const here = new Map<number, number>();
  const tiedHere = new Map<number, Map<number, number>>();
  let at = -1;
  mentions.forEach((mention, i) => {
    const document = place.get(mention.document) ?? 0;
    if (document !== at) for (const table of [here, tiedHere]) table.clear();
    at = document;
    const name = nameOf[i] ?? -1;
    const target = targetOf[i] ?? -1;
    if (name < 0) return;
    let table = target < 0 ? here : tiedHere.get(target);
    if (!table) tiedHere.set(target, (table = new Map()));
    let unit = table.get(name);
    if (unit === undefined) {
      const wide = target < 0 && alone[name] === 1;
      unit =
        wide && (pooled[name] ?? -1) >= 0
          ? (pooled[name] ?? 0)
          : units.push({ name, document: wide ? -1 : document, target, because: mention.refersTo?.reason ?? '' }) - 1;
      if (!wide || pooled[name] === -1) push(target < 0 ? free : tied, name, unit);
      if (wide) pooled[name] = unit;
      table.set(name, unit);
      standIn[name] ??= [];
      const stands = standIn[name] ?? [];
      if (stands[stands.length - 1] !== document) stands.push(document);
      inDocument[document] ??= [];
      inDocument[document]?.push(unit);
      const said = target < 0 ? known_.get(name) : undefined;
      const fact = wide ? [...(said?.values() ?? [])].reduce(joined, NOTHING_KNOWN) : said?.get(document);
      if (fact && fact !== NOTHING_KNOWN) facts.set(unit, fact);
    }
    unitOf[i] = unit;
  });
  let byId: Map<string, number> | undefined;
  const unitOfMention = (id: string): number | undefined => {
    byId ??= new Map(mentions.map((m, i) => [m.id as string, unitOf[i] ?? -1] as const));
    const unit = byId.get(id);
    return unit === undefined || unit < 0 ? undefined : unit;
  };
  const byName = new Map<number, Map<number, number>>();
  const unitAt = (document: number, name: number): number | undefined => {
    let index = byName.get(document);
    if (!index) {
      index = new Map();
      byName.set(document, index);
      for (const unit of inDocument[document] ?? []) {
        const at = units[unit];
        if (at && (at.target < 0 || !index.has(at.name))) index.set(at.name, unit);
      }
    }
    return index.get(name);
  };
  return {
    units,
    unitOf,
    facts,
    free,
    tied,
    unitAt,
    unitOfMention,
    documentsOf: (name) => standIn[name] ?? [],
    unitsIn: (d) => inDocument[d] ?? [],
  };
}
