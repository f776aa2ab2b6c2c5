/** One investigation, one file on disk: opened, brought to the present shape, closed to a single file again. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { SheafError } from '../domain/errors.ts';
import { migrations } from './migrations.ts';
import { stemsOf } from './stems.ts';
import { explained } from './trouble.ts';

export interface CaseFile {
  readonly path: string;
  readonly db: Database;
  /** A connection on which every commit reaches the disk before it returns: for people's decisions. */
  readonly decisions: () => Database;
  readonly close: () => void;
}

/** "Shef": tells a case from any other SQLite file. */
const APPLICATION = 0x53686566;

const BUSY_MS = 10_000;

const number = (db: Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }));

function connect(path: string, mustExist: boolean): Database {
  const db = new Sqlite(path, { fileMustExist: mustExist, timeout: BUSY_MS });
  db.pragma('foreign_keys = ON');
  db.pragma('recursive_triggers = ON');
  // For the step that adds the index of stems to a case that has passages already.
  db.function('sheaf_stems', { deterministic: true }, (text) => stemsOf(String(text)));
  return db;
}

function recognise(db: Database, path: string): number {
  const version = number(db, 'user_version');
  const application = number(db, 'application_id');
  const empty =
    version === 0 && application === 0 && db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  if (!empty && application !== APPLICATION)
    throw new SheafError('case-damaged', `${path} is not a Sheaf case file`, 'Name another file with --case.');
  if (version > migrations.length)
    throw new SheafError('too-new', `${path} was written by a later Sheaf`, 'Install the newer Sheaf to open it.');
  return version;
}

function migrate(db: Database, path: string): void {
  if (recognise(db, path) === migrations.length) return;
  db.pragma('journal_mode = WAL');
  db.transaction(() => {
    for (const step of migrations.slice(recognise(db, path))) db.exec(step.sql);
    db.pragma(`application_id = ${APPLICATION}`);
    db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}

function tune(db: Database, writes: boolean): void {
  db.pragma('synchronous = NORMAL');
  db.pragma('cache_size = -32000');
  db.pragma('mmap_size = 134217728');
  db.pragma('temp_store = MEMORY');
  // 32 MB of new pages before they are moved into the file: a page that many writes touch is moved once (a twelfth less time to read 1,008 records)
  db.pragma('wal_autocheckpoint = 8000');
  if (!writes) db.pragma('query_only = ON');
}

/**
 * Opens a case. Several may read while one writes. Errors: not-found (no such file, unless `create`), case-damaged, too-new, no-permission,
 * disk-full.
 */
export function openCaseFile(
  path: string,
  { create = false, writes = false }: { readonly create?: boolean; readonly writes?: boolean } = {},
): CaseFile {
  if (!create && !existsSync(path))
    throw new SheafError(
      'not-found',
      `no case file ${path}`,
      'Make one with `sheaf run FOLDER`, or name it with --case.',
    );
  if (!existsSync(dirname(path)))
    throw new SheafError('not-found', `there is no folder ${dirname(path)}`, 'Make it, or name another with --case.');
  return explained(path, () => {
    const db = connect(path, !create);
    try {
      migrate(db, path);
      tune(db, writes);
    } catch (error) {
      db.close();
      throw error;
    }
    return handle(path, db);
  });
}

function handle(path: string, db: Database): CaseFile {
  let decisions: Database | undefined;
  return {
    path,
    db,
    decisions: () => {
      if (!decisions) {
        decisions = connect(path, true);
        decisions.pragma('synchronous = FULL');
      }
      return decisions;
    },
    close: () => {
      decisions?.close();
      db.close();
    },
  };
}
