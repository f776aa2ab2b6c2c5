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
  /** Its spellings, without quotes and possessive endings, in the order of the alphabet. */
  readonly spellings: (id: number) => readonly string[];
  /** Takes the most frequent spelling of each name for the one that is shown; to be called once, when all are in. */
  readonly settle: () => void;
}

/** Keys whose spellings a person has told apart: `kind|key`. Names under them are one only where spelled alike. */
export type ToldApart = ReadonlySet<string>;

export const slotOf = (name: Name): string => `${name.kind}|${name.key}`;

export function nameTable(apart: ToldApart): NameTable {
  const names: Name[] = [];
  const spellings: Map<string, number>[] = [];
  const bySlot = new Map<string, number>();
  const byText: Readonly<Record<NameKind, Map<string, number>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
  };
  const slot = (name: Name): string => (apart.has(slotOf(name)) ? `${slotOf(name)}|${name.text}` : slotOf(name));
  const wordless = (name: Name): boolean => !/[\p{L}\p{N}]/u.test(name.text);

  const lookUp = (text: string, kind: NameKind, add: boolean): number => {
    const known = byText[kind].get(text);
    if (known !== undefined) return known;
    const name = nameOf(text, kind);
    if (wordless(name)) return -1;
    const found = bySlot.get(slot(name)) ?? (add ? names.push(name) - 1 : -1);
    if (!add) return found;
    bySlot.set(slot(name), found);
    byText[kind].set(text, found);
    return found;
  };

  return {
    enter(text, kind) {
      const id = lookUp(text, kind, true);
      if (id < 0) return id;
      const counts = spellings[id] ?? new Map<string, number>();
      spellings[id] = counts;
      counts.set(text, (counts.get(text) ?? 0) + 1);
      return id;
    },
    find(text, kind) {
      const id = lookUp(text, kind, false);
      return id < 0 ? undefined : id;
    },
    name(id) {
      const name = names[id];
      if (!name) throw new Error(`there is no name ${id}`);
      return name;
    },
    size: () => names.length,
    spellings: (id) => [...new Set([...(spellings[id]?.keys() ?? [])].map(clean))].sort(),
    count: (id) => [...(spellings[id]?.values() ?? [])].reduce((sum, n) => sum + n, 0),
    settle() {
      for (const [id, counts] of spellings.entries()) {
        if (counts.size < 2) continue;
        const [best] = [...counts].sort(
          ([a, n], [b, m]) => m - n || clean(a).length - clean(b).length || (a < b ? -1 : 1),
        );
        const kind = names[id]?.kind;
        if (best && kind) names[id] = nameOf(best[0], kind);
      }
    },
  };
}
