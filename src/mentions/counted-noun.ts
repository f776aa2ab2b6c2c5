/** Reads what a number counts: the noun phrase after it ("Spanish tourists"), or the words before it that say so. */
import type { Token } from '../domain/passage.ts';
import { lower } from './numbers.ts';

type Words = ReadonlySet<string>;
type Phrases = readonly (readonly string[])[];

/** The words of a language that a count is read with. */
export interface CountWords {
  readonly stop: Words;
  readonly plurals: Words;
  readonly notPlural: Words;
  readonly skip: Words;
  readonly states: Words;
  readonly fates: Words;
  readonly adverbs: RegExp;
  readonly harm: RegExp;
  readonly auxiliary: RegExp;
  readonly group: Words;
  readonly measure: Words;
  readonly units: Words;
  readonly partitive: Phrases;
  readonly label: Words;
  readonly scope: Phrases;
  readonly scopeEnd: RegExp;
  readonly and: RegExp;
  readonly percent: Phrases;
  /** Whom "one" can count: "one soldier was killed". */
  readonly persons: Words;
}

export interface Manner {
  readonly french: boolean;
  /** A heading: capitals say nothing there. */
  readonly heading: boolean;
  /** Whether a capitalised word names a people or a faith: "40 Algerians". */
  readonly people: (word: string) => boolean;
  /** The number is in figures, as those of streets are: "12 Harbour Gardens". */
  readonly figures: boolean;
  /** Whether a number can begin with the word. */
  readonly number: (word: string) => boolean;
}

export interface CountedNoun {
  /** Token range of what is counted. */
  readonly from: number;
  readonly next: number;
}

