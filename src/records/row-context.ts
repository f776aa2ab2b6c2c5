/** What the reading of a row works with: its table, its mapping, and where mentions and problems go. */
import type { DateOrder, Mapping, RecordField } from '../domain/record.ts';
import type { MentionBook } from './mention-book.ts';
import type { Cell, Row, Table } from './table.ts';
import type { Troubles } from './trouble.ts';

export interface RowContext {
  readonly text: string;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly french: boolean;
  /** Decided for each column of dates. */
  readonly orders: ReadonlyMap<RecordField, DateOrder | undefined>;
  readonly book: MentionBook;
  readonly troubles: Troubles;
  /** Notes above the rows that the mapping takes words from. */
  readonly notesUsed: Set<Cell>;
}

export const MEND = 'If the row is wrong mend the file; if the column is, confirm another with `sheaf map`.';

/** Words that stand in a note above the rows: "=Mr A. Person". */
function inNotes(context: RowContext, words: string): Cell | undefined {
  for (const note of context.table.notes) {
    const at = note.words.indexOf(words);
    if (at < 0 || !context.book.passageAt(note.start)) continue;
    context.notesUsed.add(note);
    return { start: note.start + at, end: note.start + at + words.length, words };
  }
  return undefined;
}

export function cellOf(context: RowContext, row: Row, field: RecordField): Cell | undefined {
  const column = context.mapping.columns[field];
  if (column === undefined) return undefined;
  return column.startsWith('=') ? inNotes(context, column.slice(1)) : row.cell(column);
}
