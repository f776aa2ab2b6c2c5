/** Words for a nationality or an origin ("Algerian", "les Belges"): marked so that nothing downstream uses them to match, rank or find. */
import { lower } from '../numbers.ts';
import { peopleAt } from '../peoples.ts';
import type { Spotter } from '../spotter.ts';

/** The language is meant, not the people: "speaks French", "en arabe". */
const TONGUE = {
  en: /^(?:speaks?|spoke|speaking|fluent|into|in)$/,
  fr: /^(?:en|parle|parlait|parlent|l[’'])$/,
} as const;
const NOUN_FOLLOWS = /^\p{L}/u;
const CONNECTS = /^(?:and|or|by|to|with|on|at|from|as|et|ou|par|avec|à|sur|de|du)$/;

export const nationality: Spotter = {
  id: 'nationality',
  *find(at) {
    const { language } = at;
    if (language === 'other') return;
    for (const { tokens } of at.passage.sentences)
      for (let i = 0; i < tokens.length; i++) {
        const first = tokens[i]?.text.charCodeAt(0) ?? 0;
        if (language === 'en' && (first < 65 || first > 90)) continue;
        const found = peopleAt(tokens, i, 'nationality', language);
        if (!found || at.named(found.start, found.end)) continue;
        const word = lower(tokens[i]);
        // la Suisse, la Corse
        if (language === 'fr' && /^(?:suisse|corse)$/.test(word) && tokens[i]?.text !== word) continue;
        const before = lower(tokens[i - 1]);
        const after = lower(tokens[i + 1]);
        if (TONGUE[language].test(before) && before !== "l'" && (!NOUN_FOLLOWS.test(after) || CONNECTS.test(after)))
          continue;
        yield { ...found, kind: 'nationality', by: 'nationality' };
      }
  },
};
