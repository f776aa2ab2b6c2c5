/** A moment in French, alone ("mars 2014") and within a sentence (" en mars 2014"). */

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** Sub-year codes of EDTF (ISO 8601-2), each with what stands before it in a sentence. */
const PARTS: Readonly<Record<string, readonly [said: string, within: string]>> = {
  21: ['printemps', 'au '],
  22: ['été', 'à l’'],
  23: ['automne', 'à l’'],
  24: ['hiver', 'à l’'],
  25: ['printemps', 'au '],
  26: ['été', 'à l’'],
  27: ['automne', 'à l’'],
  28: ['hiver', 'à l’'],
  33: ['1er trimestre', 'au '],
  34: ['2e trimestre', 'au '],
  35: ['3e trimestre', 'au '],
  36: ['4e trimestre', 'au '],
  37: ['1er tiers', 'au '],
  38: ['2e tiers', 'au '],
  39: ['3e tiers', 'au '],
  40: ['1er semestre', 'au '],
  41: ['2e semestre', 'au '],
};

interface Said {
  readonly words: string;
  /** "en ", "le ", "au ": empty where the words stand in brackets. */
  readonly within: string;
}

function single(edtf: string): Said {
  const about = /[~%]/.test(edtf) ? 'vers ' : '';
  const doubt = /[?%]/.test(edtf) ? ' (?)' : '';
  const [year = '', month, day] = edtf.replace(/[~?%]/g, '').split('-');
  const made = (words: string, within: string): Said => ({
    words: `${about}${words}${doubt}`,
    within: about === '' ? within : '',
  });
  const [years, within] = /^\d{3}X$/.test(year)
    ? [`années ${year.slice(0, 3)}0`, 'dans les ']
    : /^\d{2}XX$/.test(year)
      ? [`${+year.slice(0, 2) + 1}e siècle`, 'au ']
      : [year, 'en '];
  if (month === undefined || month === 'XX') return made(years, within);
  const part = PARTS[month];
  if (part) return made(`${part[0]} ${years}`, part[1]);
  const name = MONTHS[Number(month) - 1] ?? month;
  if (day === undefined || day === 'XX') return made(`${name} ${years}`, 'en ');
  return made(`${Number(day) === 1 ? '1er' : Number(day)} ${name} ${years}`, 'le ');
}

const placed = ({ words, within }: Said): string => `${within}${words}`;

/** The EDTF value in French words; what is no date is given back as it stands. */
export function saidDateFr(edtf: string): string {
  if (!edtf.includes('/')) return single(edtf).words;
  const [from = '', to = ''] = edtf.split('/', 2);
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return 'à un moment';
  if (open(to)) return `depuis ${single(from).words}`.replace(/^depuis (?=\d{1,2}(?:er)? \p{L})/u, 'depuis le ');
  if (open(from)) return `au plus tard ${placed(single(to))}`;
  return from === to ? single(from).words : `${single(from).words} – ${single(to).words}`;
}

/** " le 3 mai 2014", " en mai 2014", " (depuis mai 2014)": as it stands within a sentence. */
export function onDateFr(edtf: string): string {
  const [from = '', to = ''] = edtf.includes('/') ? edtf.split('/', 2) : [edtf, edtf];
  const one = single(from);
  return from === to && one.within !== '' ? ` ${placed(one)}` : ` (${saidDateFr(edtf)})`;
}
