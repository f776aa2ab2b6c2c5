/** Three kinds of trouble: in the evidence a stored Problem, in the request a SheafError, in the program a throw. */

/** Trouble in the evidence that a person should know. Stored with its place; never thrown, never lost. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path as the user has it, with the path inside archives and mails after "!/". */
  readonly path: string;
  /** Place inside the file, as one would cite it. */
  readonly place?: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what the user can do. */
  readonly hint: string;
}

export type ProblemCode =
  | 'encrypted'
  | 'corrupt'
  | 'truncated'
  | 'empty'
  | 'unknown-format'
  | 'misnamed'
  | 'too-large'
  | 'archive-bomb'
  | 'unsafe-path'
  | 'link-loop'
  | 'unreadable'
  | 'encoding'
  | 'no-text'
  | 'timed-out'
  | 'out-of-memory'
  | 'bad-date'
  | 'bad-row'
  | 'left-out'
  | 'language'
  | 'reader-failed';

/** Trouble in the request: one line and a hint for the user, an exit code for scripts. */
export class SheafError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string,
  ) {
    super(message);
    this.name = 'SheafError';
  }
}

export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'case-locked'
  | 'case-damaged'
  | 'disk-full'
  | 'no-permission'
  | 'too-new';

/** Exit codes of the command line: 0 done, 70 a fault of the program itself. */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  usage: 64,
  'not-found': 66,
  'case-damaged': 65,
  'too-new': 65,
  'disk-full': 74,
  'case-locked': 75,
  'no-permission': 77,
};
