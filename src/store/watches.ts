/** Who watched whom, in the order in which it was first told of. */
import type { Watch } from '../domain/watch.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

/** Replaces all watches of the case. To be called inside a write. */
export function replaceWatches(file: CaseFile, watches: Iterable<Watch>): void {
  statement(file.db, 'DELETE FROM watch').run();
  const insert = statement(file.db, 'INSERT INTO watch (kind, earliest, latest, detail) VALUES (?, ?, ?, ?)');
  for (const one of watches)
    insert.run(one.kind, one.began?.earliest ?? null, (one.ended ?? one.began)?.latest ?? null, JSON.stringify(one));
}

export const watches = (file: CaseFile): readonly Watch[] =>
  statement<{ detail: string }>(file.db, 'SELECT detail FROM watch ORDER BY n')
    .all()
    .map(({ detail }) => JSON.parse(detail) as Watch);
