/** What a piece of work costs: seconds of processor and of the clock. */

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

/** The value below which the share of them lies; median is that of one half. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Thousands parted. */
export const whole = (n: number): string => Math.round(n).toLocaleString('en');
