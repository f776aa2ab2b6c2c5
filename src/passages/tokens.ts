/** Cuts running text into words, numbers and marks, each exactly where it stands. */
import type { Language } from '../domain/facts.ts';
import type { Span, Token } from '../domain/passage.ts';
import { BEFORE_NAMES, BEFORE_NUMBERS, MAY_END, MONTHS } from './abbreviations.ts';
import { interned } from './interned.ts';

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const HIGH = 5;

/** Class of each UTF-16 unit, worked out when first met: most texts meet a few hundred. */
const classes = new Uint8Array(0x10000);
function learn(code: number): number {
  const char = String.fromCharCode(code);
  let found = MARK;
  if (/[\s\u200b-\u200d\u2060\ufeff\p{Cc}]/u.test(char)) found = SPACE;
  else if (/[\p{L}\p{M}ªº\u00ad]/u.test(char)) found = LETTER;
  else if (/\p{Nd}/u.test(char)) found = DIGIT;
  else if (code >= 0xd800 && code < 0xdc00) found = HIGH;
  classes[code] = found;
  return found;
}

const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019 || c === 0x02bc;
const isHyphen = (c: number): boolean => c === 0x2d || c === 0x2010 || c === 0x2011;
const isUpper = (word: string): boolean => word !== word.toLowerCase();

/** "qu’« il partira »" */
const QUOTES = '«“"';
/** "l'", "qu'", "jusqu'": French words that lose a vowel before the next word. */
const FRENCH_CLITIC = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|parce ?qu)$/i;
/** What follows the hyphen of "dit-il", "a-t-elle", "est-ce", "donnez-lui". */
const INVERSION =
  /[-\u2010\u2011](?:t[-\u2010\u2011](?:il|elle|on)s?|ils?|elles?|on|je|tu|nous|vous|ce|moi|lui|leur|les?|la)(?![-\u2010\u2011\p{L}])/uy;
/** "rendez-vous" is one word. */
const NO_INVERSION = /^(?:rendez|sauf|chez|au|par|là|ceux|celui|celle|celles|quant)$/i;
const ENGLISH_CLITIC = /['’ʼ](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}'’])/iuy;
/** "three offices-the yard, the port and the pier-were shut": a dash that was typed as a hyphen, before a word that ends no compound. */
const AFTER_LOST_DASH =
  /[-\u2010\u2011](?:are|is|was|were|would|could|should|had|has|will|did|does|we|they|he|she|who|which|whom|whose|although|though|including|because|while|when|where|if|the|an?)\s/y;
const isLostDash = (text: string, i: number): boolean => {
  AFTER_LOST_DASH.lastIndex = i;
  return AFTER_LOST_DASH.test(text);
};
const FIXED = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]+|[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/giu;
const FIXED_TAIL = /[.,;:!?)\]'’…]+$/;
/** "14:30", "3.5", "1,000", "12/03/2015": a mark inside a number. */
const joinsDigits = (c: number): boolean => c === 0x2e || c === 0x2c || c === 0x3a || c === 0x2f;

/** Addresses of pages and mails, which are one token each; looked for only where the stretch can hold one. */
function fixedIn(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  if (!part.includes('@') && !part.includes('://') && !/www\./i.test(part)) return [];
  return Array.from(part.matchAll(FIXED), (m) => {
    const words = m[0].replace(FIXED_TAIL, '');
    return { start: span.start + m.index, end: span.start + m.index + words.length };
  });
}

/**
 * Tokens of one stretch, in order, without gaps other than white space. Clitics stand apart ("l'", "'s", "n't"); hyphenated words,
 * initials ("J."), acronyms ("D.G."), abbreviations ("Dr."), numbers ("1 000", "3.5") and addresses are one token each.
 */
