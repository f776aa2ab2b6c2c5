/** The reading order of a page: columns are read one after the other, and what runs across them parts them. */
import { endOf, type Fragment, type PrintedLine } from './fragment.ts';
import { lineOf, rowsOf } from './lines.ts';

/** What the pages before have shown: where their two columns part, so that a last page with few lines is read likewise. */
export interface Habit {
  gutter?: number;
}

/** Lines in reading order. */
export function linesInOrder(fragments: readonly Fragment[], habit: Habit = {}): PrintedLine[] {
  return ordered(fragments, 0, { column: 0, habit });
}

function ordered(
  fragments: readonly Fragment[],
  depth: number,
  counter: { column: number; readonly habit: Habit },
): PrintedLine[] {
  if (fragments.length === 0) return [];
  const rows = rowsOf(fragments);
  const found = depth < 3 ? findGutter(rows) : undefined;
  const gutter = found ?? (depth === 0 ? habitual(rows, counter.habit) : undefined);
  if (depth === 0 && found !== undefined) counter.habit.gutter = found;
  if (gutter === undefined) return column(rows, depth === 0 ? 0 : ++counter.column);
  const out: PrintedLine[] = [];
  let band: Fragment[] = [];
  const close = (): void => {
    out.push(
      ...ordered(
        band.filter((one) => endOf(one) <= gutter + 1),
        depth + 1,
        counter,
      ),
    );
    out.push(
      ...ordered(
        band.filter((one) => endOf(one) > gutter + 1),
        depth + 1,
        counter,
      ),
    );
    band = [];
  };
  for (const row of rows) {
    if (!crosses(row, gutter)) band.push(...row);
    else {
      close();
      out.push(...column([row], -1));
    }
  }
  close();
  return out;
}

function column(rows: readonly Fragment[][], number: number): PrintedLine[] {
  const left = Math.min(...rows.map((row) => row[0]?.x ?? Number.POSITIVE_INFINITY));
  const right = Math.max(...rows.map((row) => Math.max(...row.map(endOf))));
  return rows.flatMap((row) => lineOf(row, number, left, right) ?? []);
}

/** Whether letters or an unbroken run of words stand on the gutter. */
const crosses = (row: readonly Fragment[], x: number): boolean => {
  if (row.some((one) => one.x < x - 1 && endOf(one) > x + 1)) return true;
  const before = row.filter((one) => endOf(one) <= x + 1).at(-1);
  const after = row.find((one) => one.x >= x - 1);
  return (
    before !== undefined && after !== undefined && after.x - endOf(before) < 0.6 * Math.max(before.size, after.size)
  );
};

/** The gutter of the pages before, where nearly nothing crosses it here. */
function habitual(rows: readonly Fragment[][], { gutter }: Habit): number | undefined {
  if (gutter === undefined) return undefined;
  const across = rows.filter((row) => crosses(row, gutter)).length;
  const both = rows.filter(
    (row) => !crosses(row, gutter) && (row[0]?.x ?? gutter) < gutter && endOf(row.at(-1) ?? NONE) > gutter,
  ).length;
  return across <= rows.length * 0.15 && both >= 1 ? gutter : undefined;
}

const STEP = 3;
/** Rows with text on both sides that a gutter needs, and how full of words the columns must be: the cells of a table are not. */
const ROWS = 5;
const FULL = 0.62;

/** The upright white stripe that parts most rows into two columns full of words; undefined where there is none. */
function findGutter(rows: readonly Fragment[][]): number | undefined {
  const left = Math.min(...rows.map((row) => row[0]?.x ?? Number.POSITIVE_INFINITY));
  const right = Math.max(...rows.map((row) => Math.max(...row.map(endOf))));
  const width = right - left;
  let best: { x: number; both: number } | undefined;
  let run: number[] = [];
  for (let x = left + width * 0.2; x < right - width * 0.2; x += STEP) {
    const both = rows.filter((row) => !crosses(row, x) && (row[0]?.x ?? x) < x && endOf(row.at(-1) ?? NONE) > x).length;
    const across = rows.filter((row) => crosses(row, x)).length;
    const enough = both >= ROWS && both > across;
    if (!enough) run = [];
    else if (!best || both > best.both) best = { x, both };
    if (enough && best && both === best.both) {
      run.push(x);
      best = { x: run[run.length >> 1] ?? x, both };
    }
  }
  return best && isFull(rows, best.x, left, right) ? best.x : undefined;
}

const NONE: Fragment = { words: '', x: 0, y: 0, width: 0, size: 0 };

/** Lines of prose fill their column; half of them at least do so on either side. */
function isFull(rows: readonly Fragment[][], x: number, left: number, right: number): boolean {
  const shares = (inside: (one: Fragment) => boolean, width: number): number[] =>
    rows
      .filter((row) => !crosses(row, x))
      .map((row) => row.filter(inside).reduce((sum, one) => sum + one.width, 0) / width)
      .filter((share) => share > 0)
      .sort((a, b) => a - b);
  const median = (all: number[]): number => all[all.length >> 1] ?? 0;
  return (
    median(shares((one) => endOf(one) <= x + 1, x - left)) > FULL &&
    median(shares((one) => one.x >= x - 1, right - x)) > FULL
  );
}