const WORD = /^[\p{L}\p{M}\d][\p{L}\p{M}\p{N}'’.&-]*$/u;
const CAPITAL = /^\p{Lu}/u;
const LONGEST = 7;

/** "policemen", "gunmen", "townspeople", "ships"; in French also adjectives, which agree. */
function plural(word: string, low: string, w: CountWords, manner: Manner): boolean {
  if (w.notPlural.has(low) || w.stop.has(low)) return false;
  if (w.plurals.has(low)) return true;
  // 40 CRS, 12 NGOs, two AK-47s
  if (/^[A-Z]{2,}[\dA-Z-]*s$/.test(word) || (manner.french && /^[A-Z]{2,5}$/.test(word))) return true;
  if (low.length < 4) return false;
  if (manner.french) return /[^'’][sxz]$/.test(low);
  return (
    /(?:men|women|people|children|folk|police)$/.test(low) || (/[^s'’]s$/.test(low) && !/(?:us|sis|ss)$/.test(low))
  );
}

/** A capitalised head names a place or a body ("12 Harbour Gardens") unless it names a people, or all words are capitals. */
const plain = (word: string, manner: Manner, alone: boolean): boolean =>
  !CAPITAL.test(word) ||
  manner.heading ||
  !manner.figures ||
  manner.people(word) ||
  /^[A-Z]{2,}[\dA-Z-]*s?$/.test(word) ||
  (alone && word.length > 4);

export const phraseAt = (tokens: readonly Token[], i: number, phrases: Phrases): number =>
  phrases.find((phrase) => phrase.every((p, k) => lower(tokens[i + k]) === p))?.length ?? 0;

/** The plural noun phrase that begins at token `i`. */
export function pluralAfter(
  tokens: readonly Token[],
  i: number,
  w: CountWords,
  manner: Manner,
): CountedNoun | undefined {
  let head = -1;
  let from = i;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST); j++) {
    const token = tokens[j];
    if (!token) break;
    const low = lower(token);
    if (low === "'s" || low === '’s') {
      // "two of the yard's cranes": what stood before only owns
      if (j === i) return undefined;
      head = -1;
      from = j + 1;
      continue;
    }
    // "young, armed men"; "‘foreign’ fighters"
    if (head < 0 && j > i && ((low === ',' && !CAPITAL.test(tokens[j - 1]?.text ?? '')) || /^["“”‘’«»]$/.test(low)))
      continue;
    if (head < 0 && j === i && /^["“‘«]$/.test(low)) {
      from = j + 1;
      continue;
    }
    if (!WORD.test(token.text) || /^\d/.test(token.text) || stops(token.text, low, w)) {
      if (head < 0 && w.and.test(low) && j > i && !manner.french && !manner.number(tokens[j + 1]?.text ?? '')) continue;
      break;
    }
    if (head >= 0 && w.states.has(low)) break;
    const isPlural = plural(token.text, low, w, manner) && plain(token.text, manner, j === i);
    if (head >= 0) {
      if (manner.french && w.adverbs.test(low)) continue;
      if (!isPlural || (!manner.french && w.plurals.has(low))) break;
      if (
        manner.french &&
        (j - head > 2 || (PARTICIPLE.test(low) && !manner.people(low) && TIES.test(lower(tokens[j + 1]))))
      )
        break;
      head = j;
      continue;
    }
    if (manner.french && w.skip.has(low)) continue;
    if (isPlural) head = j;
    else if (manner.french)
      return undefined; // the noun itself must agree
    else if (/ly$|ed$/.test(low) && lower(tokens[j + 1]) === ',') break;
  }
  if (head < 0) return undefined;
  return { from, next: extended(tokens, head + 1, w, manner) };
}

/** "IS", "US", "IT": bodies and countries, not the small words they look like. */
const stops = (word: string, low: string, w: CountWords): boolean => w.stop.has(low) && !/^[A-Z]{2,}$/.test(word);

/** A French participle with what hangs on it belongs to what is told: « trois sociétés domiciliées à … ». */
const PARTICIPLE = /(?:é|i|u|t)e?s$/;
const TIES =
  /^(?:il|par|à|au|aux|en|dans|de|du|des|d'|depuis|avec|sur|sous|pour|comme|par|vers|contre|lors|après|avant)$/;

/** What belongs to the noun behind it: "dead", "men and women", "kilos of resin". */
function extended(tokens: readonly Token[], from: number, w: CountWords, manner: Manner): number {
  let next = from;
  const head = lower(tokens[next - 1]);
  if (w.measure.has(head) && /^(?:of|de|d')$/.test(lower(tokens[next]))) {
    let j = next + 1;
    if (w.stop.has(lower(tokens[j]))) j = -1;
    for (let k = 0; j >= 0 && k < 3; k++) {
      const token = tokens[j];
      if (
        !token ||
        !WORD.test(token.text) ||
        w.stop.has(lower(token)) ||
        CAPITAL.test(token.text) ||
        w.states.has(lower(token)) ||
        /(?:ed|olen|worth|found|hidden|bound|taken)$/.test(lower(token))
      )
        break;
      next = ++j;
      if (manner.french) break;
    }
  }
  // "men and women", "Iraqis, Uzbeks and Tunisians"
  const another = (j: number): boolean => {
    const token = tokens[j];
    if (!token || !WORD.test(token.text)) return false;
    const low = lower(token);
    return (
      plural(token.text, low, w, manner) &&
      (!CAPITAL.test(token.text) || manner.people(token.text)) &&
      !w.states.has(low) &&
      !w.skip.has(low) &&
      lower(tokens[j + 1]) !== "'s"
    );
  };
  let last = next;
  while (lower(tokens[last]) === ',' && another(last + 1)) last += 2;
  if (w.and.test(lower(tokens[last])) && another(last + 1)) next = last + 2;
  return stateAfter(tokens, next, w) ?? next;
}

/** "dead", "seriously wounded": the index after it. */
export function stateAfter(tokens: readonly Token[], i: number, w: CountWords): number | undefined {
  if (w.states.has(lower(tokens[i]))) return i + 1;
  if (w.adverbs.test(lower(tokens[i])) && w.states.has(lower(tokens[i + 1]))) return i + 2;
  return undefined;
}

/** "killed 17", "17 were arrested", "a group of around ten": what is counted stands around a bare number. */
export function bareCount(
  tokens: readonly Token[],
  from: number,
  next: number,
  w: CountWords,
): CountedNoun | undefined {
  const state = stateAfter(tokens, next, w);
  if (state !== undefined) return { from: next, next: state };
  if (w.fates.has(lower(tokens[next]))) return { from: next, next: next + 1 };
  if (w.auxiliary.test(lower(tokens[next]))) {
    for (let j = next + 1; j < next + 4; j++)
      if (w.states.has(lower(tokens[j])) || w.fates.has(lower(tokens[j]))) return { from: j, next: j + 1 };
      else if (!/^(?:been|be|being|was|were|also|été|être|\w+ly|\w+ment)$/.test(lower(tokens[j]))) break;
  }
  const ends =
    !tokens[next] ||
    !/^[\p{L}\d]/u.test(tokens[next]?.text ?? '') ||
    w.stop.has(lower(tokens[next])) ||
    w.and.test(lower(tokens[next]));
  if (!ends) return undefined;
  if (w.harm.test(lower(tokens[from - 1])) && !/^fai/.test(lower(tokens[from - 1])))
    return { from: from - 1, next: from };
  // "taking the toll to 37"
  if (/^(?:at|to|à)$/.test(lower(tokens[from - 1])) && /^(?:toll|bilan)$/.test(lower(tokens[from - 2])))
    return { from: from - 2, next: from - 1 };
  if (/^(?:of|de|d')$/.test(lower(tokens[from - 1])) && w.group.has(lower(tokens[from - 2])))
    return { from: from - 2, next: from - 1 };
  return undefined;
}

/** "including 40 children", "dont trois mineurs", directly behind: the token range of the words, or undefined. */
export function scopeAfter(tokens: readonly Token[], i: number, w: CountWords): CountedNoun | undefined {
  let j = i;
  const opened = /^[,(–—-]$/.test(lower(tokens[j]));
  if (opened) j++;
  const phrase = phraseAt(tokens, j, w.scope);
  if (phrase === 0) return undefined;
  const from = j;
  const cutAtVerb = !/^(?:of|dont|parmi|most|all)$/.test(lower(tokens[j]));
  for (j += phrase; j < Math.min(tokens.length, from + 14); j++) {
    const word = lower(tokens[j]);
    if (/^[,;:.!?)\]–—”»"]$/.test(word) || (cutAtVerb && w.scopeEnd.test(word))) break;
  }
  return j > from + phrase ? { from, next: j } : undefined;
}
