/** Facts that a person can correct, how their values are written, and what a column of sheaf.csv may be called. */
import { momentOf } from '../domain/calendar.ts';
import type { DocumentFacts, Medium } from '../domain/facts.ts';

export type CorrectableFact = Exclude<keyof DocumentFacts, 'saved'>;

/** What was typed as it is kept, or why it cannot be. */
export type Checked = { readonly value: string } | { readonly wrong: string };

interface Rule {
  /** Column headings, folded; the first is the fact's name in the documentation. */
  readonly columns: readonly string[];
  check(typed: string): Checked;
}

const text = (typed: string): Checked => ({ value: typed.replace(/\s+/g, ' ') });

const oneOf =
  (words: Readonly<Record<string, string>>) =>
  (typed: string): Checked => {
    const value = words[typed.toLowerCase()];
    return value === undefined
      ? { wrong: `write one of: ${[...new Set(Object.values(words))].join(', ')}` }
      : { value };
  };

const LANGUAGES = {
  en: 'en', eng: 'en', english: 'en', anglais: 'en', fr: 'fr', fra: 'fr', fre: 'fr', french: 'fr', français: 'fr', francais: 'fr', other: 'other', autre: 'other',
}; // biome-ignore format: a word list

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

const YES_NO = {
  yes: 'yes',
  true: 'yes',
  oui: 'yes',
  '1': 'yes',
  x: 'yes',
  no: 'no',
  false: 'no',
  non: 'no',
  '0': 'no',
};

/** ISO and EDTF as they stand; 23/3/2015 where it can be read one way only. */
function date(typed: string): Checked {
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  const [a = 0, b = 0] = [Number(slashed?.[1]), Number(slashed?.[2])];
  if (slashed && a <= 12 && b <= 12 && a !== b) return { wrong: `${typed} can be read two ways: write YYYY-MM-DD` };
  const [day, month] = a > 12 ? [a, b] : [b, a];
  const edtf = slashed ? `${slashed[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : typed;
  return momentOf(edtf) ? { value: edtf } : { wrong: `${typed} is no date: write YYYY-MM-DD, YYYY-MM, YYYY or EDTF` };
}

const admiralty = (typed: string): Checked =>
  /^(?=.)[A-F]?[1-6]?$/i.test(typed)
    ? { value: typed.toUpperCase() }
    : { wrong: `${typed} is no Admiralty code: write A to F, 1 to 6, or both, as in B2` };

export const correctable: Readonly<Record<CorrectableFact, Rule>> = {
  title: { columns: ['title', 'titre', 'headline'], check: text },
  publisher: { columns: ['publisher', 'outlet', 'editeur', 'media', 'journal', 'newspaper'], check: text },
  agency: { columns: ['agency', 'agence'], check: text },
  authors: { columns: ['authors', 'author', 'auteur', 'auteurs', 'byline'], check: text },
  translator: { columns: ['translator', 'traducteur', 'traductrice'], check: text },
  language: { columns: ['language', 'langue', 'lang'], check: oneOf(LANGUAGES) },
  originalLanguage: { columns: ['original language', 'langue originale', 'originallanguage'], check: text },
  medium: { columns: ['medium', 'kind', 'type', 'genre'], check: oneOf(Object.fromEntries(MEDIA.map((m) => [m, m]))) },
  published: {
    columns: ['published', 'date', 'publication', 'publie', 'publie le', 'date de publication'],
    check: date,
  },
  reliability: { columns: ['reliability', 'fiabilite', 'admiralty'], check: admiralty },
  sealed: { columns: ['sealed', 'confidential', 'scelle'], check: oneOf(YES_NO) },
};

export const FILE_COLUMNS: readonly string[] = ['file', 'fichier', 'path', 'document', 'name'];

const plain = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();

/** The fact that a column heading or a word on the command line means. */
export function factNamed(heading: string): CorrectableFact | undefined {
  const wanted = plain(heading);
  for (const [fact, { columns }] of Object.entries(correctable))
    if (plain(fact) === wanted || columns.includes(wanted)) return fact as CorrectableFact;
  return undefined;
}

export const isFileColumn = (heading: string): boolean => FILE_COLUMNS.includes(plain(heading));
