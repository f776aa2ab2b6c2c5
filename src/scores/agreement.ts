/** How far what Sheaf found agrees with what a person marked. All offsets are Unicode code points, as exports have them. */

/** A row as a file has it, not looked at yet. */
export type Row = Readonly<Record<string, unknown>>;

export interface Agreement {
  readonly what: string;
  /** Share of what was found that is right, and of what is right that was found; 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly note?: string;
}

/** One kind of export held against a gold file of the same shape. */
export interface Scorer {
  /** The kind of export that it scores. */
  readonly id: string;
  readonly means: string;
  /** A row of the gold file, for help. */
  readonly shape: string;
  score(found: readonly Row[], gold: readonly Row[]): readonly Agreement[];
}

/** Nothing to find and nothing found is full agreement. */
export function agreement(what: string, right: number, found: number, gold: number, note?: string): Agreement {
  const precision = found > 0 ? right / found : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? right / gold : 1;
  return { what, ...agreed(precision, recall), note: note ?? `${right} right, ${found} found, ${gold} in gold` };
}

export function agreed(precision: number, recall: number): Pick<Agreement, 'precision' | 'recall' | 'f1'> {
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The stretches in a list of a row; those without whole offsets are left out. */
export const stretchesIn = (row: Row, list: string): readonly (Row & Stretch)[] =>
  asList(row[list]).filter(
    (one): one is Row & Stretch => isRow(one) && Number.isInteger(one.start) && Number.isInteger(one.end),
  );

/** Rows of a list by the document that they stand in; several rows of one document are joined. */
export function byDocument<T>(rows: readonly Row[], of: (row: Row) => readonly T[]): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, T[]>();
  for (const row of rows) {
    const name = String(row.doc ?? row.file ?? '');
    const there = all.get(name);
    if (there) there.push(...of(row));
    else all.set(name, [...of(row)]);
  }
  return all;
}

/** One-to-one pairs, the most alike first; `likeness` 0 is no pair. Ties go to the order of the lists. */
export function bestPairs<A, B>(
  gold: readonly A[],
  found: readonly B[],
  likeness: (a: A, b: B) => number,
): readonly (readonly [gold: number, found: number, likeness: number])[] {
  const candidates: (readonly [number, number, number])[] = [];
  for (const [i, a] of gold.entries())
    for (const [j, b] of found.entries()) {
      const alike = likeness(a, b);
      if (alike > 0) candidates.push([i, j, alike]);
    }
  candidates.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates.filter(([i, j]) => {
    if (usedGold.has(i) || usedFound.has(j)) return false;
    usedGold.add(i);
    usedFound.add(j);
    return true;
  });
}

/** Characters shared, and a little more where the lengths agree. */
export function shared(a: Stretch, b: Stretch): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both + 1 / (2 + a.end - a.start + b.end - b.start - 2 * both);
}

export const samePlace = (a: Stretch): string => `${a.start}-${a.end}`;
