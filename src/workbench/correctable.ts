/** What a column of sheaf.csv, or the fact named on the command line, may be called. */
import { FACT_NAMES, type FactName } from '../facts/index.ts';

/** Headings for each fact, without accents, lower case; the fact's own name goes without saying. */
const HEADINGS: Readonly<Record<FactName, readonly string[]>> = {
  title: ['titre', 'headline'],
  publisher: ['outlet', 'editeur', 'media', 'journal', 'newspaper'],
  agency: ['agence'],
  authors: ['author', 'auteur', 'auteurs', 'byline'],
  translator: ['traducteur', 'traductrice'],
  language: ['langue', 'lang'],
  originalLanguage: ['original language', 'langue originale'],
  medium: ['kind', 'type', 'genre'],
  published: ['date', 'publication', 'publie', 'publie le', 'date de publication'],
  holder: ['held by', 'kept by', 'keeper', 'detenteur', 'tenu par'],
  received: ['received on', 'date received', 'recu', 'recu le'],
  reliability: ['fiabilite', 'admiralty'],
  sealed: ['confidential', 'scelle'],
};

const FILE_HEADINGS: readonly string[] = ['file', 'fichier', 'path', 'document', 'name'];

const plain = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();

/** The fact that a column heading or a word on the command line means. */
export function factNamed(heading: string): FactName | undefined {
  const wanted = plain(heading);
  return FACT_NAMES.find((fact) => fact.toLowerCase() === wanted || HEADINGS[fact].includes(wanted));
}

export const isFileColumn = (heading: string): boolean => FILE_HEADINGS.includes(plain(heading));
