/** A date as exact as its source, in the reader's language: 2014-21 is "spring 2014", 2014/.. is "since 2014". */
import { tongueNow } from './index.ts';

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  21: ['spring', 'printemps'],
  22: ['summer', 'été'],
  23: ['autumn', 'automne'],
  24: ['winter', 'hiver'],
  25: ['spring', 'printemps'],
  26: ['summer', 'été'],
  27: ['autumn', 'automne'],
  28: ['winter', 'hiver'],
  33: ['1st quarter', '1er trimestre'],
  34: ['2nd quarter', '2e trimestre'],
  35: ['3rd quarter', '3e trimestre'],
  36: ['4th quarter', '4e trimestre'],
  37: ['1st third of', '1er tiers'],
  38: ['2nd third of', '2e tiers'],
  39: ['3rd third of', '3e tiers'],
  40: ['1st half', '1er semestre'],
  41: ['2nd half', '2e semestre'],
};

const MONTHS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};

const word = (en: string, fr: string): string => (tongueNow() === 'fr' ? fr : en);

function single(edtf: string): string {
  const about = /[~%]/.test(edtf) ? word('about ', 'vers ') : '';
  const doubt = /[?%]/.test(edtf) ? ' (?)' : '';
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-');
  const years = /^\d{3}X$/.test(year)
    ? word(`${year.slice(0, 3)}0s`, `années ${year.slice(0, 3)}0`)
    : /^\d{2}XX$/.test(year)
      ? word(`${+year.slice(0, 2) + 1}th century`, `${+year.slice(0, 2) + 1}e siècle`)
      : year;
  if (month === undefined || month === 'XX') return `${about}${years}${doubt}`;
  const part = PARTS[month];
  const name = MONTHS[tongueNow()][Number(month) - 1] ?? (part ? word(...part) : month);
  const plainDay = day === undefined || day === 'XX' ? '' : `${Number(day)}${word('', Number(day) === 1 ? 'er' : '')} `;
  return `${about}${plainDay}${name} ${years}${doubt}`;
}

/** The EDTF value in words; what is no date is given back as it stands. */
export function saidDate(edtf: string): string {
  if (!edtf.includes('/')) return single(edtf);
  const [from = '', to = ''] = edtf.split('/', 2);
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return word('at some time', 'à un moment');
  if (open(to)) return word(`since ${single(from)}`, `depuis ${single(from)}`);
  if (open(from)) return word(`by ${single(to)}`, `au plus tard ${single(to)}`);
  return from === to ? single(from) : `${single(from)} – ${single(to)}`;
}

/** A day as YYYY-MM-DD in words. */
export const saidDay = (day: string): string => single(day);

/** When something was done here, by this computer's clock: "22 Nov 2026, 18:58". */
export function saidTime(iso: string): string {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${saidDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
