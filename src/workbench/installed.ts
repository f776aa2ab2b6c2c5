/** Where Sheaf itself is installed: its examples, scores and benches. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SheafError } from '../domain/errors.ts';

function above(start: string): string {
  let folder = start;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new SheafError('not-found', 'Sheaf does not find its own folder', 'Install it again.');
    folder = parent;
  }
  return folder;
}

/** A folder of the program, by its name. Errors: not-found where it was not installed with it. */
export function ownFolder(...names: readonly string[]): string {
  const folder = join(above(import.meta.dirname), ...names);
  if (!existsSync(folder))
    throw new SheafError(
      'not-found',
      `${names.join('/')} is not part of this installation`,
      'Take a checkout of the project.',
    );
  return folder;
}
