/** Reads numbers as texts write them: 650,000; 40 000; 2.5; two hundred and fifty; une dizaine; dozens. */
import type { Language } from '../domain/facts.ts';
import type { Token } from '../domain/passage.ts';
import type { NumberWords } from './number-words.ts';
import { NUMBERS_EN } from './numbers-en.ts';
import { NUMBERS_FR } from './numbers-fr.ts';
import { wordTable } from './word-table.ts';

export interface ReadNumber {
  /** Index of the first token after the number. */
  readonly next: number;
  readonly low: number;
  readonly high: number;
  /** The words themselves leave room: "dozens", "une dizaine". */
  readonly vague: boolean;
  /** Four figures without a mark, as a year is written. */
  readonly yearLike: boolean;
  /** A heap that wants "of": "dozens of". */
  readonly heap: boolean;
  readonly figures: boolean;
  /** No scale word has been read yet, so that "two or three thousand" can lend its own. */
  readonly bare: boolean;
}

interface Reader extends NumberWords {
  readonly starts: ReadonlySet<string>;
  /** The same, also with a capital. */
  readonly openers: ReadonlySet<string>;
}

function reader(words: NumberWords): Reader {
  const starts = [
    ...Object.keys(words.units),
    ...Object.keys(words.hundreds),
    ...Object.keys(words.scales),
    ...Object.keys(words.articles),
    ...Object.keys(words.rounded ?? {}),
    ...Object.keys(words.heaps),
    ...Object.keys(words.several),
    ...words.fixed.map(([w]) => w[0] ?? ''),
  ];
  const capital = starts.map((w) => w.charAt(0).toUpperCase() + w.slice(1));
  return {
    ...words,
    units: wordTable(words.units),
    hundreds: wordTable(words.hundreds),
    scales: wordTable(words.scales),
    articles: wordTable(words.articles),
    ...(words.rounded ? { rounded: wordTable(words.rounded) } : {}),
    heaps: wordTable(words.heaps),
    several: wordTable(words.several),
    starts: new Set(starts),
    openers: new Set([...starts, ...capital]),
  };
}
const ENGLISH = reader(NUMBERS_EN);
const FRENCH = reader(NUMBERS_FR);
const words = (language: Language): Reader => (language === 'fr' ? FRENCH : ENGLISH);

export function lower(token: Token | undefined): string {
  if (token === undefined) return '';
  const word = token.text.toLowerCase();
  return word.includes('’') ? word.replace('’', "'") : word;
}

/** Whether a number can begin with this word: a quick look before reading it. */
export function mayStart(word: string, language: Language): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return words(language).openers.has(word) || (word.length > 6 && word.includes('-'));
}

/** The value of a number in figures, or undefined where it is none. `scaled`: "million" follows, so that a mark before three digits is a decimal one. */
export function figures(written: string, language: Language, scaled = false): number | undefined {
  const s = written.replace(/[\s\u00a0\u202f\u2009]/g, '');
  if (!/^\d[\d.,]*$/.test(s) || (/^0\d/.test(s) && !/^0[.,]/.test(s))) return undefined;
  if (/^\d+$/.test(s)) return Number(s);
  const groups = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(s);
  if (groups) {
    const several = s.length > 7;
    const own = groups[1] === (language === 'fr' ? '.' : ',');
    if (several || (!scaled && (own || (language === 'fr' && !s.startsWith('0')))))
      return Number(s.replace(/[.,]/g, ''));
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(s)) return Number(s.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(s)) return Number(s.replace(/\./g, '').replace(',', '.'));
  if (/^\d+[.,]\d+$/.test(s)) return Number(s.replace(',', '.'));
  return undefined;
}

const DIGIT = /^\d/;

/** The number that begins at token `i`. */
export function numberAt(tokens: readonly Token[], i: number, language: Language): ReadNumber | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  if (DIGIT.test(first.text)) return inFigures(tokens, i, language);
  const w = words(language);
  const low = lower(first);
  if (!w.starts.has(low) && !low.includes('-')) return undefined;
  return inWords(tokens, i, w);
}

