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

/** How many findings there are of each rule, in reading order; those that certainly took place after `asOf` left out. */
export const findingTotals = (
  file: CaseFile,
  asOf = '9',
): readonly { readonly rule: string; readonly findings: number }[] =>
  statement<{ rule: string; findings: number }>(
    file.db,
    `SELECT rule, count(*) AS findings FROM finding WHERE coalesce(earliest, '') <= ? GROUP BY rule ORDER BY min(n)`,
  ).all(asOf);

/** Of each rule, or of one, the findings from one place to another, in reading order. */
export const findingStretch = (
  file: CaseFile,
  rule: string | undefined,
  { start, end }: { readonly start: number; readonly end: number },
  asOf = '9',
): readonly Finding[] =>
  statement<Row>(
    file.db,
    `SELECT id, rule, strength, detail FROM finding JOIN (
       SELECT n AS own, row_number() OVER (PARTITION BY rule ORDER BY n) AS place FROM finding
       WHERE (@rule IS NULL OR rule = @rule) AND coalesce(earliest, '') <= @asOf) ON own = finding.n
     WHERE place > @start AND (@end < 0 OR place <= @end) ORDER BY finding.n`,
  )
    .all({ rule: rule ?? null, start, end, asOf })
    .map(asFinding);
