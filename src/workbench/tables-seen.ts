/** Tables as the header's day and name see them: kept by then, rows counted as of that day; held by somebody, or with rows that name him. */
import type { DocumentId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/moment.ts';
import { factsOf } from '../store/facts.ts';
import { foldedWords } from '../store/folding.ts';
import { recordsSeen } from '../store/records.ts';
import type { TableRow } from './map.ts';
import type { Case } from './open-case.ts';
import { documentsSeen, type Seen } from './show.ts';
import { namesOf } from './show-claims.ts';

/** All, where no day and no name is given. Rows and claims are those that are seen, where claims were read. */
export function tablesSeen(at: Case, tables: Iterable<TableRow>, { asOf, lens }: Seen): readonly TableRow[] {
  const all = [...tables];
  if (asOf === undefined && lens === undefined) return all;
  const day = asOf === undefined ? {} : { asOf };
  const names = lens === undefined ? undefined : namesOf(at, lens);
  const published = new Set(documentsSeen(at, day) ?? all.map(({ document }) => document));
  const byDay = recordsSeen(at, day);
  const naming = names && recordsSeen(at, { ...day, about: names });
  return all.flatMap((table): readonly TableRow[] => {
    if (!published.has(table.document) || !receivedBy(at, table.document, asOf)) return [];
    const own = names === undefined || keptBy(at, table.document, names);
    const seen = own ? sum(byDay, table) : sum(naming, table);
    if (seen.claims === 0 && !(own && table.claims === 0)) return [];
    // rows of one sheet of several cannot be told apart
    const apart = all.filter(({ document }) => document === table.document).length === 1;
    return [{ ...table, claims: seen.claims, rows: table.claims > 0 && apart ? seen.rows : table.rows }];
  });
}

/** Of all documents that the table was cut into. */
function sum(counted: ReturnType<typeof recordsSeen> | undefined, { document, parts }: TableRow) {
  const whole = parts === 1 ? undefined : document.replace(/rows \d+-\d+$/, '');
  const found = [...(counted ?? [])].filter(([id]) => (whole === undefined ? id === document : id.startsWith(whole)));
  return found.reduce((all, [, { claims, rows }]) => ({ claims: all.claims + claims, rows: all.rows + rows }), {
    claims: 0,
    rows: 0,
  });
}

/** Its keeper cannot have had it before the day on which it was received; "as it happened" goes row by row. */
function receivedBy(at: Case, document: DocumentId, asOf: IsoDate | undefined): boolean {
  const received = factsOf(at, document)?.received?.value;
  return (
    asOf === undefined || typeof received !== 'object' || !('earliest' in received) || (received.earliest ?? '') <= asOf
  );
}

function keptBy(at: Case, document: DocumentId, names: readonly string[]): boolean {
  const holder = factsOf(at, document)?.holder?.value;
  return typeof holder === 'string' && names.some((name) => foldedWords(name) === foldedWords(holder));
}
