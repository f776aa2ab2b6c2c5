/** What the rules found, in reading order. */
import type { Finding } from '../domain/finding.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

/** Replaces all findings of the case. To be called inside a write. */
export function replaceFindings(file: CaseFile, findings: Iterable<Finding>): void {
  statement(file.db, 'DELETE FROM finding').run();
  const insert = statement(
    file.db,
    'INSERT INTO finding (id, rule, strength, earliest, latest, detail) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { id, rule, strength, ...rest } of findings)
    insert.run(id, rule, strength, rest.when?.earliest ?? null, rest.when?.latest ?? null, JSON.stringify(rest));
}

interface Row extends Pick<Finding, 'id' | 'rule' | 'strength'> {
  readonly detail: string;
}

const asFinding = ({ detail, ...row }: Row): Finding => ({
  ...row,
  ...(JSON.parse(detail) as Omit<Finding, 'id' | 'rule' | 'strength'>),
});

export const findings = (file: CaseFile): readonly Finding[] =>
  statement<Row>(file.db, 'SELECT id, rule, strength, detail FROM finding ORDER BY n').all().map(asFinding);

/** The one with this id. */
export function findingWith(file: CaseFile, id: string): Finding | undefined {
  const row = statement<Row>(file.db, 'SELECT id, rule, strength, detail FROM finding WHERE id = ?').get(id);
  return row && asFinding(row);
}
