/** The steps by which a case file came to its present shape, in order. A released step is never edited. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Put in by build.mjs; from source they are read from the folder beside this file. */
declare const SHEAF_MIGRATIONS: readonly Migration[] | undefined;

function fromFolder(): readonly Migration[] {
  const folder = join(import.meta.dirname, 'migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

export const migrations: readonly Migration[] =
  typeof SHEAF_MIGRATIONS === 'undefined' ? fromFolder() : SHEAF_MIGRATIONS;
