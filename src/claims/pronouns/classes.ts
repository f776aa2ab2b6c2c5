/** Which pronouns are looked up, and what each class can stand for. */
import type { Language } from '../../domain/facts.ts';

/** "one": he, she. "it": a body or a thing. "several": they. "il": French il and elle, a person or a thing. */
export type PronounClass = 'one' | 'it' | 'several' | 'il';
export const CLASSES: readonly PronounClass[] = ['one', 'it', 'several', 'il'];

const pronouns = (list: string, kind: PronounClass): [string, PronounClass][] =>
  list.split(' ').map((word) => [word, kind]);

const TABLE: Readonly<Record<'en' | 'fr', ReadonlyMap<string, PronounClass>>> = {
  en: new Map([
    ...pronouns('he she him her his himself herself', 'one'),
    ...pronouns('it its itself', 'it'),
    ...pronouns('they them their themselves', 'several'),
  ]),
  // "him" and "her" are what clitics.ts calls « l' » where the participle shows it, "it" whose « son » is
  fr: new Map([
    ...pronouns('il elle it', 'il'),
    ...pronouns('lui him her', 'one'),
    ...pronouns('ils elles eux leur leurs', 'several'),
  ]),
};
const HYPHEN = 0x2d;

/** Of a word in lower case; "-t-il" counts as "il". */
export const classOf = (lower: string, language: Language): PronounClass | undefined =>
  TABLE[language === 'fr' ? 'fr' : 'en'].get(lower.charCodeAt(0) === HYPHEN ? lower.replace(/^-(?:t-)?/, '') : lower);
