/** What the rows of tables say beside their claims. */
import type { RecordEntry } from '../domain/record.ts';
import type { CaseFile } from './case-file.ts';

type Born = NonNullable<RecordEntry['born']>;

/** Years of birth that rows give, by the mention of the person. */
export function* birthsInRecords(file: CaseFile): Generator<Born> {
  const rows = file.db
    .prepare<[], { born: string }>(
      `SELECT json_extract(record, '$.born') AS born FROM claim
       WHERE record IS NOT NULL AND json_extract(record, '$.born') IS NOT NULL ORDER BY n`,
    )
    .iterate();
  for (const { born } of rows) yield JSON.parse(born) as Born;
}

/** How many claims were read from rows, by document. */
export const recordCounts = (file: CaseFile): ReadonlyMap<string, number> =>
  new Map(
    file.db
      .prepare<[], { id: string; count: number }>(
        `SELECT document.id AS id, count(*) AS count FROM claim JOIN document ON document.n = claim.document
         WHERE claim.record IS NOT NULL GROUP BY document.n`,
      )
      .all()
      .map(({ id, count }) => [id, count]),
  );
