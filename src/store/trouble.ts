import { SheafError } from '../domain/errors.ts';

const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
};

/** What went wrong with the case file, as one line for a person; undefined where it is a fault of the program. */
export function troubleOf(error: unknown, path: string): SheafError | undefined {
  if (error instanceof SheafError) return error;
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new SheafError(
      'disk-full',
      `no space left to write ${path}`,
      'Make room on that disk, then run the same command again: it goes on where it stopped.',
    );
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_FORMAT')
    return new SheafError(
      'case-damaged',
      `${path} is damaged or is not a case file`,
      'Take your last copy of it, or make a new case from the same folder.',
    );
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new SheafError(
      'case-locked',
      `another process is working on ${path}`,
      'Wait until it has ended, then run the same command again.',
    );
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_PERM') ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS'
  )
    return new SheafError(
      'no-permission',
      `${path} cannot be opened for this`,
      'Check that the folder exists and that you may write there.',
    );
  if (code.startsWith('SQLITE_IOERR'))
    return new SheafError(
      'case-damaged',
      `the disk failed under ${path} (${code})`,
      'Copy the case file to another disk and try again.',
    );
  return undefined;
}

/** Runs something on the case file; trouble with the file comes out as a SheafError. */
export function explained<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw troubleOf(error, path) ?? error;
  }
}
