/** Recognises words for nationality and religion by lists, so that they can be marked and set aside. */
import type { Span, Token } from '../domain/passage.ts';
import { FAITHS_EN, PEOPLE_ADJECTIVES_EN, PEOPLES_EN } from './peoples-words-en.ts';
import { FAITH_FORMS_FR, FAITHS_FR, PEOPLE_FORMS_FR, PEOPLES_FR } from './peoples-words-fr.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

const english = (words: string): string[] => list(words).flatMap((w) => [w, `${w}s`]);

/** Masculine, feminine and their plurals: algérien, algérienne; français, française; russe. */
function french(words: string): string[] {
  return list(words).flatMap((w) => {
    const feminine = /(?:ie|ée|é|e)n$/.test(w) && !/man$/.test(w) ? `${w}ne` : /e$/.test(w) ? w : `${w}e`;
    const plural = /[sx]$/.test(w) ? w : `${w}s`;
    return [w, feminine, plural, `${feminine}s`];
  });
}

const NATIONALITY = {
  en: new Set([...english(PEOPLES_EN), ...list(PEOPLE_ADJECTIVES_EN)].map((w) => w.replaceAll('_', ' '))),
  fr: new Set([...french(PEOPLES_FR), ...list(PEOPLE_FORMS_FR)].map((w) => w.replaceAll('_', ' '))),
};
const FAITH = {
  en: new Set([...english(FAITHS_EN)].map((w) => w.replaceAll('_', ' '))),
  fr: new Set([...french(FAITHS_FR), ...list(FAITH_FORMS_FR)].map((w) => w.replaceAll('_', ' '))),
};

/** First words of the entries that have several. */
const longer = (set: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].filter((w) => w.includes(' ')).map((w) => w.split(' ')[0] ?? ''));
const LONGER = {
  nationality: { en: longer(NATIONALITY.en), fr: longer(NATIONALITY.fr) },
  religion: { en: longer(FAITH.en), fr: longer(FAITH.fr) },
};

/** Where the word at token `i` is one of the kind: the stretch of the text, or undefined. */
export function peopleAt(
  tokens: readonly Token[],
  i: number,
  kind: 'nationality' | 'religion',
  language: 'en' | 'fr',
): Span | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const set = (kind === 'nationality' ? NATIONALITY : FAITH)[language];
  const word = plain(token.text, language);
  const next = tokens[i + 1];
  if (next && LONGER[kind][language].has(word) && set.has(`${word} ${plain(next.text, language)}`))
    return { start: token.start, end: next.end };
  if (set.has(word)) return { start: token.start, end: token.end };
  const hyphen = word.indexOf('-');
  return hyphen > 2 && set.has(word.slice(0, hyphen)) ? { start: token.start, end: token.start + hyphen } : undefined;
}

const plain = (word: string, language: 'en' | 'fr'): string =>
  (language === 'fr' ? word.toLowerCase() : word).replace('’', "'");

const known = (set: ReadonlySet<string>, word: string, language: 'en' | 'fr'): boolean =>
  set.has(plain(word, language));

const isNationality = (word: string, language: 'en' | 'fr'): boolean => known(NATIONALITY[language], word, language);
const isFaith = (word: string, language: 'en' | 'fr'): boolean => known(FAITH[language], word, language);

/** Whether a word names the people of a country or of a faith. */
export const namesPeople = (word: string, language: 'en' | 'fr'): boolean =>
  isNationality(word, language) || isFaith(word, language);
