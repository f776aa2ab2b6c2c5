/** The request ledger, in the order in which requests and notices were first told of. */
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

export const requests = (file: CaseFile): readonly Request[] =>
  statement<{ detail: string }>(file.db, 'SELECT detail FROM request ORDER BY n')
    .all()
    .map(({ detail }) => JSON.parse(detail) as Request);
