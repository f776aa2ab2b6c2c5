import { quoteOf } from '../../domain/quote.ts';
import type { TextSign } from '../sign.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'French',
  en: 'English',
  anglais: 'English',
  anglaise: 'English',
  francais: 'French',
  français: 'French',
  française: 'French',
};

/** A text says that it is a translation: "The French version of this story", "English version by …", « Traduit de l'anglais ». */
export const translationNote: TextSign = {
  id: 'translation-note',
  see(text) {
    const notes = text.named().translations;
    if (notes.length === 0) return [];
    const said = text.document.facts.originalLanguage?.value ?? '';
    const stated = notes
      .map(({ name }) => LANGUAGES[name.toLowerCase()] ?? name)
      .find((name) => /^(?:English|French|Spanish|German|Italian|Arabic|Dutch|Russian)$/.test(name));
    const language = LANGUAGES[said] ?? stated;
    return [
      {
        named: language === undefined ? 'its original in another language' : `its original in ${language}`,
        says: 'It says that it is a translation.',
        quotes: notes.map((note) => quoteOf(text.document, note)),
        verdict: 'translated from',
      },
    ];
  },
};
