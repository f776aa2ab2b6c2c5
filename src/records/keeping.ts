/** Who keeps a record and from when they held it: by the row, by what the user says of the table, else bounded by the event. */
import type { DocumentFacts } from '../domain/facts.ts';
import type { Moment } from '../domain/moment.ts';
import type { RecordEntry } from '../domain/record.ts';
import { NOBODY } from './naming.ts';
import { cellOf, type RowContext } from './row-context.ts';
import { timeOf } from './row-time.ts';
import type { Row } from './table.ts';

type Kept = Pick<RecordEntry, 'holder' | 'received'>;

export function keeping(context: RowContext, row: Row, facts: DocumentFacts, event: Moment | undefined): Kept {
  const named = cellOf(context, row, 'holder');
  const own = named && !NOBODY.test(named.words) ? named : undefined;
  const holder = own
    ? { name: own.words, mention: context.book.make(own, 'organisation').id }
    : facts.holder
      ? { name: facts.holder.value }
      : undefined;
  return { ...(holder ? { holder } : {}), received: receivedAt(context, row, facts, event) };
}

function receivedAt(
  context: RowContext,
  row: Row,
  facts: DocumentFacts,
  event: Moment | undefined,
): RecordEntry['received'] {
  if (cellOf(context, row, 'received')) {
    const said = timeOf(context, row, 'received');
    if ('moment' in said) {
      if (event?.earliest === undefined || said.moment.latest === undefined || said.moment.latest >= event.earliest)
        return said.moment;
      const place = row.place(context.mapping.columns.received ?? 'received');
      const hint = 'Mend the file, or confirm another column with `sheaf map`.';
      context.troubles.add('early', 'bad-date', place, 'It is said to be received before it happened.', hint);
      return { undated: 'it is said to be received before it happened' };
    }
  }
  const fact = facts.received?.value;
  if (fact === 'as it happened') return event ?? { undated: 'nothing says when it happened' };
  if (fact !== undefined && !('undated' in fact)) return notBefore(fact, event);
  if (event?.earliest === undefined) return { undated: 'nothing says when the record was made' };
  return { earliest: event.earliest, edtf: `${event.earliest}/..`, basis: 'bounded' };
}

/** A table handed in on one day holds nothing that happened later: such a row came with a later copy. */
function notBefore(fact: Moment, event: Moment | undefined): RecordEntry['received'] {
  if (event?.earliest === undefined || fact.latest === undefined || fact.latest >= event.earliest) return fact;
  return { undated: 'the table is said to be received before this happened' };
}
