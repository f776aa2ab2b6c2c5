/** English names of feast days. */
import { END, fold, int, present, S, YEAR4 } from './fragments.ts';
import type { Pattern, Said } from './said.ts';

const NAMES: Readonly<Record<string, string>> = {
  'christmas day': 'christmas',
  christmas: 'christmas',
  'christmas eve': 'christmas eve',
  'boxing day': 'boxing day',
  "new year's day": 'new year',
  'new year': 'new year',
  "new year's eve": 'new year eve',
  "valentine's day": 'valentine',
  "saint patrick's day": 'saint patrick',
  "st patrick's day": 'saint patrick',
  'may day': 'labour day',
  'bastille day': 'bastille',
  halloween: 'halloween',
  'all saints day': 'all saints',
  "all saints' day": 'all saints',
  'armistice day': 'armistice',
  'independence day': 'independence',
  thanksgiving: 'thanksgiving',
  'thanksgiving day': 'thanksgiving',
  'labor day': 'us labor day',
  'memorial day': 'us memorial day',
  easter: 'easter',
  'easter sunday': 'easter',
  'good friday': 'good friday',
  'easter monday': 'easter monday',
  'palm sunday': 'palm sunday',
  'ash wednesday': 'ash wednesday',
  'ascension day': 'ascension',
  pentecost: 'pentecost',
  'whit monday': 'whit monday',
  epiphany: 'epiphany',
  'holy saturday': 'holy saturday',
  'maundy thursday': 'maundy thursday',
  sinterklaas: 'saint nicholas',
  'saint nicholas day': 'saint nicholas',
};
const ANY = Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .map((n) =>
    n
      .replace(/(^| )([a-z])/g, (_m, b: string, c: string) => `${b ? S : ''}${c.toUpperCase()}`)
      .replace(/'/g, "['’]")
      .replace('St', 'St\\.?'),
  )
  .join('|');

export const HOLIDAYS_EN: readonly Pattern[] = [
  {
    id: 'holiday', // Christmas Day 1998; last Easter; New Year's Eve
    find: `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)${S})?(?<name>${ANY})${END}(?:,?${S}(?:of${S})?(?<year>${YEAR4})(?!\\d))?`,
    said: (g) =>
      present({
        form: 'holiday' as const,
        holiday: NAMES[fold(g.name ?? '').replace(/’/g, "'")] ?? 'christmas',
        year: int(g.year),
        which: g.which?.toLowerCase() as 'last' | undefined,
      }) as Said,
    fits: (before, after, words) =>
      !/^\s+(?:Island|Tree|tree|tide|presents?|cards?|parade|party|carol|market|bonus|shopping|dinner|lights)\b|^-|^\s+[A-Z]/.test(
        after,
      ) &&
      !(
        /New Year$/.test(words) &&
        (/^\s+[a-z]*(?:resolution|celebration|honours)/.test(after) ||
          /(?:Jewish|Chinese|Lunar|Persian|Iranian|Happy|Buddhist)\s+$/.test(before))
      ) &&
      !/(?:Merry|Father|Orthodox|Coptic|Greek)\s+$/.test(before),
  },
  {
    id: 'new-year', // in the new year
    find: `the${S}(?:new|New)${S}(?:year|Year)${END}`,
    said: () => ({ form: 'month', month: 1, which: 'next' }),
    extra: () => ({ part: 'early' }),
  },
];
