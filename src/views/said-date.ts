/** A moment in words as exact as its source: "2014-21" is "spring 2014", "2014/.." is "since 2014". */
import type { Moment } from '../domain/moment.ts';
import type { Tongue } from '../domain/tongue.ts';
import { saidDateFr } from './said-date-fr.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Sub-year codes of EDTF (ISO 8601-2, table of sub-year groupings). */
const PARTS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'spring',
  26: 'summer',
  27: 'autumn',
  28: 'winter',
  33: '1st quarter',
  34: '2nd quarter',
  35: '3rd quarter',
  36: '4th quarter',
  37: '1st third',
  38: '2nd third',
  39: '3rd third',
  40: '1st half',
  41: '2nd half',
};

function single(edtf: string): string {
  const about = /[~%]/.test(edtf) ? 'about ' : '';
  const doubt = /[?%]/.test(edtf) ? ' (?)' : '';
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-');
  const years = /^\d{3}X$/.test(year)
    ? `${year.slice(0, 3)}0s`
    : /^\d{2}XX$/.test(year)
      ? `${+year.slice(0, 2) + 1}th century`
      : year;
  if (month === undefined || month === 'XX') return `${about}${years}${doubt}`;
  const name = MONTHS[Number(month) - 1] ?? PARTS[month] ?? month;
  const plainDay = day === undefined || day === 'XX' ? '' : `${Number(day)} `;
  return `${about}${plainDay}${name} ${years}${doubt}`;
}

/** The EDTF value in words; what is no date is given back as it stands. */
export function saidDate({ edtf }: Pick<Moment, 'edtf'>, tongue: Tongue = 'en'): string {
  if (tongue === 'fr') return saidDateFr(edtf);
  if (!edtf.includes('/')) return single(edtf);
  const [from = '', to = ''] = edtf.split('/', 2);
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return 'at some time';
  if (open(to)) return `since ${single(from)}`;
  if (open(from)) return `by ${single(to)}`;
  return from === to ? single(from) : `${single(from)} – ${single(to)}`;
}
