/** What is known of a word by itself, whatever stands around it: its spelling, shape and what the word lists say. */
import { folded, HINT, HINT_COUNT, type Lexicon } from './lexicon.ts';

/** How a word is written, coarsely. */
export const FORM = {
  lower: 0,
  capital: 1,
  allCaps: 2,
  oneCapital: 3,
  mixed: 4,
  initial: 5,
  dotted: 6,
  digits: 7,
  digitsAndLetters: 8,
  mark: 9,
  hyphenCapitals: 10,
  hyphenMixed: 11,
  clitic: 12,
} as const;

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly form: number;
  readonly hints: number;
  /** A 32-bit hash. */
  readonly lowerKey: number;
  /** Hashes of what matters in a word beside another. */
  readonly near: readonly number[];
  /** Kept by the tagger: where the word's scores for the places it can stand in are; -1 before they are asked for. */
  sums: number;
}

export function hashOf(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5 ^ (to - from);
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** One feature's hash from the number of its template and up to three values; never 0. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) + Math.imul(b, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) + Math.imul(c, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  return h === 0 ? 1 : h;
}

export const isCapitalised = (form: number): boolean =>
  (form >= FORM.capital && form <= FORM.dotted) || form === FORM.hyphenCapitals;

function formOf(text: string, lower: string): number {
  if (/^\p{P}|^\p{S}/u.test(text) && text.length <= 3 && !/[\p{L}\p{N}]{2}/u.test(text)) return FORM.mark;
  if (/['’ʼ]$|^['’ʼ]/.test(text)) return text === lower || text.length <= 3 ? FORM.clitic : FORM.capital;
  if (/\d/.test(text)) return /^[\d.,:/\s]+$/.test(text) ? FORM.digits : FORM.digitsAndLetters;
  if (!/\p{L}/u.test(text)) return FORM.mark;
  if (text === lower) return FORM.lower;
  const upper = text.toUpperCase();
  if (/\..*\.$/.test(text)) return FORM.dotted;
  if (/^\p{Lu}\.$/u.test(text)) return FORM.initial;
  if (text.length === 1) return FORM.oneCapital;
  if (text === upper) return FORM.allCaps;
  if (/[-‐‑]/.test(text))
    return /^\p{Lu}[^-‐‑]*(?:[-‐‑](?:\p{Lu}|(?:de|du|des|la|le|les|sur|sous|en|et|aux?|l|d|lès|al|el|ben|of|the|on|upon)[-‐‑'’])[^-‐‑]*)+$/u.test(
      text,
    )
      ? FORM.hyphenCapitals
      : FORM.hyphenMixed;
  if (/^\p{Lu}[\p{Ll}\p{M}'’.]+$/u.test(text)) return FORM.capital;
  return FORM.mixed;
}

/** "Xxx-Xx", "XXX", "dd/dd": runs longer than three cut short. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (c) => (c === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, 'd')
    .replace(/(.)\1{3,}/g, '$1$1$1');

export function wordOf(text: string, lexicon: Lexicon): Word {
  const lower = text.toLowerCase();
  const plain = folded(text);
  const form = formOf(text, lower);
  const bare = plain.length > 2 && plain.endsWith('.') ? plain.slice(0, -1) : plain;
  const hints =
    lexicon.hints.get(plain) ?? lexicon.hints.get(bare) ?? (plain.includes('-') ? partHints(plain, lexicon) : 0);
  const lowerKey = hashOf(lower);
  const near: number[] = [feature(1, lowerKey), feature(2, form), feature(3, hints)];
  if (letters(form) && lower.length > 3) near.push(feature(4, hashOf(lower, lower.length - 3)));
  for (let bit = 0; bit < HINT_COUNT; bit++) if (hints & (1 << bit)) near.push(feature(5, bit));
  return { text, lower, form, hints, lowerKey, near, sums: -1 };
}

const letters = (form: number): boolean => form !== FORM.mark && form !== FORM.digits;

/** Hashes of all that speaks for the word itself. */
export function ownFeatures({ text, lower, form, hints, lowerKey }: Word): number[] {
  const own: number[] = [
    feature(1, hashOf(text)),
    feature(2, lowerKey),
    feature(3, hashOf(shapeOf(text))),
    feature(4, form),
    feature(5, hints, form),
    feature(6, Math.min(text.length, 12), form),
  ];
  if (letters(form)) {
    for (let n = 1; n <= 5 && n < lower.length; n++) {
      own.push(feature(10 + n, hashOf(lower, 0, n), form));
      own.push(feature(20 + n, hashOf(lower, lower.length - n), form));
    }
    for (const part of lower.split(/[-‐‑]/)) if (part.length < lower.length) own.push(feature(7, hashOf(part)));
  }
  for (let bit = 0; bit < HINT_COUNT; bit++) if (hints & (1 << bit)) own.push(feature(8, bit, form));
  return own;
}

/** Hashes of what matters in a word two away. */
export function farFeatures({ lowerKey, form, hints }: Word): number[] {
  const far: number[] = [feature(1, lowerKey), feature(2, form)];
  for (let bit = 0; bit < HINT_COUNT; bit++) if (hints & (1 << bit)) far.push(feature(3, bit));
  return far;
}

/** "Jean-Baptiste": given names by their parts, where every part is one; otherwise what the first part says of bodies and places. */
function partHints(plain: string, lexicon: Lexicon): number {
  let all = -1;
  for (const part of plain.split('-')) all &= lexicon.hints.get(part) ?? 0;
  return all === -1 ? 0 : all & (HINT.given | HINT.family);
}
