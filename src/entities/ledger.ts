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
  readonly documents: number[];
}

export function ledger(units: Units): Ledger {
  const lines = new Map<number, Line[]>();
  const size = units.names.size();
  const judgements: Merge[] = [];
  const places = (documents: readonly number[]): string => {
    if (documents.length === 0) return '';
    const all = [...new Set(documents)].sort((a, b) => a - b);
    const named = all.slice(0, SHOWN).map(units.pathOf).join(', ');
    return ` In ${named}${all.length > SHOWN ? ` and ${all.length - SHOWN} more` : ''}.`;
  };
  return {
    write(entry) {
      const key = entry.a * size + entry.b;
      const pair = lines.get(key) ?? [];
      if (pair.length === 0) lines.set(key, pair);
      let line = pair.find(({ verdict, reason }) => verdict === entry.verdict && reason === entry.reason);
      if (!line) pair.push((line = { ...entry, documents: [] }));
      if (entry.document !== undefined && entry.document >= 0 && line.documents.at(-1) !== entry.document)
        line.documents.push(entry.document);
    },
    judged: (merge) => void judgements.push(merge),
    read(oneCluster) {
      const text = (name: number): string => units.names.name(name).text;
      const found: Merge[] = [];
      for (const pair of lines.values())
        for (const verdict of VERDICTS) {
          const reasons = pair
            .filter(
              (line) => line.verdict === verdict && (!line.units || oneCluster(...line.units) === (verdict === 'same')),
            )
            .map(({ reason, documents }) => `${reason}${places(documents)}`);
          const [{ a, b } = { a: 0, b: 0 }] = pair;
          if (reasons.length > 0)
            found.push({ a: text(a), b: text(b), verdict, reasons: reasons.sort(), by: 'comparer' });
        }
      found.sort(
        (x, y) =>
          compare(x.verdict, y.verdict) ||
          compare(x.a, y.a) ||
          compare(x.b, y.b) ||
          compare(x.reasons.join(), y.reasons.join()),
      );
      return [...judgements, ...spellings(units), ...found];
    },
  };
}

const VERDICTS = ['same', 'different', 'unsure'] as const;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Spellings that were one from the start, as only case, accents, titles or the order of the parts tell them apart. */
function spellings({ names }: Units): readonly Merge[] {
  const found: Merge[] = [];
  for (let id = 0; id < names.size(); id++) {
    const shown = names.name(id).text;
    for (const other of names.spellings(id))
      if (other !== shown) found.push({ a: shown, b: other, verdict: 'same', reasons: [ALIKE], by: 'comparer' });
  }
  return found.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

const ALIKE = 'Written alike once case, accents, titles, articles and the order of the parts are set aside.';
