/** What every command understands. */
import { type Command, InvalidArgumentError } from 'commander';
import { momentOf } from '../domain/calendar.ts';
import { type ProgressLine, progressLine } from './progress-line.ts';

export interface Everywhere {
  readonly case?: string;
  readonly json?: boolean;
  readonly wait: number;
}

/** The command's own options and those of the program. */
export const optionsOf = <T extends object>(command: Command): T & Everywhere =>
  command.optsWithGlobals<T & Everywhere>();

export function wholeNumber(typed: string): number {
  if (!/^\d+$/.test(typed)) throw new InvalidArgumentError('Write a whole number.');
  return Number(typed);
}

/** First or last day of what was typed: a day, month, year or any EDTF value. */
export const dayAt =
  (end: 'earliest' | 'latest') =>
  (typed: string): string => {
    const day = momentOf(typed)?.[end];
    if (day === undefined) throw new InvalidArgumentError('Write a date: YYYY, YYYY-MM, YYYY-MM-DD or EDTF.');
    return day;
  };

/** Runs work with a progress line and tells who is being waited for. */
export async function withProgress<T>(
  { json = false, wait }: Everywhere,
  work: (line: ProgressLine, waiting: Waiting) => Promise<T>,
): Promise<T> {
  const line = progressLine(json);
  try {
    return await work(line, {
      waitMs: wait * 1000,
      onWait: ({ pid, verb }) =>
        process.stderr.write(
          `waiting up to ${wait} s: another process is working on this case (pid ${pid}, sheaf ${verb})\n`,
        ),
    });
  } finally {
    line.done();
  }
}

interface Waiting {
  readonly waitMs: number;
  readonly onWait: (other: { readonly pid: number; readonly verb: string }) => void;
}
