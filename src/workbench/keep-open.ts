/** Keeps a case open for looking, as a server needs it: cheap to ask again, and it tells when somebody has changed it. */
import { openCaseFile } from '../store/case-file.ts';
import { changeMark } from '../store/changes.ts';
import { troubleOf } from '../store/trouble.ts';
import type { Case } from './open-case.ts';

export interface KeptCase {
  readonly at: Case;
  /** Differs after every change, whoever made it. */
  readonly mark: () => number;
  readonly close: () => void;
}

/** Errors: not-found, case-damaged, too-new, no-permission. */
export function keepOpen(path: string): KeptCase {
  const at = openCaseFile(path);
  return { at, mark: () => changeMark(at), close: at.close };
}

/** Trouble with the case file as one line for a person; what is none is given back as it came. */
export const asTrouble = (error: unknown, path: string): unknown => troubleOf(error, path) ?? error;
