/** People's decisions: only ever added to, on the disk before the call returns, replayed on every run. */
import { randomUUID } from 'node:crypto';
import type { JudgementId } from '../domain/ids.ts';
import type { Decision, Judgement } from '../domain/judgement.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';
import { explained } from './trouble.ts';

interface Row {
  readonly id: JudgementId;
  readonly at: string;
  readonly by: string;
  readonly decision: string;
  readonly why: string | null;
}

/** Adds decisions, all or none. Errors: disk-full, case-locked. */
export function judge(file: CaseFile, by: string, decisions: readonly Decision[], why?: string): readonly Judgement[] {
  const at = new Date().toISOString();
  const made = decisions.map((decision): Judgement => {
    const id = randomUUID() as string as JudgementId;
    return { id, at, by, decision, ...(why === undefined ? {} : { why }) };
  });
  explained(file.path, () => {
    const db = file.decisions();
    const insert = statement(db, 'INSERT INTO judgement (id, at, by, decision, why) VALUES (?, ?, ?, ?, ?)');
    db.transaction(() => {
      for (const j of made) insert.run(j.id, j.at, j.by, JSON.stringify(j.decision), j.why ?? null);
    }).immediate();
  });
  return made;
}

/** Every judgement ever made, undone ones and undoings too, oldest first. */
export const judgements = (file: CaseFile): readonly Judgement[] =>
  statement<Row>(file.db, 'SELECT id, at, by, decision, why FROM judgement ORDER BY n')
    .all()
    .map(({ decision, why, ...rest }) => ({
      ...rest,
      decision: JSON.parse(decision) as Decision,
      ...(why === null ? {} : { why }),
    }));
