/** Lines for a person, rows for a program; both on standard output. */

/** Width to lay text out in: the terminal's, or wide enough for a file. */
export const width = (): number => (process.stdout.isTTY ? Math.max(40, process.stdout.columns ?? 80) : 120);

export const print = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

/** One JSON value, indented. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** A JSON list, row by row, so that a long one never stands in memory. */
export function printJsonList(rows: Iterable<unknown>): void {
  let first = true;
  for (const row of rows) {
    process.stdout.write(`${first ? '[\n' : ',\n'}${JSON.stringify(row)}`);
    first = false;
  }
  print(first ? '[]' : '\n]');
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** 12,345 */
export const count = (n: number): string => n.toLocaleString('en-GB');
