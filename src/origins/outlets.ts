/** Whether a name is that of a paper, an agency, a station or a site of news. */
import { AGENCIES, OUTLETS, PAPER_WORDS } from './outlets-lexicon.ts';
import { CAPITAL, folded, hashOf, type Words } from './words.ts';

const agencies = new Set(AGENCIES.split('|'));
const outlets = new Set([...OUTLETS.split('|'), ...agencies]);
const paperWords = new Set(PAPER_WORDS.split(/\s+/).filter(Boolean));
/** Hashes of every word with which a known title begins, and of every word that makes a title. */
const opening = new Set([...outlets].flatMap((name) => name.split(' ').slice(0, 2)).map(hashOf));
const making = new Set([...paperWords].map(hashOf));

const plain = (name: string): string =>
  name
    .replace(/['’]s$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(folded)
    .filter(Boolean)
    .join(' ');

/** Folded words with single blanks, without a leading article or a trailing possessive: the form in which two names of outlets are compared. */
export function outletKey(name: string): string {
  const whole = plain(name);
  return whole.replace(/^(?:the|le|la|les|l|el|het|de|der|die) (?=.)/, '');
}

export const isAgency = (name: string): boolean => agencies.has(plain(name)) || agencies.has(outletKey(name));

/** Cheap: whether a name that begins with this word can be an outlet's at all. */
export function mayBeOutlet(words: Words, at: number, most: number): boolean {
  const first = words.hash[at] ?? 0;
  if (opening.has(first) || making.has(first)) return true;
  for (let i = at + 1; i < Math.min(words.count, at + most); i++) {
    if (!((words.mark[i] ?? 0) & CAPITAL)) return false;
    if (making.has(words.hash[i] ?? 0)) return true;
  }
  return false;
}

export function isKnownOutlet(name: string): boolean {
  const whole = plain(name);
  return ['', 'the ', 'le ', 'la ', 'l '].some((article) => outlets.has(article + whole));
}

/** A title that is known, or one of two and more words that ends or begins as titles do: "Quay Courier", « Dépêche du Fleuve ». */
export function isOutlet(name: string): boolean {
  if (isKnownOutlet(name)) return true;
  const words = outletKey(name).split(' ');
  return words.length > 1 && (paperWords.has(words.at(-1) ?? '') || paperWords.has(words[0] ?? ''));
}
