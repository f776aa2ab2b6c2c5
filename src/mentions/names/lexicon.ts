/** What word lists know of a single word, as bits: may it be a given name, a town, a title, the head of a body? */
import { BODIES } from './gazetteer-bodies.ts';
import { FAMILY_NAMES } from './gazetteer-family-names.ts';
import { GIVEN_NAMES } from './gazetteer-given-names.ts';
import { CITIES, COUNTRIES, REGIONS } from './gazetteer-places.ts';
import { WORDS_EN } from './gazetteer-words-en.ts';
import { WORDS_FR } from './gazetteer-words-fr.ts';

export const HINT = {
  given: 1,
  country: 1 << 1,
  region: 1 << 2,
  city: 1 << 3,
  title: 1 << 4,
  role: 1 << 5,
  bodyHead: 1 << 6,
  bodyTail: 1 << 7,
  placeHead: 1 << 8,
  placePreposition: 1 << 9,
  nationality: 1 << 10,
  saying: 1 << 11,
  calendar: 1 << 12,
  connector: 1 << 13,
  pronoun: 1 << 14,
  family: 1 << 15,
  body: 1 << 16,
} as const;
export const HINT_COUNT = 17;

export interface Lexicon {
  /** Bits of a folded word. */
  readonly hints: ReadonlyMap<string, number>;
  /** Places and bodies of several words, by their first word: the other words, then the bit. */
  readonly longNames: ReadonlyMap<string, readonly (readonly [readonly string[], number])[]>;
}

/** Lower case without accents: how word lists are written and looked up. */
export function folded(word: string): string {
  const low = word.toLowerCase();
  for (let i = 0; i < low.length; i++)
    if (low.charCodeAt(i) > 127)
      return low
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’ʼ]/g, "'")
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/ø/g, 'o')
        .replace(/ß/g, 'ss')
        .replace(/ı/g, 'i');
  return low;
}

export function lexiconOf(language: 'en' | 'fr'): Lexicon {
  const hints = new Map<string, number>();
  const longNames = new Map<string, [readonly string[], number][]>();
  const add = (list: string, bit: number): void => {
    for (const entry of list.trim().split(/\s+/)) {
      const [first = '', ...rest] = folded(entry).split('_');
      if (rest.length === 0) hints.set(first, (hints.get(first) ?? 0) | bit);
      else longNames.set(first, [...(longNames.get(first) ?? []), [rest, bit]]);
    }
  };
  add(GIVEN_NAMES, HINT.given);
  add(FAMILY_NAMES, HINT.family);
  add(BODIES, HINT.body);
  add(COUNTRIES, HINT.country);
  add(REGIONS, HINT.region);
  add(CITIES, HINT.city);
  const words = language === 'fr' ? WORDS_FR : WORDS_EN;
  for (const [kind, list] of Object.entries(words)) add(list, HINT[kind as keyof typeof WORDS_EN]);
  return { hints, longNames };
}
