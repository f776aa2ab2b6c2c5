/** What the rows of tables say beside their claims. */
import type { RecordEntry } from '../domain/record.ts';
import type { CaseFile } from './case-file.ts';
import { foldedWords } from './folding.ts';

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

/** How much of a table is seen. */
export interface RowsSeen {
  readonly claims: number;
  /** Rows of which some claim is seen. */
  readonly rows: number;
}

/** Claims read from rows, and the rows they were read from, by document: those that may have happened by a day, and in which one of these names has a part. */
export const recordsSeen = (
  file: CaseFile,
  { asOf, about }: { readonly asOf?: string; readonly about?: readonly string[] },
): ReadonlyMap<string, RowsSeen> =>
  new Map(
    file.db
      .prepare<[Record<string, string | null>], RowsSeen & { id: string }>(
        `SELECT document.id AS id, count(*) AS claims, count(DISTINCT claim.passage) AS rows
         FROM claim JOIN document ON document.n = claim.document
         WHERE claim.record IS NOT NULL AND (@asOf IS NULL OR claim.earliest IS NULL OR claim.earliest <= @asOf)
           AND (@about IS NULL OR EXISTS (SELECT 1 FROM json_each(@about) WHERE instr(claim.names, json_each.value)))
         GROUP BY document.n`,
      )
      .all({
        asOf: asOf ?? null,
        about: about === undefined ? null : JSON.stringify(about.map(foldedWords)),
      })
      .map(({ id, ...seen }) => [id, seen]),
  );
