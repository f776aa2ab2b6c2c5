/** The times of a row: a date with the clock time beside it, as far as the cells give them. */
import type { EventTime } from '../domain/claim.ts';
import type { RecordField } from '../domain/record.ts';
import { clockOf, dateOf, zoneIn } from './dates.ts';
import { cellOf, MEND, type RowContext } from './row-context.ts';
import type { Row } from './table.ts';

/** The date of a cell with the time of another; a bad one is a problem and leaves the row undated. */
export function timeOf(context: RowContext, row: Row, date: RecordField, time?: RecordField): EventTime {
  const heading = context.mapping.columns[date] ?? date;
  const cell = cellOf(context, row, date);
  if (!cell) {
    if (date === 'date') context.troubles.add('no date', 'bad-row', row.place(heading), 'The row gives no date.', MEND);
    return { undated: 'the row gives no date' };
  }
  const zone = context.mapping.zone ?? (zoneIn(heading) || zoneIn(context.mapping.columns.time ?? ''));
  const at = { start: cell.start, end: cell.end };
  const moment = dateOf(cell.words, context.orders.get(date), zone);
  if (!moment) {
    const message = `“${cell.words}” is no date.`;
    context.troubles.add(`date ${date}`, 'bad-date', row.place(heading), message, MEND);
    return { undated: `“${cell.words}” is no date`, at };
  }
  context.book.make(at, 'moment', { kind: 'moment', moment, expression: cell.words });
  const hour = time === undefined ? undefined : cellOf(context, row, time);
  if (!hour || moment.clock !== undefined || moment.edtf.length !== 10) return { moment, at, how: 'said' };
  const clock = clockOf(hour.words, zone);
  if (clock === undefined) {
    const message = `“${hour.words}” is no time of day; the day alone was kept.`;
    context.troubles.add('time', 'bad-date', row.place(context.mapping.columns.time ?? 'time'), message, MEND);
    return { moment, at, how: 'said' };
  }
  const timed = { ...moment, clock };
  context.book.make(hour, 'moment', { kind: 'moment', moment: timed, expression: hour.words });
  const end = hour.start === cell.end + 1 ? hour.end : cell.end;
  return { moment: timed, at: { start: cell.start, end }, how: 'said' };
}
