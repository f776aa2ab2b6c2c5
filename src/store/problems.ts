/** Trouble in the evidence, kept with its place until the stage that met it says otherwise. */
import type { Problem, ProblemCode } from '../domain/errors.ts';
import type { CaseFile } from './case-file.ts';
import { paged, statement } from './statements.ts';

interface Row {
  readonly n: number;
  readonly code: ProblemCode;
  readonly path: string;
  readonly place: string | null;
  readonly message: string;
  readonly hint: string;
}

/** Replaces what a stage said about a subject (a source, a document, a folder). To be called inside a write. */
export function replaceProblems(file: CaseFile, stage: string, subject: string, problems: readonly Problem[]): void {
  statement(file.db, 'DELETE FROM problem WHERE stage = ? AND subject = ?').run(stage, subject);
  const insert = statement(
    file.db,
    'INSERT INTO problem (stage, subject, code, path, place, message, hint) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const p of problems) insert.run(stage, subject, p.code, p.path, p.place ?? null, p.message, p.hint);
}

export const hasProblem = (file: CaseFile, subject: string, code: ProblemCode): boolean =>
  statement(file.db, 'SELECT 1 FROM problem WHERE subject = ? AND code = ? LIMIT 1').get(subject, code) !== undefined;

/** How many problems there are. */
export const countProblems = (file: CaseFile): number =>
  statement<{ count: number }>(file.db, 'SELECT count(*) AS count FROM problem').get()?.count ?? 0;

export function* problems(file: CaseFile): Generator<Problem> {
  const rows = paged<Row>(
    file.db,
    'SELECT n, code, path, place, message, hint FROM problem WHERE n > ? ORDER BY n LIMIT ?',
  );
  for (const { code, path, place, message, hint } of rows)
    yield { code, path, ...(place === null ? {} : { place }), message, hint };
}
