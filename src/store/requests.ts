/** The request ledger, in the order in which requests and notices were first told of. */
import type { IsoDate } from '../domain/moment.ts';
import type { Request } from '../domain/request.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

/** Replaces all requests of the case. To be called inside a write. */
export function replaceRequests(file: CaseFile, requests: Iterable<Request>): void {
  statement(file.db, 'DELETE FROM request').run();
  const insert = statement(
    file.db,
    'INSERT OR IGNORE INTO request (id, kind, state, earliest, latest, overdue, detail) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const one of requests)
    insert.run(
      one.id,
      one.kind,
      one.state,
      one.when?.earliest ?? null,
      one.when?.latest ?? null,
      one.overdueFrom ?? null,
      JSON.stringify(one),
    );
}

/** The whole ledger, in the order in which requests and notices were first told of. */
export const requests = (file: CaseFile): readonly Request[] =>
  statement<{ detail: string }>(file.db, 'SELECT detail FROM request ORDER BY n')
    .all()
    .map(({ detail }) => JSON.parse(detail) as Request);

/** Which requests: all conditions together. */
export interface RequestFilter {
  readonly kind?: string;
  readonly state?: string;
  /** What certainly took place after this day is left out. */
  readonly asOf?: IsoDate;
}

/** A stretch of the ledger, dated ones in order of time, then the others as they stand; and how many there are in all. */
export function requestStretch(
  file: CaseFile,
  { kind = '', state = '', asOf = '9' }: RequestFilter,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly rows: readonly Request[]; readonly total: number } {
  const where = `WHERE (@kind = '' OR kind = @kind) AND (@state = '' OR state = @state) AND coalesce(earliest, '') <= @asOf`;
  const values = { kind, state, asOf };
  const rows = statement<{ detail: string }>(
    file.db,
    `SELECT detail FROM request ${where} ORDER BY coalesce(earliest, latest, '9'), n LIMIT @limit OFFSET @start`,
  ).all({ ...values, start, limit: end < 0 ? -1 : end - start });
  const total = statement<{ n: number }>(file.db, `SELECT count(*) AS n FROM request ${where}`).get(values)?.n ?? 0;
  return { rows: rows.map(({ detail }) => JSON.parse(detail) as Request), total };
}
