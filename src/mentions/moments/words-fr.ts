/** French words for months, weekdays, numbers and units of time. */
import { fold, int, S, word } from './fragments.ts';
import type { CalendarUnit } from './said.ts';
import type { Amount } from './words-en.ts';

const MONTH_STEMS = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'] as const;
export const MONTH_FULL =
  '(?:[Jj]anvier|[Ff][ée]vrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]o[uû]t|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd][ée]cembre|JANVIER|F[ÉE]VRIER|MARS|AVRIL|MAI|JUIN|JUILLET|AO[UÛ]T|SEPTEMBRE|OCTOBRE|NOVEMBRE|D[ÉE]CEMBRE)(?![A-Za-zÀ-ÿ])';
export const MONTH_SHORT =
  '(?:(?:[Jj]anv|[Ff][ée]vr?|[Aa]vr|[Jj]uill?|[Ss]ept|[Oo]ct|[Nn]ov|[Dd][ée]c)(?![A-Za-zÀ-ÿ])\\.?)';
export const MONTH = `(?:${MONTH_FULL}|${MONTH_SHORT})`;
export const monthOf = (s: string | undefined): number => {
  const f = fold(s ?? '');
  return MONTH_STEMS.findIndex((m) => f.startsWith(m)) + 1;
};

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export const WEEKDAY = `(?:${[...DAYS].map((d) => `[${d[0]}${d[0]?.toUpperCase()}]${d.slice(1)}`).join('|')}|${DAYS.join('|').toUpperCase()})(?![A-Za-zÀ-ÿ])`;
export const weekdayOf = (s: string | undefined): number | undefined => {
  const i = DAYS.findIndex((d) => s !== undefined && d === fold(s).replace(/s$/, ''));
  return i < 0 ? undefined : i;
};

const NUMBER_NAMES: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
  vingt: 20,
  'vingt et un': 21,
  'vingt-cinq': 25,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'soixante-dix': 70,
  'quatre-vingts': 80,
  'quatre-vingt-dix': 90,
  cent: 100,
};
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  quelques: [2, 9],
  plusieurs: [2, 11],
  'de nombreux': [3, 60],
  'de nombreuses': [3, 60],
  'une poignee de': [2, 9],
  'une poignée de': [2, 9],
  'de longs': [2, 30],
  'de longues': [2, 30],
  'bien des': [3, 60],
};
/** Collective numbers: "une dizaine de jours" is about ten. */
const COLLECTIVE: Readonly<Record<string, number>> = {
  'une huitaine de': 8,
  'une dizaine de': 10,
  "une dizaine d'": 10,
  'une douzaine de': 12,
  'une quinzaine de': 15,
  "une quinzaine d'": 15,
  'une vingtaine de': 20,
  "une vingtaine d'": 20,
  'une trentaine de': 30,
  "une trentaine d'": 30,
  "une cinquantaine d'": 50,
  'une cinquantaine de': 50,
  'une centaine de': 100,
  "une centaine d'": 100,
};
const PLAIN = `(?:\\d{1,3}(?:,\\d)?(?![\\d])|${word(...Object.keys(NUMBER_NAMES))})`;
export const AMOUNT = `(?:${PLAIN}(?:${S}(?:ou|à)${S}|-|–)${PLAIN}|${word(...Object.keys(VAGUE))}|${PLAIN})`;
/** An amount with the white space after it, where there is any. */
export const AMOUNT_OF = `(?:(?<n>${AMOUNT})${S}|(?<coll>${word(...Object.keys(COLLECTIVE).filter((c) => c.endsWith('e')))})${S}|(?<colld>${word(...Object.keys(COLLECTIVE).filter((c) => c.endsWith("'")))}))`;
export const BOUNDS = word(
  'environ',
  'près de',
  'plus de',
  'plus d',
  'moins de',
  'au moins',
  'à peine',
  'quelque',
  'presque',
  "plus d'",
  "près d'",
  "moins d'",
  'au bout de',
  "au bout d'",
);

const plain = (s: string): number | undefined =>
  NUMBER_NAMES[s.toLowerCase().replace(/\s+/g, ' ')] ??
  (/^\d/.test(s) ? Number.parseFloat(s.replace(',', '.')) : undefined);
