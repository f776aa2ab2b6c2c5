/** Reads the cells of a row through the mapping of its table: names, numbers, sums and times, each exactly where it stands. */
import type { RoleFiller } from '../domain/claim.ts';
import type { IdentifierScheme, Mention, NameKind } from '../domain/mention.ts';
import type { Span } from '../domain/passage.ts';
import type { RoleName } from '../domain/predicates/index.ts';
import type { RecordField } from '../domain/record.ts';
import type { MappedRow } from './kind.ts';
import { bareCode, IBAN, ibanHolds, looksLike, NOBODY, TELEPHONE, telephone } from './naming.ts';
import { cellOf, MEND, type RowContext } from './row-context.ts';
import { timeOf } from './row-time.ts';
import { currencyIn, sumOf } from './sums.ts';
import type { Cell, Row } from './table.ts';

const filler = (role: RoleName, { start, end, words }: Cell, mention?: Mention): RoleFiller => ({
  role,
  start,
  end,
  words,
  ...(mention ? { mention: mention.id } : {}),
});

const isName = (kind: string): kind is NameKind => kind === 'person' || kind === 'organisation' || kind === 'place';

function numbered(context: RowContext, cell: Cell): Mention | undefined {
  const words = cell.words.trim();
  const make = (scheme: IdentifierScheme, normal: string, checked?: boolean): Mention =>
    context.book.make(cell, 'identifier', {
      kind: 'identifier',
      scheme,
      normal,
      ...(checked === undefined ? {} : { checked }),
    });
  if (IBAN.test(words)) return make('iban', bareCode(words), ibanHolds(bareCode(words)));
  return TELEPHONE.test(words) ? make('phone', telephone(words, context.french)) : undefined;
}

/** A bank's own account number: no IBAN and no telephone. */
const account = (context: RowContext, role: RoleName, cell: Cell): RoleFiller => {
  const iban = IBAN.test(cell.words.trim()) ? numbered(context, cell) : undefined;
  return filler(role, cell, iban);
};

/** Surname and given name in neighbouring columns are one name; parted by others, the surname alone carries it. */
function wholeName(context: RowContext, row: Row, name: Cell, given: RecordField | undefined): Cell {
  const other = given === undefined ? undefined : cellOf(context, row, given);
  if (!other || NOBODY.test(other.words)) return name;
  const [first, second] = other.start < name.start ? [other, name] : [name, other];
  if (second.start !== first.end + 1) return name;
  return { start: first.start, end: second.end, words: context.text.slice(first.start, second.end) };
}

function kindOf(context: RowContext, cell: Cell, usual: NameKind): NameKind {
  const spotted = context.book
    .spottedIn(cell)
    .find(
      (one) =>
        isName(one.kind) &&
        one.start >= cell.start &&
        one.end <= cell.end &&
        (one.end - one.start) * 2 > cell.words.length,
    );
  if (spotted && isName(spotted.kind) && spotted.kind !== 'place') return spotted.kind;
  return looksLike(cell.words) ?? usual;
}

export function rowReader(context: RowContext, row: Row): MappedRow {
  const { book, mapping } = context;
  const cell = (field: RecordField): Cell | undefined => cellOf(context, row, field);
  const filled = (field: RecordField): Cell | undefined => {
    const found = cell(field);
    return found && !NOBODY.test(found.words.trim()) ? found : undefined;
  };
  return {
    cell,
    party(role, nameField, { kind, given, number, surely }) {
      const found = filled(nameField);
      const beside = number === undefined ? undefined : filled(number);
      const fillers: RoleFiller[] = [];
      if (found) {
        const code = surely ? undefined : numbered(context, found);
        if (code) fillers.push(filler(role, found, code));
        else if (/\p{L}{2}/u.test(found.words)) {
          const name = wholeName(context, row, found, given);
          fillers.push(filler(role, name, book.make(name, surely ? kind : kindOf(context, name, kind))));
        }
      }
      if (beside) {
        const isAccount = number === 'account' || number === 'to-account';
        fillers.push(isAccount ? account(context, role, beside) : filler(role, beside, numbered(context, beside)));
      }
      return fillers;
    },
    words(role, field) {
      const found = filled(field);
      if (!found) return [];
      if (field === 'vessel' || field === 'direction') book.noNames(found);
      return [filler(role, found)];
    },
    named(role, field) {
      const found = filled(field);
      if (!found) return [];
      return book
        .spottedIn(found)
        .filter((one) => isName(one.kind) && within(one, found))
        .map((one) => filler(role, { start: one.start, end: one.end, words: one.text }, one));
    },
    identifier(role, field) {
      const found = filled(field);
      if (!found || !/\d/.test(found.words)) return [];
      const normal = bareCode(found.words);
      return [filler(role, found, book.make(found, 'identifier', { kind: 'identifier', scheme: field, normal }))];
    },
    amount(role) {
      const found = filled('amount');
      if (!found) return [];
      const heading = mapping.columns.amount ?? '';
      const sum = sumOf(found.words);
      if (sum === undefined) {
        const message = `“${found.words}” is no sum.`;
        context.troubles.add('sum', 'bad-row', row.place(heading), message, MEND);
        return [filler(role, found)];
      }
      const currency = currencyIn(found.words) ?? currencyIn(cell('currency')?.words ?? '') ?? currencyIn(heading);
      if (currency === undefined) return [filler(role, found)];
      const value = { kind: 'money', low: sum, high: sum, currency, bound: 'exactly' } as const;
      return [filler(role, found, book.make(found, 'money', value))];
    },
    when: (date, time) => timeOf(context, row, date, time),
    bad(field, message) {
      const place = row.place(mapping.columns[field] ?? field);
      const hint = 'Mend the row in the file, or confirm another column with `sheaf map`.';
      context.troubles.add(`bad ${field}`, 'bad-row', place, `The row ${message}.`, hint);
    },
  };
}

const within = (one: Span, cell: Span): boolean => one.start >= cell.start && one.end <= cell.end;
