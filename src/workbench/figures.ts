/** What a measurement found: figures in tables, each with its target and with what a peer did in the same run. */

/** Units of which less is better; of all others more is. */
const LESS_IS_BETTER = ['s', 'CPU s', 'ms', 'MB', 'kB', '% more', 'wrong'] as const;

export interface Figure {
  readonly what: string;
  readonly value: number;
  /** 's', 'CPU s', 'ms', 'MB', 'words/s', '%' …; absent for a plain number. */
  readonly unit?: string;
  /** The worst value that is still good. */
  readonly target?: number;
  /** What another program did on the same input in the same run, in the same unit. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** A few words: what it was measured on, or of what it is made. */
  readonly note?: string;
}

export interface Table {
  readonly title: string;
  readonly figures: readonly Figure[];
}

export interface Skipped {
  /** One line: what is not there. */
  readonly skipped: string;
}

/** One file of score/ or bench/: a question and how it is answered. Runs in a process of its own. */
export interface Measurement {
  /** Equal to the name of its file. */
  readonly id: string;
  /** The question, for help and for the page. */
  readonly asks: string;
  measure(): Promise<readonly Table[] | Skipped> | readonly Table[] | Skipped;
}

const lessIsBetter = (unit: string | undefined): boolean => (LESS_IS_BETTER as readonly unknown[]).includes(unit);

/** Whether the target is met; undefined where there is none. */
export function isMet({ value, unit, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined;
  return lessIsBetter(unit) ? value <= target : value >= target;
}

/** How many times as good as the peer: as fast, as small, as often right. */
export function ratioOf({ value, unit, peer }: Figure): number | undefined {
  if (!peer) return undefined;
  const [ours, theirs] = lessIsBetter(unit) ? [peer.value, value] : [value, peer.value];
  return theirs === 0 ? undefined : ours / theirs;
}

const DIGITS = 3;

/** Three digits that count, thousands parted: 61,240 · 148 · 0.42. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  const decimals = Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, DIGITS));
}

const withUnit = (value: number, unit: string | undefined): string => `${shown(value)}${unit ? ` ${unit}` : ''}`;

const COLUMNS = ['', 'measured', 'target', '', 'beside', 'times as good', ''] as const;

function cellsOf(figure: Figure): readonly string[] {
  const { what, value, unit, target, peer, note } = figure;
  const met = isMet(figure);
  const ratio = ratioOf(figure);
  return [
    what,
    withUnit(value, unit),
    target === undefined ? '' : `${lessIsBetter(unit) ? '≤' : '≥'} ${shown(target)}`,
    met === undefined ? '' : met ? 'met' : 'MISSED',
    peer ? `${peer.name} ${shown(peer.value)}` : '',
    ratio === undefined ? '' : shown(ratio),
    note ?? '',
  ];
}

/** Columns that say something in any row. */
function rowsOf({ figures }: Table): readonly (readonly string[])[] {
  const all = [COLUMNS, ...figures.map(cellsOf)];
  const kept = COLUMNS.map((_, i) => i).filter((i) => i === 0 || all.slice(1).some((row) => row[i] !== ''));
  return all.map((row) => kept.map((i) => row[i] ?? ''));
}

/** For a terminal: columns as wide as their widest cell, words to the left, numbers to the right. */
export function plainTable(table: Table): string {
  const rows = rowsOf(table);
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const last = widths.length - 1;
  const isWords = (i: number): boolean =>
    i === 0 || (i === last && table.figures.some(({ note }) => note !== undefined));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (isWords(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${table.title}\n${rows.map((row) => `  ${line(row)}`).join('\n')}\n`;
}

/** For a page. */
export function pageTable(table: Table): string {
  const [head = [], ...rows] = rowsOf(table);
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:')).join('|');
  return `**${table.title}**\n\n${[line(head), `|${rule}|`, ...rows.map(line)].join('\n')}\n`;
}
