/** What has been done to which source or document, by which version, from which inputs: so that nothing is done twice. */
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

export interface StageMark {
  readonly version: string;
  readonly inputs: string;
}

/** What a stage was last run on, or nothing. */
export const markOf = (file: CaseFile, subject: string, stage: string): StageMark | undefined =>
  statement<StageMark>(file.db, 'SELECT version, inputs FROM stage WHERE subject = ? AND stage = ?').get(
    subject,
    stage,
  );

/** All marks of these stages, in the order of their subjects. */
export const marksOf = (
  file: CaseFile,
  stages: readonly string[],
): readonly (StageMark & { readonly subject: string; readonly stage: string })[] =>
  statement<StageMark & { subject: string; stage: string }>(
    file.db,
    `SELECT subject, stage, version, inputs FROM stage WHERE stage IN (${stages.map(() => '?').join(', ')}) ORDER BY subject, stage`,
  ).all(...stages);

/** To be called inside the write that stores what the stage yielded. */
export function mark(file: CaseFile, subject: string, stage: string, { version, inputs }: StageMark): void {
  statement(
    file.db,
    'INSERT OR REPLACE INTO stage (subject, stage, version, inputs, done_at) VALUES (?, ?, ?, ?, ?)',
  ).run(subject, stage, version, inputs, new Date().toISOString());
}

/** Makes a stage run again on its next occasion. To be called inside a write. */
export const unmark = (file: CaseFile, subject: string, stage: string): void => {
  statement(file.db, 'DELETE FROM stage WHERE subject = ? AND stage = ?').run(subject, stage);
};
