/** Facts that a person can set, how their values are written, and what a bad one is told. */
import { momentOf } from '../domain/calendar.ts';
import type { DocumentFacts, Language, Medium, Reliability } from '../domain/facts.ts';
import { writtenDate } from './written-date.ts';

export const FACT_NAMES = [
  'title',
  'publisher',
  'agency',
  'authors',
  'translator',
  'language',
  'originalLanguage',
  'medium',
  'published',
  'holder',
  'received',
  'reliability',
  'sealed',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** The facts' values without what they rest on. */
export type FactValue<N extends FactName> = N extends 'authors'
  ? readonly string[]
  : NonNullable<DocumentFacts[N]> extends { readonly value: infer V }
    ? V
    : never;

/** A value, or in words why it cannot be. */
export type Parsed<T> = { readonly value: T } | { readonly wrong: string };

const MEDIA: readonly Medium[] = [
  'article',
  'agency',
  'report',
  'letter',
  'mail',
  'minutes',
  'table',
  'record',
  'page',
  'other',
];
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  anglais: 'en',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  other: 'other',
  autre: 'other',
};
const YES = /^(?:yes|true|oui|1|x)$/i;
const NO = /^(?:no|false|non|0)$/i;

const text = (typed: string): Parsed<string> => {
  const value = typed.replace(/\s+/g, ' ').trim();
  return value === '' ? { wrong: 'write a value' } : { value };
};

function published(typed: string): Parsed<FactValue<'published'>> {
  const clean = typed.trim();
  const moment = momentOf(clean) ?? writtenDate(clean)?.moment;
  if (!moment) return { wrong: `${clean} is no date: write YYYY-MM-DD, YYYY-MM, YYYY or EDTF` };
  if (moment.basis === 'bounded' && !clean.includes('..') && /^\d{1,2}[/.]\d/.test(clean))
    return { wrong: `${clean} can be read two ways: write YYYY-MM-DD` };
  return { value: { ...moment, basis: /\.\.|\//.test(moment.edtf) ? 'bounded' : 'stated' } };
}

/** "As it happened": every row of a live register is as old as what it records. */
const AS_IT_HAPPENED = /^(?:as it happened|live|at once|same day|au fil de l['’]eau|en temps réel|le jour même)$/iu;

function received(typed: string): Parsed<FactValue<'received'>> {
  if (AS_IT_HAPPENED.test(typed.trim())) return { value: 'as it happened' };
  const date = published(typed);
  return 'value' in date ? date : { wrong: `${date.wrong}; or "as it happened" for a register kept day by day` };
}

function reliability(typed: string): Parsed<Reliability> {
  const m = /^([A-F])?([1-6])?$/i.exec(typed.trim());
  if (!m?.[0]) return { wrong: `${typed} is no Admiralty code: write A to F, 1 to 6, or both, as in B2` };
  return {
    value: {
      ...(m[1] ? { source: m[1].toUpperCase() as NonNullable<Reliability['source']> } : {}),
      ...(m[2] ? { information: Number(m[2]) as NonNullable<Reliability['information']> } : {}),
    },
  };
}

const oneOf = <T extends string>(value: T | undefined, all: readonly T[]): Parsed<T> =>
  value === undefined ? { wrong: `write one of: ${all.join(', ')}` } : { value };

const PARSERS: { readonly [N in FactName]: (typed: string) => Parsed<FactValue<N>> } = {
  title: text,
  publisher: text,
  agency: text,
  /** Several are parted by semicolons. */
  authors(typed) {
    const names = typed.split(';').map((name) => name.replace(/\s+/g, ' ').trim());
    return names.some(Boolean) ? { value: names.filter(Boolean) } : { wrong: 'write a value' };
  },
  translator: text,
  language: (typed) => oneOf(LANGUAGES[typed.trim().toLowerCase()], ['en', 'fr', 'other']),
  originalLanguage: text,
  medium: (typed) =>
    oneOf(
      MEDIA.find((m) => m === typed.trim().toLowerCase()),
      MEDIA,
    ),
  published,
  holder: text,
  received,
  reliability,
  sealed: (typed) =>
    YES.test(typed.trim()) ? { value: true } : NO.test(typed.trim()) ? { value: false } : { wrong: 'write yes or no' },
};

/** The value of a fact as a person writes it: dates in ISO, EDTF or words; authors parted by semicolons. */
export const parseFact = <N extends FactName>(name: N, typed: string): Parsed<FactValue<N>> => PARSERS[name](typed);