function inFigures(tokens: readonly Token[], i: number, language: Language): ReadNumber | undefined {
  const w = words(language);
  let written = tokens[i]?.text ?? '';
  let next = i + 1;
  // "10-15", "20-odd"
  const joined = /^(\d[\d.,]*)[-\u2010\u2011](\d[\d.,]*|odd)$/.exec(written);
  if (joined) {
    const a = figures(joined[1] ?? '', language);
    if (a === undefined) return undefined;
    if (joined[2] === 'odd') return result(next, a, a, { vague: true, figures: true });
    const b = figures(joined[2] ?? '', language);
    const scale = w.scales[lower(tokens[next])];
    if (b === undefined || b <= a) return undefined;
    if (scale) return result(next + 1, a * scale, b * scale, { figures: true });
    return result(next, a, b, { figures: true, yearLike: isYear(joined[1]) && isYear(joined[2]) });
  }
  // "40 000" in a text whose language does not write it so
  while (/^\d{1,3}(?: \d{3})*$/.test(written) && /^\d{3}$/.test(tokens[next]?.text ?? '') && gap(tokens, next) === 1) {
    written = `${written} ${tokens[next]?.text}`;
    next++;
  }
  const scale = w.scales[lower(tokens[next])];
  let value = figures(written, language, scale !== undefined);
  if (value === undefined) return undefined;
  let bare = true;
  for (let s = scale; s !== undefined; s = w.scales[lower(tokens[next])]) {
    value *= s;
    next++;
    bare = false;
  }
  if (w.hundreds[lower(tokens[next])] === 12 || (w.hundreds[lower(tokens[next])] === 100 && value < 100 && bare)) {
    value *= w.hundreds[lower(tokens[next])] ?? 1;
    next++;
    bare = false;
  }
  return result(next, value, value, { figures: true, yearLike: bare && isYear(written), bare });
}

