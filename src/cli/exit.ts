/** How a command ends: one line and a hint for the user, a code for scripts. */
import { EXIT_CODES, SheafError } from '../domain/errors.ts';
import { paint } from './paint.ts';

/** A fault of the program itself. */
export const FAULT = 70;

const line = (text: string): boolean => process.stderr.write(`${text}\n`);

/** Says what went wrong and sets the exit code; anything but a SheafError is a fault of the program and shows its trace. */
export function fail(error: unknown, json: boolean): void {
  if (error instanceof SheafError) {
    const { code, message, hint } = error;
    if (json) line(JSON.stringify({ error: { code, message, hint } }));
    else line(`${paint.red('sheaf:')} ${message}.\n${paint.dim(hint)}`);
    process.exitCode = EXIT_CODES[code];
    return;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json) line(JSON.stringify({ error: { code: 'fault', message: trace } }));
  else
    line(
      `${paint.red('sheaf:')} a fault of the program, not of your files; please report it with these lines:\n${trace}`,
    );
  process.exitCode = FAULT;
}

/** For --help. */
export const EXIT_HELP = `Exit codes: 0 done; ${Object.entries(EXIT_CODES)
  .map(([code, number]) => `${number} ${code}`)
  .join(', ')}; ${FAULT} a fault of the program.`;
