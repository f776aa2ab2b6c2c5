/** Takes a place's name apart: article off, "Saint" written out, its name in the other language, and what follows a comma. */
import { clean, fold, wordsOf } from './fold.ts';
import { EXONYMS } from './gazetteer-exonyms.ts';
import type { PlaceName } from './name.ts';

const keyOf = (text: string): readonly string[] => {
  const words = wordsOf(
    fold(text)
      .replace(/^(?:the|l[ae]s?) |^l'/, '')
      .replace(/^(?:city|town|village|ville|commune) (?:of|de) |^(?:ville|commune) d'/, ''),
  );
  return words.map((w) => (w === 'st' || w === 'ste' ? 'saint' : w));
};

/** Name in either language to the English one; names that mean two places are left out. */
const TABLE: ReadonlyMap<string, string> = (() => {
  const meanings = new Map<string, Set<string>>();
  for (const names of EXONYMS)
    for (const name of names) {
      const key = keyOf(name).join(' ');
      meanings.set(key, (meanings.get(key) ?? new Set()).add(names[0] ?? ''));
    }
  return new Map([...meanings].flatMap(([key, to]) => (to.size === 1 ? [[key, [...to][0] ?? ''] as const] : [])));
})();

/** Parts of a place's name as it stands in a text. */
export function placeName(raw: string): PlaceName {
  const text = clean(raw);
  const words = keyOf(text);
  const comma = text.indexOf(',');
  const base = comma > 0 ? keyOf(text.slice(0, comma)).join(' ') : '';
  const exonym = TABLE.get(words.join(' '));
  return { kind: 'place', text, key: words.join(' '), words, ...(exonym ? { exonym } : {}), ...(base ? { base } : {}) };
}
