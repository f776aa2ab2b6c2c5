/** Two spellings of one name fold alike: case, accents, script, apostrophes and blanks set aside. */
import anyAscii from 'any-ascii';

const PLAIN = /^[\x20-\x7e]*$/;
const ARABIC = /[\u0600-\u06ff]/;

/** Arabic vowel marks and the stretching stroke, which are hardly ever written. */
const UNWRITTEN = /[\u064b-\u065f\u0670\u0640]/g;

/** The Arabic article at the head of a word, to which Latin spelling gives a hyphen. */
const ARTICLE = /(?<![\u0600-\u06ff])ال(?=[\u0600-\u06ff]{2})/g;

/** Lower-case Latin letters, digits and marks of a text. Transliteration is that of any-ascii. */
export function fold(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : anyAscii(ARABIC.test(text) ? text.replace(UNWRITTEN, '').replace(ARTICLE, '$&-') : text);
  return plain.toLowerCase();
}

/** Letters of plain words with single blanks, stops and hyphens between them. */
const CLEAN = /^[A-Za-z]+(?:[ .-][A-Za-z]+)*\.?$/;

/** The words as they stand, without quotation marks around them and a possessive ending, and with single blanks. */
export function clean(text: string): string {
  if (CLEAN.test(text)) return text;
  const plain = text
    .replace(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[·・‧]/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[ "“”«»„,;:]+|[ "“”«»„,;:]+$/g, '')
    .replace(/(?<=\p{L})'s?$/u, '');
  return plain.includes('(') === plain.includes(')') ? plain : plain.replace(/ *[()] */g, ' ').trim();
}

/** The runs of letters and digits of a folded text. */
export const wordsOf = (folded: string): readonly string[] => folded.match(/[a-z0-9]+/g) ?? [];
