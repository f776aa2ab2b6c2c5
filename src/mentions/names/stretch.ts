/** A name as a stretch of a sentence's words, while its ends are being mended. */
import type { NameKind } from '../../domain/mention.ts';
import type { Token } from '../../domain/passage.ts';
import { MENDING_EN } from './mending-words-en.ts';
import { MENDING_FR } from './mending-words-fr.ts';

export interface Stretch {
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** Units that the last word has too many: "Volk-led", "Volk's". */
  readonly cut?: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).filter(Boolean));
const sets = (w: typeof MENDING_EN | typeof MENDING_FR) => ({
  opener: set(w.opener),
  title: set(w.title),
  glued: set(w.glued),
  officer: set(w.officer),
  portfolio: set(w.portfolio),
  tail: set(w.tail),
  reference: set(w.reference),
});
export type Words = ReturnType<typeof sets>;
export const WORDS: Readonly<Record<'en' | 'fr', Words>> = { en: sets(MENDING_EN), fr: sets(MENDING_FR) };

/** What the mending of one sentence may look at. */
export interface AtHand {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: 'en' | 'fr';
  /** Names of the whole document as first read, by their words: how often inside sentences, of which kind. */
  readonly seen: ReadonlyMap<string, NameKind>;
}

export const isCapital = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return (c > 64 && c < 91) || (c > 191 && /^\p{Lu}/u.test(word));
};
export const isLower = (word: string): boolean => {
  const c = word.charCodeAt(0);
  return (c > 96 && c < 123) || (c > 222 && /^\p{Ll}/u.test(word));
};

/** The words of a stretch as they stand in the text. */
export function wordsOf({ text, tokens }: Pick<AtHand, 'text' | 'tokens'>, { from, to, cut = 0 }: Stretch): string {
  return text.slice(tokens[from]?.start ?? 0, (tokens[to - 1]?.end ?? 0) - cut);
}
