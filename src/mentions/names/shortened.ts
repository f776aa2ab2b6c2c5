/** Finds for a shortened name the fuller one that it stands for: a surname, a given name, capitals, the first word of a company's name. */
import type { NameKind } from '../../domain/mention.ts';
import { isAcronymOf } from './acronyms.ts';
import { folded } from './lexicon.ts';

export interface FullName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly parts: readonly string[];
  readonly words: string;
}

const known = new Map<string, readonly string[]>();

/** Name words, folded, without a possessive ending. */
export function partsOf(words: string): readonly string[] {
  let parts = known.get(words);
  if (!parts) {
    if (known.size > 20_000) known.clear();
    parts = folded(words.replace(/['’]s?$/i, ''))
      .split(/[\s,]+/)
      .filter(Boolean);
    known.set(words, parts);
  }
  return parts;
}

export const sameParts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((p, i) => p === b[i]);

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((p, i) => p === long[long.length - short.length + i]);
const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((p, i) => p === long[i]);
/** "Volk-Sarr" for "Sarr", where the whole is the surname. */
const hyphenPart = (long: readonly string[], short: readonly string[]): boolean =>
  short.length === 1 &&
  long.length > 1 &&
  (long.at(-1) ?? '').split('-').length > 1 &&
  (long.at(-1) ?? '').split('-').includes(short[0] ?? '');
/** "J. Ottley" for "Jane Ottley". */
const initials = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  long.at(-1) === short.at(-1) &&
  /^\p{L}\.?(?:-\p{L}\.?)?$/u.test(short[0] ?? '') &&
  (long[0] ?? '').length > 2 &&
  (long[0] ?? '').startsWith((short[0] ?? '').charAt(0));

/** "Imre Volk" for "Imre Tobias Volk". */
const withoutMiddle = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  short.length < long.length &&
  short[0] === long[0] &&
  short.at(-1) === long.at(-1) &&
  (short[0] ?? '').length > 2 &&
  short.every((p) => long.includes(p));
/** Bodies that are called after whom they serve: "Volk" alone is the person, not "Volk Government". */
const AFTER_SOMEBODY =
  /^(?:government|administration|cabinet|family|brothers|network|commission|report|inquiry|gouvernement|famille|freres|reseau)$/;

/** Why `short` may stand for `full`; undefined where it may not. */
export function whyShort(short: FullName, full: FullName): string | undefined {
  if (short === full) return undefined;
  if (full.kind === 'person') {
    if (endsWith(full.parts, short.parts)) return 'surname of';
    if (initials(full.parts, short.parts)) return 'initials and surname of';
    if (startsWith(full.parts, short.parts)) return short.parts.length === 1 ? 'given name of' : 'shortened from';
    if (withoutMiddle(full.parts, short.parts)) return 'shorter form of';
    return hyphenPart(full.parts, short.parts) ? 'part of the surname of' : undefined;
  }
  if (full.kind === 'organisation') {
    if (isAcronymOf(short.words, full.words)) return 'acronym of';
    if (
      startsWith(full.parts, short.parts) &&
      /^\p{Lu}/u.test(short.words) &&
      (short.parts[0] ?? '').length > 2 &&
      !AFTER_SOMEBODY.test(full.parts.at(-1) ?? '')
    )
      return 'short for';
  }
  return undefined;
}
