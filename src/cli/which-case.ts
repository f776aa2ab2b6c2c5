/** Which case file a command means: the one named, the folder's, or the only one here. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { SheafError } from '../domain/errors.ts';

/** For `run FOLDER`: named like the folder, in the current directory. */
export const caseFor = (folder: string, named: string | undefined): string => {
  if (named !== undefined) return named;
  const name = basename(resolve(folder)).replace(/\.[^.]{1,5}$/, '');
  return `${name === '' ? 'case' : name}.sheaf`;
};

/** For every other command: the single case in the current directory. Errors: not-found, usage where there are several. */
export function caseHere(named: string | undefined): string {
  if (named !== undefined) return named;
  const here = readdirSync('.').filter((name) => name.endsWith('.sheaf'));
  const [only, ...more] = here;
  if (only === undefined)
    throw new SheafError(
      'not-found',
      'there is no case file here',
      'Make one with `sheaf run FOLDER`, or name one with --case.',
    );
  if (more.length > 0)
    throw new SheafError(
      'usage',
      `there are ${here.length} case files here: ${here.join(', ')}`,
      'Say which with --case FILE.',
    );
  return only;
}
