/** What a piece of work costs: seconds of processor and of the clock, and how fast this machine is just now. */

export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

export interface Costed<T> extends Cost {
  readonly result: T;
}

export async function costOf<T>(work: () => T | Promise<T>): Promise<Costed<T>> {
  const before = process.cpuUsage();
  const begun = performance.now();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1e6, wall: (performance.now() - begun) / 1000 };
}

export const least = (values: readonly number[]): number => Math.min(...values);
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** CPU seconds for three hundred million steps of a plain loop: about 0.4 on an idle machine, more where others take its caches and its time. */
export function pace(): number {
  const before = process.cpuUsage();
  let x = 0;
  for (let i = 0; i < 3e8; i++) x = (Math.imul(x, 31) + i) | 0;
  return process.cpuUsage(before).user / 1e6 + (x === 1 ? 1e-9 : 0);
}

/** Thousands parted, as tables have them. */
export const whole = (n: number): string => Math.round(n).toLocaleString('en');

/** A table whose columns are as wide as their widest cell: the first set left, the others right. */
export function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  for (const row of all)
    console.log(
      widths
        .map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width)))
        .join('  ')
        .trimEnd(),
    );
}
