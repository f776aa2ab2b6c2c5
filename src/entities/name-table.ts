/** Every distinct name of a case once, taken apart, with its spellings and how often each stands. */
import { clean } from './names/fold.ts';
import { type Name, type NameKind, nameOf } from './names/index.ts';

export interface NameTable {
  /** Number of the name that these words are, entered if new; -1 where no letter or digit is in them. */
  readonly enter: (text: string, kind: NameKind) => number;
  /** Number of the name that these words are, or undefined where the case has none. */
  readonly find: (text: string, kind: NameKind) => number | undefined;
  readonly name: (id: number) => Name;
  readonly size: () => number;
  /** How often the name stands in the case. */
  readonly count: (id: number) => number;
  /** Its spellings, without quotes and possessive endings, in the order of the alphabet; none where there is one only. */
  readonly spellings: (id: number) => readonly string[];
  /** Takes the most frequent spelling of each name for the one that is shown; to be called once, when all are in. */
  readonly settle: () => void;
}

/** Keys whose spellings a person has told apart: `kind|key`. Names under them are one only where spelled alike. */
export type ToldApart = ReadonlySet<string>;

export const slotOf = (name: Name): string => `${name.kind}|${name.key}`;

export function nameTable(apart: ToldApart): NameTable {
  const names: Name[] = [];
  const bySlot = new Map<string, number>();
  const byText: Readonly<Record<NameKind, Map<string, number>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
  };
  // Texts by number: what they say, the name they are, how often they stand; and the texts of each name.
  const texts: string[] = [];
  const nameOfText: number[] = [];
  const counts: number[] = [];
  const textsOf: number[][] = [];
  const slot = (name: Name): string => (apart.has(slotOf(name)) ? `${slotOf(name)}|${name.text}` : slotOf(name));

  const addText = (text: string, kind: NameKind): number => {
    const name = nameOf(text, kind);
    let id = WORDS.test(name.text) ? bySlot.get(slot(name)) : -1;
    if (id === undefined) {
      id = names.push(name) - 1;
      bySlot.set(slot(name), id);
      textsOf.push([]);
    }
    const number = texts.push(text) - 1;
    nameOfText.push(id);
    counts.push(0);
    textsOf[id]?.push(number);
    byText[kind].set(text, number);
    return number;
  };
  const countOf = (id: number): number => (textsOf[id] ?? []).reduce((sum, text) => sum + (counts[text] ?? 0), 0);

  return {
    enter(text, kind) {
      const number = byText[kind].get(text) ?? addText(text, kind);
      counts[number] = (counts[number] ?? 0) + 1;
      return nameOfText[number] ?? -1;
    },
    find(text, kind) {
      const number = byText[kind].get(text);
      const found = number === undefined ? bySlot.get(slot(nameOf(text, kind))) : nameOfText[number];
      return found === -1 ? undefined : found;
    },
    name(id) {
      const name = names[id];
      if (!name) throw new Error(`there is no name ${id}`);
      return name;
    },
    size: () => names.length,
    count: countOf,
    spellings: (id) =>
      (textsOf[id]?.length ?? 0) < 2
        ? []
        : [...new Set((textsOf[id] ?? []).map((text) => clean(texts[text] ?? '')))].sort(),
    settle() {
      for (const [id, list] of textsOf.entries()) {
        if (list.length < 2) continue;
        const spelled = list.map((number) => ({ text: texts[number] ?? '', count: counts[number] ?? 0 }));
        const [best] = spelled.sort(
          (a, b) => b.count - a.count || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
        );
        const kind = names[id]?.kind;
        if (best && kind) names[id] = nameOf(best.text, kind);
      }
    },
  };
}

const WORDS = /[\p{L}\p{N}]/u;