const isYear = (s: string | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(s ?? '');
const gap = (tokens: readonly Token[], i: number): number => (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0);

function result(next: number, low: number, high: number, how: Partial<ReadNumber> = {}): ReadNumber {
  return { vague: false, yearLike: false, heap: false, figures: false, bare: true, ...how, next, low, high };
}

const follows = (tokens: readonly Token[], i: number, phrase: readonly string[]): boolean =>
  phrase.every((p, k) => lower(tokens[i + k]) === p);

function inWords(tokens: readonly Token[], i: number, w: Reader): ReadNumber | undefined {
  for (const [phrase, value] of w.fixed)
    if (follows(tokens, i, phrase)) return result(i + phrase.length, value, value, { vague: true, bare: false });
  const first = lower(tokens[i]);
  const heap = heapAt(tokens, i, w);
  if (heap) return heap;
  const several = w.several[first];
  if (several) {
    const unit = lower(tokens[i + 1]);
    const scale = w.hundreds[unit] ?? w.scales[unit] ?? heapUnit(w, unit);
    return scale === undefined
      ? undefined
      : result(i + 2, several[0] * scale, several[1] * scale, {
          vague: true,
          bare: false,
          heap: w.rounded !== undefined,
        });
  }
  return summed(tokens, i, w);
}

/** "dizaines" in "plusieurs dizaines". */
const heapUnit = (w: Reader, word: string): number | undefined => {
  const heap = w.heaps[word];
  return w.rounded && heap ? heap[0] / 2 : undefined;
};

/** "dozens", "tens of thousands", "des centaines de milliers". */
function heapAt(tokens: readonly Token[], i: number, w: Reader): ReadNumber | undefined {
  const heap = w.heaps[lower(tokens[i])];
  if (!heap) return undefined;
  if (w.of.includes(lower(tokens[i + 1]))) {
    const of = w.heaps[lower(tokens[i + 2])];
    if (of) {
      const unit = of[0] / 2;
      return result(i + 3, heap[0] * unit, heap[1] * unit, { vague: true, heap: true, bare: false });
    }
  }
  return lower(tokens[i]) === 'tens'
    ? undefined
    : result(i + 1, heap[0], heap[1], { vague: true, heap: true, bare: false });
}

/** Adds and multiplies number words: "two hundred and fifty thousand", "quatre-vingt-dix-sept", "trois cents". */
function summed(tokens: readonly Token[], i: number, w: Reader): ReadNumber | undefined {
  let total = 0;
  let current = 0;
  let any = false;
  let vague = false;
  let heap = false;
  let bare = true;
  let j = i;
  if (w.articles[lower(tokens[j])] !== undefined) {
    if (!w.afterArticle.includes(lower(tokens[j + 1]))) {
      const few = lower(tokens[j + 1]) === 'few' ? inWords(tokens, j + 1, w) : undefined;
      return few;
    }
    j++;
  }
  for (; j < tokens.length; j++) {
    const word = lower(tokens[j]);
    if (word === w.and) {
      if (!any || !continues(tokens, j + 1, w, current)) break;
      continue;
    }
    const rounded = w.rounded?.[word];
    if (rounded !== undefined) {
      current = (current || 1) * rounded;
      vague = true;
      heap = true;
      any = true;
      bare = false;
      j++;
      break;
    }
    const heaped = any ? heapUnit(w, word) : undefined;
    if (heaped !== undefined && w.scales[word] === undefined) {
      current *= heaped;
      vague = true;
      heap = true;
      bare = false;
      j++;
      break;
    }
    const part = spelled(word, w);
    if (part === undefined) break;
    if (part.kind === 'unit') {
      if (current % 100 !== 0 && !(current % 10 === 0 && current % 100 >= 20 && part.value < (w.rounded ? 20 : 10)))
        break;
      if (any && part.value >= 100) break;
      current += part.value;
    } else if (part.kind === 'hundred') {
      current = (current || 1) * part.value;
      if (part.value !== 100) {
        bare = false;
        any = true;
        j++;
        break;
      }
    } else {
      total += (current || 1) * part.value;
      current = 0;
      bare = false;
    }
    any = true;
  }
  if (!any) return undefined;
  let value = total + current;
  for (const half of w.half)
    if (follows(tokens, j, half)) {
      value += 0.5 * (bare ? 1 : scaleOf(value));
      j += half.length;
      const scale = w.scales[lower(tokens[j])];
      if (bare && scale) {
        value *= scale;
        j++;
        bare = false;
      }
      break;
    }
  return result(j, value, value, { vague, heap, bare });
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1);

/** Whether what follows "and" goes on with the number: "two hundred and fifty", "vingt et un", never "two and three". */
function continues(tokens: readonly Token[], i: number, w: Reader, current: number): boolean {
  const part = spelled(lower(tokens[i]), w);
  if (part?.kind !== 'unit') return false;
  if (w.rounded)
    return part.value <= 11 && (part.value === 1 || part.value === 11) && current % 10 === 0 && current % 100 >= 20;
  return part.value < 100 && (current === 0 || current % 100 === 0);
}

type Part = { readonly kind: 'unit' | 'hundred' | 'scale'; readonly value: number };

/** One written word, with its parts where hyphens join them: "twenty-one", "dix-sept", "deux-cent-trente-et-un". */
function spelled(word: string, w: Reader): Part | undefined {
  const unit = w.units[word];
  if (unit !== undefined) return { kind: 'unit', value: unit };
  if (w.hundreds[word] !== undefined) return { kind: 'hundred', value: w.hundreds[word] };
  if (w.scales[word] !== undefined) return { kind: 'scale', value: w.scales[word] };
  if (!word.includes('-')) return undefined;
  let sum = 0;
  for (const p of word.replace(/^quatre-vingts?/, 'huitante').split('-')) {
    const u = w.units[p];
    if (u !== undefined) {
      if (sum % 10 !== 0 || (sum === 10 && u < 7)) return undefined;
      sum += u;
    } else if (w.hundreds[p] !== undefined) sum = (sum || 1) * w.hundreds[p];
    else if (p !== w.and) return undefined;
  }
  return sum > 0 ? { kind: 'unit', value: sum } : undefined;
}
