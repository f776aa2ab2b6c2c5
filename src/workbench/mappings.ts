/** How people say that tables are read: confirmed mappings, by document or by the table that documents are parts of. */
import type { DocumentId, SourceId } from '../domain/ids.ts';
import type { Mapping } from '../domain/record.ts';
import { judgements } from '../store/judgements.ts';
import { earlierVersions } from '../store/sources.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

/** A long table is cut into documents "rows 1-10000" and so on: what is said of one is said of all. */
const PART = /(?:!\/?)?rows \d+-\d+$/;

/** The table that a document is, or is a part of. */
export const tableOf = (document: string): string => document.replace(PART, '').replace(/!$/, '');

/** The mapping that holds for a document; of what stood at the same place earlier where nobody said anything since. */
export function mappingBook(file: Case): (document: DocumentId, source: SourceId) => Mapping | undefined {
  const byTable = new Map(
    ofKind(judgements(file), 'mapping').map(({ decision }) => [decision.document, decision.mapping]),
  );
  if (byTable.size === 0) return () => undefined;
  return (document, source) => {
    const table = tableOf(document);
    const own = byTable.get(table);
    if (own) return own;
    const inner = table.slice(source.length);
    return earlierVersions(file, source)
      .map((old) => byTable.get(`${old}${inner}`))
      .findLast((mapping) => mapping !== undefined);
  };
}
