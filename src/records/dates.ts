/** Dates and clock times as columns of tables write them; whether the day or the month comes first is decided for a whole column, with its evidence. */
import { day, momentOf } from '../domain/calendar.ts';
import type { Moment } from '../domain/moment.ts';
import type { DateOrder } from '../domain/record.ts';

const MONTHS = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^a[uo][gûu]/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word.toLowerCase())) + 1;

/** "19:14", "19h14", "7.10 pm", "08:31:05+01:00", "22:05 UTC". */
const CLOCK =
  /^(?<hour>[01]?\d|2[0-3])\s?[:hH.]\s?(?<minute>[0-5]\d)(?:\s?[:.mM]\s?[0-5]\d(?:[.,]\d+)?)?\s?(?<half>[ap])?\.?(?:(?<=[ap]\.?)m\.?)?\s?(?<zone>.*)$/iu;
const OFFSET = /^[+-]\d{2}(?::?\d{2})?$/;
const ZONES: Readonly<Record<string, string>> = {
  z: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  tu: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  est: '-05:00',
  edt: '-04:00',
};

/** "+01:00" from "+0100", "UTC", "(CET)", "GMT+1"; '' where there is none; undefined where the words are no zone. */
export function zoneOf(words: string): string | undefined {
  const plain = words.replace(/[()\s]/g, '').toLowerCase();
  if (plain === '') return '';
  const hours = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(plain);
  if (hours) return `${hours[1]}${(hours[2] ?? '').padStart(2, '0')}:${hours[3] ?? '00'}`;
  return OFFSET.test(plain) ? plain : ZONES[plain];
}

/** A zone that a heading names: "time (UTC)". */
export const zoneIn = (heading: string): string => {
  const found = /\b(UTC|GMT|CET|CEST|BST|TU|EST|EDT|Z)\b(?:\s?([+-]\d{1,2}))?/i.exec(heading);
  return (found && zoneOf(`${found[1]}${found[2] ?? ''}`)) || '';
};

/** "HH:MM" with its offset where one is given; undefined where the words are no time of day. */
export function clockOf(words: string, zone = ''): string | undefined {
  const found = CLOCK.exec(words.trim())?.groups;
  if (!found) return undefined;
  const own = zoneOf(found.zone ?? '');
  if (own === undefined) return undefined;
  const half = found.half?.toLowerCase();
  const hour = Number(found.hour);
  const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `${String(full).padStart(2, '0')}:${found.minute}${own || zone}`;
}

/** Two figures are of the last hundred years before 2050. */
const fullYear = (year: string): number => (year.length > 2 ? +year : +year < 50 ? 2000 + +year : 1900 + +year);

const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const WORDS =
  /^(?:\p{L}+\.?,? )?(?:(\d{1,2})(?:er|st|nd|rd|th)?[ -])?(\p{L}{3,})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,)?[ -](\d{4}|\d{2})(?!\d)/u;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;

interface Read {
  readonly edtf: string;
  readonly length: number;
}

const iso = (year: number, month: number, date: number, length: number): Read | undefined => {
  const edtf = day(year, month, date);
  return edtf === undefined ? undefined : { edtf, length };
};

function figures(words: string, order: DateOrder | undefined): Read | undefined {
  const m = FIGURES.exec(words);
  if (!m) return undefined;
  const [a, b, year, length] = [Number(m[1]), Number(m[3]), fullYear(m[4] ?? ''), m[0].length];
  const dayFirst = day(year, b, a);
  const monthFirst = day(year, a, b);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) {
    const edtf = dayFirst ?? monthFirst;
    return edtf === undefined ? undefined : { edtf, length };
  }
  if (order !== undefined) return { edtf: order === 'day-first' ? dayFirst : monthFirst, length };
  return { edtf: [dayFirst, monthFirst].sort().join('/'), length };
}

