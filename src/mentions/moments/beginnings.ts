/** How a pattern can begin, read off its regular expression: so that only the patterns that may fit a place are tried there. */
import { S } from './fragments.ts';

/** Beginnings are compared in this many characters: small letters, every digit as 0, white space as one blank. */
export const LENGTH = 8;
/** A pattern with more beginnings than this is compared in fewer characters. */
const MOST = 400;

/** What a piece of a pattern can match: whole matches, and beginnings after which anything may follow. */
interface Matches {
  readonly whole: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
}
const KNOWN = new Map<string, ReadonlySet<string>>();
const NOTHING: Matches = { whole: new Set(['']), begun: new Set() };
const ANYTHING: Matches = { whole: new Set(), begun: new Set(['']) };

/** A character as beginnings are compared. */
export function plainly(c: string): string {
  if (/\s/.test(c)) return ' ';
  if (c >= '0' && c <= '9') return '0';
  return c.toLowerCase().charAt(0);
}

const either = (a: Matches, b: Matches): Matches =>
  b.whole.size + b.begun.size === 0
    ? a
    : { whole: new Set([...a.whole, ...b.whole]), begun: new Set([...a.begun, ...b.begun]) };
const begunOnly = (a: Matches): Matches => ({ whole: new Set(), begun: new Set([...a.whole, ...a.begun]) });

function followed(a: Matches, b: Matches): Matches {
  if (b === NOTHING || a.whole.size === 0) return a;
  if (a === NOTHING) return b;
  if (a.whole.size * (b.whole.size + b.begun.size) > MOST) return begunOnly(a);
  const whole = new Set<string>();
  const begun = new Set(a.begun);
  for (const x of a.whole) {
    for (const y of b.whole) (x.length + y.length >= LENGTH ? begun : whole).add((x + y).slice(0, LENGTH));
    for (const y of b.begun) begun.add((x + y).slice(0, LENGTH));
  }
  return { whole, begun };
}

/** Every way in which a match can begin, up to `LENGTH` characters; a shorter one may be followed by anything. Knows the syntax that this folder's patterns use. */
export function beginnings(source: string): ReadonlySet<string> {
  const known = KNOWN.get(source);
  if (known) return known;
  let at = 0;

  const alternatives = (): Matches => {
    let all = sequence();
    while (source[at] === '|') {
      at++;
      all = either(all, sequence());
    }
    return all;
  };

  const sequence = (): Matches => {
    let all = NOTHING;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') all = followed(all, item());
    return all;
  };

  const item = (): Matches => {
    const one = atom();
    const next = source[at];
    if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return one;
    const quantifier = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 12));
    if (!quantifier) return one;
    at += quantifier[0].length;
    const [, sign, least = '', comma, most = ''] = quantifier;
    if (sign === '?') return either(one, NOTHING);
    if (sign === '*') return either(begunOnly(one), NOTHING);
    if (sign === '+') return begunOnly(one);
    let all = NOTHING;
    for (let i = 0; i < Number(least); i++) all = followed(all, one);
    if (!comma || most === least) return all;
    return either(begunOnly(followed(all, one)), all);
  };

  const atom = (): Matches => {
    const c = source[at] ?? '';
    if (c === '(') {
      if (source.startsWith(S, at)) {
        at += S.length;
        return one(' ');
      }
      const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 24))?.[0] ?? '(';
      at += head.length;
      const inner = alternatives();
      at++;
      return /^\(\?<?[=!]$/.test(head) ? NOTHING : inner;
    }
    if (c === '[') return characters();
    at++;
    if (c === '^' || c === '$') return NOTHING;
    if (c === '.') return ANYTHING;
    return c === '\\' ? escaped() : one(c);
  };

  const one = (c: string): Matches => ({ whole: new Set([plainly(c)]), begun: new Set() });

  const escaped = (): Matches => {
    const e = source[at++] ?? '';
    if (e === 'd') return one('0');
    if (e === 'b' || e === 'B') return NOTHING;
    if (e === 'n') return one('\n');
    if (e === 'u') {
      at += 4;
      return one(String.fromCharCode(Number.parseInt(source.slice(at - 4, at), 16)));
    }
    return /[A-Za-z]/.test(e) ? ANYTHING : one(e);
  };

  const characters = (): Matches => {
    let any = source[at + 1] === '^';
    const set = new Set<string>();
    at += any ? 2 : 1;
    while (at < source.length && source[at] !== ']') {
      if (source[at] === '\\') {
        at++;
        const e = escaped();
        if (e.begun.size) any = true;
        for (const c of e.whole) set.add(c);
      } else if (source[at + 1] === '-' && source[at + 2] !== ']') {
        const last = (source[at + 2] ?? '').charCodeAt(0);
        for (let code = (source[at] ?? '').charCodeAt(0); code <= last; code++)
          set.add(plainly(String.fromCharCode(code)));
        at += 3;
      } else set.add(plainly(source[at++] ?? ''));
    }
    at++;
    return any ? ANYTHING : { whole: set, begun: new Set() };
  };

  const { whole, begun } = alternatives();
  const all = new Set([...whole, ...begun]);
  KNOWN.set(source, all);
  return all;
}

/** The text from a place on, as beginnings are compared. */
export function beginningAt(text: string, place: number): string {
  let out = '';
  let blank = false;
  for (let i = place; i < text.length && out.length < LENGTH; i++) {
    const code = text.charCodeAt(i);
    const space =
      code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x202f || code === 0x2009;
    if (space) {
      if (!blank) out += ' ';
    } else if (code >= 48 && code <= 57) out += '0';
    else if (code >= 65 && code <= 90) out += String.fromCharCode(code + 32);
    else out += code < 128 ? text[i] : (text[i] ?? '').toLowerCase().charAt(0);
    blank = space;
  }
  return out;
}
