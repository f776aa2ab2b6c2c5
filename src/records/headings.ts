/** Which part a heading names, in English or French; columns about religion, ethnicity, nationality and health play none. */
import type { RecordField, RecordKind } from '../domain/record.ts';
import { COMMON_EN, type Headings, KINDS_EN } from './headings-en.ts';
import { COMMON_FR, KINDS_FR } from './headings-fr.ts';

/** Lower case without accents, marks and small words: "N° de passeport" is "n passeport". */
export const foldHeading = (heading: string): string =>
  heading
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|du|de la|de l|des|d|l|la|le)\b/g, ' ')
    .replace(/\bnum(?:ber|ero)?\b|\bno\b/g, 'no')
    .replace(/\s+/g, ' ')
    .trim();

const SENSITIVE =
  /\b(?:nationalit\p{L}*|citizenship|citoyennete|ethni\p{L}*|race|religi\p{L}*|confession|faith|health|sante|diagnos\p{L}*|disease|maladie|medical|blood)\b/u;

/** Religion, ethnicity, nationality and health never match, rank or find: such a column cannot be mapped. */
export const isSensitive = (heading: string): boolean => SENSITIVE.test(foldHeading(heading));

type Table = ReadonlyMap<string, RecordField>;

function tableOf(...lists: readonly Headings[]): Table {
  const table = new Map<string, RecordField>();
  for (const list of lists)
    for (const [field, words] of Object.entries(list))
      for (const one of words.split('|')) {
        const folded = foldHeading(one) || one;
        if (!table.has(folded)) table.set(folded, field as RecordField);
      }
  return table;
}

const tables = new Map<RecordKind, { readonly en: Table; readonly fr: Table }>();

function tablesFor(kind: RecordKind): { readonly en: Table; readonly fr: Table } {
  const known = tables.get(kind);
  if (known) return known;
  const made = { en: tableOf(KINDS_EN[kind], COMMON_EN), fr: tableOf(KINDS_FR[kind], COMMON_FR) };
  tables.set(kind, made);
  return made;
}

export interface Named {
  readonly field: RecordField;
  readonly language: 'en' | 'fr';
}

/** What the heading means in a table of this kind; undefined where it is not known or must not be used. */
export function fieldNamed(heading: string, kind: RecordKind, language: 'en' | 'fr'): Named | undefined {
  if (isSensitive(heading)) return undefined;
  const folded = foldHeading(heading);
  const own = tablesFor(kind);
  for (const tongue of language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)) {
    const field = own[tongue].get(folded);
    if (field !== undefined) return { field, language: tongue };
  }
  return undefined;
}

/** The language in which more headings are known; English where neither is. */
export function languageOfHeadings(headings: readonly string[], kind: RecordKind): 'en' | 'fr' {
  const { en, fr } = tablesFor(kind);
  const folded = headings.map(foldHeading);
  const only = (one: Table, other: Table): number => folded.filter((h) => one.has(h) && !other.has(h)).length;
  return only(fr, en) > only(en, fr) ? 'fr' : 'en';
}
