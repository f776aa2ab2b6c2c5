/** Reads shares said in words: "two-thirds of the cargo", "la moitié des témoins", "one in five". */
import type { Language } from '../domain/facts.ts';
import type { Token } from '../domain/passage.ts';
import { lower, numberAt } from './numbers.ts';

export interface Share {
  readonly from: number;
  readonly next: number;
  readonly percent: number;
}

const partsOf = (parts: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(parts));
/** Asked of nearly every word of a text, which a map answers sooner than a table. */
const PARTS: Readonly<Record<'en' | 'fr', ReadonlyMap<string, number>>> = {
  en: partsOf({ half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10 }),
  fr: partsOf({ moitié: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, dixième: 10, dixièmes: 10 }),
};
const SHORTEST_PART = 4;
const ONE = { en: /^(?:a|one)$/, fr: /^(?:un|la|une|le)$/ } as const;
const OF = { en: /^of$/, fr: /^(?:de|des|du|d')$/ } as const;
/** "a quarter of an hour", "half of 2015": shares of time. */
const TIME =
  /^(?:an|hours?|century|siècle|année|an|heure|year|month|mois|century|decade|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/** A share that begins at token `i` and says of what. */
export function shareAt(tokens: readonly Token[], i: number, language: Language): Share | undefined {
  if (language === 'other') return undefined;
  const parts = PARTS[language];
  const first = tokens[i]?.text ?? '';
  const after = tokens[i + 1]?.text ?? '';
  if (
    first !== 'half' &&
    first !== 'Half' &&
    after !== 'in' &&
    after !== 'out' &&
    !(after.length >= SHORTEST_PART && parts.has(after)) &&
    !(first.includes('-') && /-(?:thirds?|quarters?|fifths?|tenths?)$/.test(first))
  )
    return undefined;
  const word = lower(tokens[i]);
  const next = (from: number, n: number, part: number, whole: number): Share | undefined => {
    if (!OF[language].test(lower(tokens[n]))) return undefined;
    if (
      language === 'en' &&
      !/^(?:the|his|her|its|their|our|my|your|all|those|these|that|this|them|us|whom|which)$/.test(
        lower(tokens[n + 1]),
      ) &&
      !/[^s]s$/.test(lower(tokens[n + 1]))
    )
      return undefined;
    if (TIME.test(lower(tokens[n + 1])) || TIME.test(lower(tokens[n + 2]))) return undefined;
    return part < whole ? { from, next: n, percent: percent(part, whole) } : undefined;
  };
  // half of the crew
  if (word === 'half' && language === 'en') return next(i, i + 1, 1, 2);
  // two-thirds of
  const joined = /^([a-z]+)-([a-z]+)$/.exec(word);
  if (joined && language === 'en') {
    const whole = parts.get(joined[2] ?? '');
    const part = numberAt([{ start: 0, end: 0, text: joined[1] ?? '' }], 0, language);
    return whole && part ? next(i, i + 1, part.high, whole) : undefined;
  }
  const whole = parts.get(lower(tokens[i + 1]));
  if (whole !== undefined) {
    if (ONE[language].test(word)) return next(i, i + 2, 1, whole);
    const part = numberAt(tokens, i, language);
    return part?.next === i + 1 ? next(i, i + 2, part.high, whole) : undefined;
  }
  // one in five; one out of three
  if (word === 'one' && language === 'en') {
    const at =
      lower(tokens[i + 1]) === 'in'
        ? i + 2
        : lower(tokens[i + 1]) === 'out' && lower(tokens[i + 2]) === 'of'
          ? i + 3
          : 0;
    const of = at > 0 ? numberAt(tokens, at, language) : undefined;
    if (of && of.high >= 2 && of.high <= 100 && of.bare && !/^\p{L}/u.test(tokens[at + 1]?.text ?? ''))
      return { from: i, next: of.next, percent: percent(1, of.high) };
    if (
      of &&
      of.high >= 2 &&
      of.high <= 100 &&
      of.bare &&
      /^(?:people|men|women|children|adults|of|was|were|is|are|had|has|have|said|voters|households)$/.test(
        lower(tokens[of.next]),
      )
    )
      return { from: i, next: of.next, percent: percent(1, of.high) };
  }
  return undefined;
}