export function amountOf(g: Readonly<Record<string, string | undefined>>): Amount {
  const coll = g.coll ?? g.colld;
  if (coll) {
    const n = COLLECTIVE[coll.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')] ?? 10;
    return { low: n, high: n };
  }
  const s = g.n;
  if (s === undefined) return { low: 1, high: 11, vague: true };
  const vague = VAGUE[s.toLowerCase().replace(/\s+/g, ' ')];
  if (vague) return { low: vague[0], high: vague[1], vague: true };
  const whole = plain(s);
  if (whole !== undefined && !/\d\s*[-–]\s*\d/.test(s)) return { low: whole, high: whole };
  const [a = '', b = ''] = s.split(/\s+(?:ou|à)\s+|-|–/);
  return { low: plain(a) ?? 1, high: plain(b) ?? plain(a) ?? 1 };
}

const UNIT_NAMES: Readonly<Record<string, CalendarUnit>> = {
  seconde: 'second',
  minute: 'minute',
  heure: 'hour',
  jour: 'day',
  journee: 'day',
  nuit: 'day',
  soir: 'day',
  soiree: 'day',
  matin: 'day',
  matinee: 'day',
  'apres-midi': 'day',
  'week-end': 'weekend',
  weekend: 'weekend',
  semaine: 'week',
  quinzaine: 'week',
  mois: 'month',
  trimestre: 'quarter',
  semestre: 'month',
  an: 'year',
  annee: 'year',
  decennie: 'decade',
  siecle: 'century',
};
export const unitOf = (s: string | undefined): CalendarUnit => {
  const f = fold(s ?? '');
  return UNIT_NAMES[f] ?? UNIT_NAMES[f.replace(/s$/, '')] ?? 'day';
};
export const UNITS = word(
  'minute',
  'minutes',
  'heure',
  'heures',
  'jour',
  'jours',
  'nuit',
  'nuits',
  'semaine',
  'semaines',
  'week-end',
  'week-ends',
  'mois',
  'trimestre',
  'trimestres',
  'semestre',
  'semestres',
  'an',
  'ans',
  'année',
  'années',
  'décennie',
  'décennies',
  'siècle',
  'siècles',
);
export const UNIT = word('jour', 'semaine', 'week-end', 'mois', 'trimestre', 'an', 'année', 'décennie', 'siècle');

export const SEASON = '(?:(?:[Pp]rintemps|[ÉEée]té|[Aa]utomne|[Hh]iver)(?![A-Za-zÀ-ÿ-]))';
export const seasonOf = (s: string | undefined): number => ({ p: 0, e: 1, a: 2, h: 3 })[fold(s ?? 'p').charAt(0)] ?? 0;
export const PART_OF_DAY = '(?:matin|midi|après-midi|soir|nuit)(?![A-Za-zÀ-ÿ])';
export const partOfDay = (s: string | undefined): 'morning' | 'afternoon' | 'evening' | 'night' | undefined => {
  const f = fold(s ?? '');
  return f.startsWith('matin') || f === 'aube'
    ? 'morning'
    : f.includes('midi')
      ? 'afternoon'
      : f.startsWith('soir')
        ? 'evening'
        : f.startsWith('nuit')
          ? 'night'
          : undefined;
};
export const ORDINAL =
  '(?:premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|dernier|dernière|1er|1re|1ère|2e|2ème|3e|3ème|4e|4ème)';
export const ordinalOf = (s: string | undefined): number => {
  const f = fold(s ?? '');
  return int(f) || (f.startsWith('prem') ? 1 : /^(?:deux|second)/.test(f) ? 2 : f.startsWith('trois') ? 3 : 4);
};
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
export function roman(s: string): number {
  let total = 0;
  const upper = s.toUpperCase();
  for (let i = 0; i < upper.length; i++) {
    const here = ROMAN[upper.charAt(i)] ?? 0;
    total += here < (ROMAN[upper.charAt(i + 1)] ?? 0) ? -here : here;
  }
  return total;
}
