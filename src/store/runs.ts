/** Which commands worked on the case, when, and how they ended. */
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

export interface Run {
  readonly verb: string;
  readonly version: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  /** In words; absent where the run was cut off. */
  readonly outcome?: string;
}

export const beginRun = (file: CaseFile, verb: string, version: string): number =>
  Number(
    statement(file.db, 'INSERT INTO run (verb, version, started_at) VALUES (?, ?, ?)').run(
      verb,
      version,
      new Date().toISOString(),
    ).lastInsertRowid,
  );

export const endRun = (file: CaseFile, n: number, outcome: string): void => {
  statement(file.db, 'UPDATE run SET ended_at = ?, outcome = ? WHERE n = ?').run(new Date().toISOString(), outcome, n);
};

export const runs = (file: CaseFile): readonly Run[] =>
  statement<{ verb: string; version: string; startedAt: string; endedAt: string | null; outcome: string | null }>(
    file.db,
    'SELECT verb, version, started_at AS startedAt, ended_at AS endedAt, outcome FROM run ORDER BY n',
  )
    .all()
    .map(({ endedAt, outcome, ...rest }) => ({
      ...rest,
      ...(endedAt === null ? {} : { endedAt }),
      ...(outcome === null ? {} : { outcome }),
    }));
