/** Why names were taken for one or kept apart, gathered by pair of names and told in sentences with places. */
import type { Merge } from '../domain/entity.ts';
import type { Units } from './units.ts';

export interface Entry {
  readonly a: number;
  readonly b: number;
  readonly verdict: Merge['verdict'];
  readonly reason: string;
  /** Places of documents that the reason rests on; none where it holds everywhere. */
  readonly document?: number;
  /** Units that the verdict is about: a verdict against what came to be one, or for what did not, is left out. */
  readonly units?: readonly [number, number];
}

export interface Ledger {
  readonly write: (entry: Entry) => void;
  readonly judged: (merge: Merge) => void;
  /** All that still holds, given which units ended as one; by name. */
  readonly read: (oneCluster: (a: number, b: number) => boolean) => readonly Merge[];
}

const SHOWN = 3;

interface Line extends Entry {
  readonly documents: Set<number>;
}

export function ledger(units: Units): Ledger {
  const lines = new Map<number, Line[]>();
  const size = units.names.size();
  const judgements: Merge[] = [];
  const places = (documents: ReadonlySet<number>): string => {
    if (documents.size === 0) return '';
    const all = [...documents].sort((a, b) => a - b);
    const named = all.slice(0, SHOWN).map(units.pathOf).join(', ');
    return ` In ${named}${all.length > SHOWN ? ` and ${all.length - SHOWN} more` : ''}.`;
  };
  return {
    write(entry) {
      const key = entry.a * size + entry.b;
      const pair = lines.get(key) ?? [];
      if (pair.length === 0) lines.set(key, pair);
      let line = pair.find(({ verdict, reason }) => verdict === entry.verdict && reason === entry.reason);
      if (!line) pair.push((line = { ...entry, documents: new Set<number>() }));
      if (entry.document !== undefined && entry.document >= 0) line.documents.add(entry.document);
    },
    judged: (merge) => void judgements.push(merge),
    read(oneCluster) {
      const text = (name: number): string => units.names.name(name).text;
      const pairs = new Map<string, { a: string; b: string; verdict: Merge['verdict']; reasons: string[] }>();
      for (const { a, b, verdict, reason, documents, units: about } of [...lines.values()].flat()) {
        if (about && oneCluster(...about) !== (verdict === 'same')) continue;
        const [first, second] = [text(a), text(b)];
        const key = `${verdict}\u0000${first}\u0000${second}`;
        const pair = pairs.get(key) ?? { a: first, b: second, verdict, reasons: [] };
        pair.reasons.push(`${reason}${places(documents)}`);
        pairs.set(key, pair);
      }
      const found = [...pairs]
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([, pair]): Merge => ({ ...pair, reasons: [...new Set(pair.reasons)].sort(), by: 'comparer' }));
      return [...judgements, ...spellings(units), ...found];
    },
  };
}

/** Spellings that were one from the start, as only case, accents, titles or the order of the parts tell them apart. */
function spellings({ names }: Units): readonly Merge[] {
  return Array.from({ length: names.size() }, (_, id) => id).flatMap((id) => {
    const shown = names.name(id).text;
    return names
      .spellings(id)
      .flatMap((other): Merge[] =>
        other === shown ? [] : [{ a: shown, b: other, verdict: 'same', reasons: [ALIKE], by: 'comparer' }],
      );
  });
}

const ALIKE = 'Written alike once case, accents, titles, articles and the order of the parts are set aside.';