function written(words: string, order: DateOrder | undefined): Read | undefined {
  let m = YEAR_FIRST.exec(words);
  if (m) return iso(Number(m[1]), Number(m[3]), Number(m[4]), m[0].length);
  if (FIGURES.test(words)) return figures(words, order);
  m = WORDS.exec(words);
  const month = m ? monthOf(m[2] ?? '') : 0;
  if (m && month > 0) {
    const [date, year] = [m[1] ?? m[3], fullYear(m[4] ?? '')];
    if (date !== undefined) return iso(year, month, Number(date), m[0].length);
    return { edtf: `${year}-${String(month).padStart(2, '0')}`, length: m[0].length };
  }
  m = COMPACT.exec(words);
  if (m) return iso(Number(m[1]), Number(m[2]), Number(m[3]), m[0].length);
  m = MONTH_YEAR.exec(words);
  if (m && Number(m[1]) >= 1 && Number(m[1]) <= 12)
    return { edtf: `${m[2]}-${(m[1] ?? '').padStart(2, '0')}`, length: m[0].length };
  return undefined;
}

/** The moment a cell gives, with the clock time where one follows; undefined where it is no date. What can be read two ways is bounded by both. */
export function dateOf(cell: string, order?: DateOrder, zone = ''): Moment | undefined {
  const words = cell.trim();
  const read = written(words, order);
  if (!read) return /^\d{5,}$/.test(words) ? undefined : momentOf(words);
  const rest = words.slice(read.length).replace(/^(?:T(?=\d)|[\s,]+(?:à |at )?)/, '');
  const clock = rest === '' ? undefined : clockOf(rest, zone);
  if (rest !== '' && clock === undefined) return undefined;
  const basis = read.edtf.includes('/') ? 'bounded' : 'stated';
  return momentOf(read.edtf, basis, clock !== undefined && read.edtf.length === 10 ? { clock } : {});
}

export interface Decided {
  readonly order?: DateOrder;
  /** A sentence a user can check. */
  readonly reason: string;
  /** Cells that could be read either way. */
  readonly ambiguous: number;
}

/** Backward steps when the cells are read in this order, one after the other. */
function backward(cells: readonly string[], order: DateOrder): number {
  let steps = 0;
  let before = '';
  for (const cell of cells) {
    const at = figures(cell, order)?.edtf ?? '';
    if (at !== '' && at < before) steps++;
    if (at !== '') before = at;
  }
  return steps;
}

/** Day or month first, for a column as a whole: by dates that can be read one way only, else by the rows running forward in time. */
export function orderOf(
  column: Iterable<{ readonly words: string; readonly number: number }>,
  french: boolean,
): Decided {
  const doubtful: string[] = [];
  let first: Record<DateOrder, { words: string; number: number; count: number } | undefined> = {
    'day-first': undefined,
    'month-first': undefined,
  };
  for (const { words, number } of column) {
    const m = FIGURES.exec(words.trim());
    if (!m) continue;
    const [a, b] = [Number(m[1]), Number(m[3])];
    const sure: DateOrder | undefined = a > 12 && b <= 12 ? 'day-first' : b > 12 && a <= 12 ? 'month-first' : undefined;
    if (sure !== undefined) first = { ...first, [sure]: first[sure] ?? { words, number, count: 0 } };
    doubtful.push(words.trim());
  }
  const ambiguous = doubtful.filter((words) => figures(words, undefined)?.edtf.includes('/')).length;
  const { 'day-first': byDay, 'month-first': byMonth } = first;
  if (ambiguous === 0) return { reason: 'no date can be read two ways', ambiguous };
  if (byDay && byMonth)
    return {
      reason: `row ${byDay.number} can only have the day first, row ${byMonth.number} only the month`,
      ambiguous,
    };
  const sure = byDay ?? byMonth;
  if (sure)
    return {
      order: byDay ? 'day-first' : 'month-first',
      reason: `“${sure.words}” in row ${sure.number} can only have the ${byDay ? 'day' : 'month'} first`,
      ambiguous,
    };
  if (french)
    return { order: 'day-first', reason: 'the headings are French, and French writes the day first', ambiguous };
  const [day, month] = [backward(doubtful, 'day-first'), backward(doubtful, 'month-first')];
  if (doubtful.length >= 4 && (day === 0) !== (month === 0))
    return {
      order: day === 0 ? 'day-first' : 'month-first',
      reason: `with the ${day === 0 ? 'day' : 'month'} first the rows run forward in time`,
      ambiguous,
    };
  return { reason: 'nothing says whether the day or the month comes first', ambiguous };
}
