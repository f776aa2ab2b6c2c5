/** The claims of one table: each row, with its quote, its keeper, and when the keeper got it. */
import type { Claim } from '../domain/claim.ts';
import { claimId, type PassageId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';
import { quoteOf } from '../domain/quote.ts';
import type { DateOrder, Mapping, RecordField } from '../domain/record.ts';
import { dateOf, orderOf } from './dates.ts';
import { languageOfHeadings } from './headings.ts';
import { keeping } from './keeping.ts';
import type { Drafted, RecordKindPart, RecordsInput } from './kind.ts';
import type { MentionBook } from './mention-book.ts';
import type { RowContext } from './row-context.ts';
import { rowReader } from './row-reader.ts';
import type { Row, Table } from './table.ts';
import type { Troubles } from './trouble.ts';

export interface Work {
  readonly input: RecordsInput;
  readonly table: Table;
  readonly part: RecordKindPart;
  readonly mapping: Mapping;
  readonly book: MentionBook;
  readonly met: Troubles;
  readonly claims: Claim[];
  readonly rows: Set<PassageId>;
}

const DATES: readonly RecordField[] = ['date', 'due', 'reply-date', 'received'];

function ordersOf({ table, mapping, met }: Work, french: boolean): Map<RecordField, DateOrder | undefined> {
  const orders = new Map<RecordField, DateOrder | undefined>();
  for (const field of DATES) {
    const heading = mapping.columns[field];
    if (heading === undefined || heading.startsWith('=')) continue;
    if (mapping.dates !== undefined) {
      orders.set(field, mapping.dates);
      continue;
    }
    const { order, reason, ambiguous } = orderOf(cellsUnder(table, heading), french);
    orders.set(field, order);
    if (order === undefined && ambiguous > 0)
      met.add(
        `order ${field}`,
        'bad-date',
        `column ${heading}`,
        `${ambiguous} dates can be read two ways (${reason}); each was kept as a bound on both.`,
        'Say which comes first: `sheaf map FILE --dates day-first` or `--dates month-first`.',
      );
  }
  return orders;
}

function* cellsUnder(table: Table, heading: string): Generator<{ words: string; number: number }> {
  for (const row of table.rows) {
    const cell = row.cell(heading);
    if (cell) yield { words: cell.words, number: row.number };
  }
}

export function readTable(work: Work): void {
  const { input, table, part, mapping, book, met, claims, rows } = work;
  const french = input.facts.language.value === 'fr' || languageOfHeadings(table.headings, part.id) === 'fr';
  const orders = ordersOf(work, french);
  const { text } = input.document;
  const context: RowContext = { text, table, mapping, french, orders, book, troubles: met, notesUsed: new Set() };
  for (const row of table.rows) {
    const passage = book.passageAt(row.start);
    if (!passage) continue;
    rows.add(passage.id);
    book.clear(row, row.block.cells ?? []);
    const reader = rowReader(context, row);
    for (const [i, drafted] of part.claims(reader).entries())
      claims.push(claimOf(work, context, row, passage, drafted, i));
  }
}

function claimOf(
  { input, part, mapping }: Work,
  context: RowContext,
  row: Row,
  passage: Passage,
  drafted: Drafted,
  ordinal: number,
): Claim {
  const { document, facts } = input;
  const event = 'moment' in drafted.when ? drafted.when.moment : undefined;
  const kept = keeping(context, row, facts, event);
  const born = bornIn(context, row, drafted);
  const notes = [...context.notesUsed].map((note) => quoteOf(document, note));
  return {
    id: claimId(document.id, drafted.predicate, row.start, row.end, ordinal),
    document: document.id,
    passage: passage.id,
    predicate: drafted.predicate,
    roles: drafted.roles,
    when: drafted.when,
    voice: voiceOf(input, kept.holder?.name),
    stance: 'affirmed',
    negated: drafted.negated === true,
    quotes: [quoteOf(document, row), ...notes],
    by: part.id,
    record: {
      kind: part.id,
      ...kept,
      mapping: input.mapping === mapping ? 'confirmed' : 'suggested',
      ...(born ? { born } : {}),
      ...(drafted.request ? { request: drafted.request } : {}),
    },
  };
}

/** The record speaks in its keeper's name; where nobody says who that is, the file does. */
function voiceOf({ document, facts }: RecordsInput, holder: string | undefined): Claim['voice'] {
  const name = holder ?? facts.publisher?.value;
  const file = document.path.split('/').at(-1) ?? document.path;
  const link = name === undefined ? { name: file, kind: 'document' as const } : { name, kind: 'body' as const };
  return { chain: [{ ...link, anonymous: false }], mode: 'direct' };
}

function bornIn(context: RowContext, row: Row, { person }: Drafted): NonNullable<Claim['record']>['born'] {
  const heading = context.mapping.columns.born;
  const cell = heading === undefined ? undefined : row.cell(heading);
  const moment = cell && dateOf(cell.words, 'day-first');
  if (!person || moment?.earliest === undefined || moment.latest === undefined) return undefined;
  return { mention: person, years: [Number(moment.earliest.slice(0, 4)), Number(moment.latest.slice(0, 4))] };
}