export function tokensOf(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(span.end, text.length);
  const french = language === 'fr';
  const fixed = fixedIn(text, span);
  let nextFixed = 0;
  const at = (i: number): number => (i < end ? classes[text.charCodeAt(i)] || learn(text.charCodeAt(i)) : SPACE);
  const add = (from: number, to: number): void => {
    tokens.push({ start: from, end: to, text: interned(text.slice(from, to)) });
  };

  /** End of a number that starts at `from`: with its inner marks and, between groups of three digits, blanks. */
  const numberEnd = (from: number): number => {
    let i = from;
    for (;;) {
      while (at(i) === DIGIT) i++;
      const c = text.charCodeAt(i);
      if (joinsDigits(c) && at(i + 1) === DIGIT) i++;
      else if (
        (c === 0xa0 || c === 0x202f || c === 0x2009 || (french && c === 0x20)) &&
        i - from <= 11 &&
        (i - from <= 3 || at(i - 4) === SPACE) &&
        at(i + 1) === DIGIT &&
        at(i + 2) === DIGIT &&
        at(i + 3) === DIGIT &&
        at(i + 4) !== DIGIT &&
        at(i + 4) !== LETTER
      )
        i++;
      else return i;
    }
  };

  /** Whether the full stop at `i`, just after the word, belongs to that word. */
  const keepsStop = (word: string, from: number, i: number): boolean => {
    if (word.length > 6) return false;
    let after = i + 1;
    while (after < end && at(after) === SPACE) after++;
    const next = at(after);
    if (word.length === 1 && isUpper(word)) {
      if (after >= end || after === i + 1) return false;
      const before = text.charCodeAt(from - 2);
      return word !== 'I' || !(before >= 97 && before <= 122);
    }
    const low = word.toLowerCase();
    if (after >= end) return MAY_END.has(low) && low !== 'est' && low !== 'al';
    if (BEFORE_NAMES.has(low) && next === LETTER && (low.length > 2 || isUpper(word)))
      return isUpper(word) || isUpper(text[after] ?? '');
    if (BEFORE_NUMBERS.has(low) && next === DIGIT) return true;
    if (MONTHS.has(low) && isUpper(word)) return next === DIGIT || (next === LETTER && !isUpper(text[after] ?? ''));
    if (MONTHS.has(low) && french) return next === DIGIT;
    return MAY_END.has(low) && (low === 'etc' || isUpper(word));
  };

  /** End of "U.S.", "D.G.S.I", "J.-B.", "a.m." when one starts at `from`; otherwise `from`. */
  const dottedEnd = (from: number): number => {
    let i = from;
    let letters = 0;
    while (at(i) === LETTER && text.charCodeAt(i + 1) === 0x2e) {
      letters++;
      i += 2;
      if (isHyphen(text.charCodeAt(i)) && at(i + 1) === LETTER && text.charCodeAt(i + 2) === 0x2e) i++;
    }
    if (letters < 1 || i > end) return from;
    if (letters === 1) return from;
    if (at(i) === LETTER && at(i + 1) !== LETTER) i++; // "U.S.A" without its last stop
    return at(i) === LETTER ? from : i;
  };

  let i = span.start;
  while (i < end) {
    const kind = at(i);
    if (kind === SPACE) {
      i++;
      continue;
    }
    const start = i;
    while (nextFixed < fixed.length && (fixed[nextFixed]?.end ?? 0) <= start) nextFixed++;
    const address = fixed[nextFixed];
    if (address && address.start === start) {
      i = address.end;
      add(start, i);
      continue;
    }
    if (kind === HIGH) {
      i = Math.min(i + 2, end);
      add(start, i);
      continue;
    }
    const code = text.charCodeAt(i);
    if (kind === MARK) {
      i++;
      if (code === 0x2e || code === 0x2d || code === 0x2a || code === 0x5f || code === 0x3d)
        while (i < end && text.charCodeAt(i) === code) i++; // "...", "--", rules of marks
      else if ((code === 0x40 || code === 0x23) && at(i) === LETTER && at(start - 1) !== LETTER)
        while (at(i) === LETTER || at(i) === DIGIT || text.charCodeAt(i) === 0x5f) i++; // @name, #word
      else if (!french && isApostrophe(code)) {
        ENGLISH_CLITIC.lastIndex = start;
        const clitic = start > span.start && at(start - 1) !== SPACE ? ENGLISH_CLITIC.exec(text) : null;
        if (clitic) i = start + clitic[0].length;
      }
      add(start, Math.min(i, end));
      continue;
    }
    const dotted = kind === LETTER && text.charCodeAt(i + 1) === 0x2e ? dottedEnd(i) : i;
    i = dotted > i ? dotted : i;
    let done = false;
    while (!done) {
      if (at(i) === DIGIT && (i === start || at(i - 1) !== LETTER)) i = numberEnd(i);
      while (at(i) === LETTER || at(i) === DIGIT) i++;
      done = true;
      if (i >= end || i === start) break;
      const c = text.charCodeAt(i);
      if (isHyphen(c) && (at(i + 1) === LETTER || at(i + 1) === DIGIT)) {
        if (french) {
          INVERSION.lastIndex = i;
          const inverted = INVERSION.exec(text);
          if (inverted && !NO_INVERSION.test(text.slice(start, i))) {
            add(start, i);
            add(i, i + inverted[0].length);
            i += inverted[0].length;
            break;
          }
        } else if (i - start > 2 && isLostDash(text, i)) {
          add(start, i);
          add(i, i + 1);
          i++;
          break;
        }
        i++;
        done = false;
      } else if (isApostrophe(c) && (at(i + 1) === LETTER || (french && QUOTES.includes(text.charAt(i + 1))))) {
        if (french) {
          if (FRENCH_CLITIC.test(text.slice(start, i))) {
            i++;
            add(start, i);
            break;
          }
        } else {
          const next = text.charCodeAt(i + 1) | 0x20;
          if (next === 0x74 && (text.charCodeAt(i - 1) | 0x20) === 0x6e && at(i + 2) !== LETTER) {
            if (i - 1 > start) add(start, i - 1);
            add(i - 1, i + 2);
            i += 2;
            break;
          }
          ENGLISH_CLITIC.lastIndex = i;
          const clitic = ENGLISH_CLITIC.exec(text);
          if (clitic) {
            add(start, i);
            i += clitic[0].length;
            add(i - clitic[0].length, i);
            break;
          }
        }
        i++;
        done = false;
      }
    }
    const last = tokens[tokens.length - 1];
    if (last && last.end === i && last.start >= start) continue;
    if (kind === LETTER && text.charCodeAt(i) === 0x2e && i < end && keepsStop(text.slice(start, i), start, i)) i++;
    add(start, i);
  }
  return tokens;
}
