/** Sums of money with their currency: "€500,000", "some 650,000 dollars", "£2.5m", "de 10 000 à 15 000 euros", "2,3 millions d’euros". */
import type { Language } from '../../domain/facts.ts';
import type { Token } from '../../domain/passage.ts';
import { CODES, currencyNames, DOLLARS, SIGNS } from '../currencies.ts';
import { figures, lower, mayStart, numberAt, type ReadNumber } from '../numbers.ts';
import { boundBefore, quantityAt } from '../quantities.ts';
import type { Found, PassageInHand, Spotter } from '../spotter.ts';
import { wordTable } from '../word-table.ts';

/** "2.5m", "650k", "3 Md": how sums are cut short. */
const SHORT: Readonly<Record<string, number>> = wordTable({
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  tn: 1e12,
});
const ATTACHED = /^(\d[\d.,\u00a0\u202f]*)(k|m|mn|mln|mio|bn|mds?|mrd|tn)$/i;

/** A number as sums are written: "2.5m", "450 k". */
function sumAt(tokens: readonly Token[], i: number, language: Language): ReadNumber | undefined {
  const attached = ATTACHED.exec(tokens[i]?.text ?? '');
  const plainNumber = { vague: false, yearLike: false, heap: false, figures: true, bare: false };
  if (attached) {
    const value = figures(attached[1] ?? '', language, true);
    if (value === undefined) return undefined;
    const sum = value * (SHORT[(attached[2] ?? '').toLowerCase()] ?? 1);
    return { ...plainNumber, next: i + 1, low: sum, high: sum };
  }
  const number = numberAt(tokens, i, language);
  if (!number?.bare || !number.figures) return number;
  // sums have no thousandths: "19.000" is nineteen thousand
  if (/^\d{1,3}\.\d{3}$/.test(tokens[i]?.text ?? '') && number.low < 1000) {
    const sum = Math.round(number.low * 1000);
    return { ...number, low: sum, high: sum };
  }
  const short = SHORT[lower(tokens[number.next]).replace(/\.$/, '')];
  const beside = tokens[number.next + 1];
  if (
    short === undefined ||
    !(
      beside &&
      (SIGNS[beside.text] || CODES.has(beside.text) || /^d['’e]$/.test(beside.text) || /^euros?$/i.test(beside.text))
    )
  )
    return number;
  return { ...number, next: number.next + 1, low: number.low * short, high: number.high * short, bare: false };
}

interface Currency {
  readonly code: string;
  readonly next: number;
}

const singular = (word: string): string => (/[^s]s$|x$/.test(word) && word.length > 4 ? word.slice(0, -1) : word);

/** The currency after a number: "euros", "d’euros", "US dollars", "€", "EUR". */
function currencyAt(tokens: readonly Token[], i: number, language: Language, far = true): Currency | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const sign = SIGNS[token.text];
  if (sign) return { code: sign, next: i + 1 };
  if (CODES.has(token.text)) return { code: token.text, next: i + 1 };
  const names = currencyNames(language);
  const one = singular(lower(token));
  for (const length of [3, 2]) {
    const words = Array.from({ length }, (_, k) => singular(lower(tokens[i + k])));
    const whole = names[words.join(' ')];
    if (whole) return { code: whole, next: i + length };
  }
  const code = names[one];
  // "500 pounds of resin" is a weight
  if (code && !(code === 'pounds' && /^(?:of|per)$/.test(lower(tokens[i + 1])))) return { code, next: i + 1 };
  if (far && /^(?:de|d['’]|of)$/.test(lower(token))) return currencyAt(tokens, i + 1, language, false);
  return undefined;
}

/** The currency that ends just before token `i`: "€", "US$", "EUR". */
function currencyBefore(
  tokens: readonly Token[],
  i: number,
): { readonly code: string; readonly from: number } | undefined {
  const token = tokens[i - 1];
  if (!token) return undefined;
  const sign = SIGNS[token.text];
  if (sign === '$') {
    const letters = tokens[i - 2];
    const known = letters && letters.end === token.start ? DOLLARS[lower(letters).replaceAll('.', '')] : undefined;
    return known ? { code: known, from: i - 2 } : { code: '$', from: i - 1 };
  }
  if (sign) return { code: sign, from: i - 1 };
  return CODES.has(token.text) ? { code: token.text, from: i - 1 } : undefined;
}

function* sumsIn(tokens: readonly Token[], at: PassageInHand): Iterable<Found> {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const joined = joinedSum(token, at);
    if (joined) {
      yield joined;
      continue;
    }
    if (!mayStart(token.text, at.language)) continue;
    const before = currencyBefore(tokens, i);
    const q = quantityAt(tokens, i, at.language, sumAt);
    if (!q) continue;
    const after = before ? undefined : currencyAt(tokens, q.next, at.language);
    const code = before?.code ?? after?.code;
    if (!code || (q.high === 1 && !before && !q.figures)) {
      i = Math.max(i, q.next - 1);
      continue;
    }
    let from = before ? before.from : q.from;
    let { bound, high } = q;
    let next = before ? q.next : (after?.next ?? q.next);
    if (before) {
      const words = boundBefore(tokens, from, at.language);
      if (words) {
        from -= words.length;
        bound = words.bound;
      }
      // "US$40m": the same currency may be said again
      const again = currencyAt(tokens, next, at.language, false);
      if (again && !SIGNS[tokens[next]?.text ?? ''] && (before.code === '$' || again.code === before.code))
        next = again.next;
    }
    // "$10,000 to $20,000", "entre 500 € et 600 €"
    const link = /^(?:to|and|or|à|et|ou|–|-|—)$/.test(lower(tokens[next])) ? next + 1 : -1;
    const between = /^(?:between|from|entre|de)$/.test(lower(tokens[from - 1]));
    if (link > 0 && (between || !/^(?:and|et)$/.test(lower(tokens[next])))) {
      const lead = SIGNS[tokens[link]?.text ?? ''] ? link + 1 : link;
      const second = sumAt(tokens, lead, at.language);
      const same =
        second && (lead > link ? SIGNS[tokens[link]?.text ?? ''] : currencyAt(tokens, second.next, at.language)?.code);
      if (second && same && same === code && second.high > q.low) {
        high = second.high;
        next = lead > link ? second.next : (currencyAt(tokens, second.next, at.language)?.next ?? second.next);
        if (between && /^(?:between|entre)$/.test(lower(tokens[from - 1]))) from--;
      }
    }
    const start = tokens[from]?.start ?? token.start;
    const end = tokens[next - 1]?.end ?? token.end;
    yield {
      start,
      end,
      kind: 'money',
      by: 'money',
      value: { kind: 'money', low: cents(q.low), high: cents(high), currency: code, bound },
    };
    i = next - 1;
  }
}

const cents = (sum: number): number => Math.round(sum * 100) / 100;

/** "a 40,000-euro bribe", "a €5m-a-year contract" stand in one token. */
const JOINED = /^(\d[\d.,]*)(?:-(thousand|million|billion))?-(euro|dollar|franc)s?$/i;
function joinedSum(token: Token, at: PassageInHand): Found | undefined {
  if (!token.text.includes('-')) return undefined;
  const m = JOINED.exec(token.text);
  const value = m && figures(m[1] ?? '', at.language);
  if (!m || value === undefined || value === null) return undefined;
  const scale = { thousand: 1e3, million: 1e6, billion: 1e9 }[(m[2] ?? '').toLowerCase()] ?? 1;
  const currency = currencyNames('en')[(m[3] ?? '').toLowerCase()] ?? '';
  return {
    start: token.start,
    end: token.end,
    kind: 'money',
    by: 'money',
    value: { kind: 'money', low: value * scale, high: value * scale, currency, bound: 'exactly' },
  };
}

/** What every sum has: a sign, a code, or the word of a currency. */
const GATE =
  /[€£$¥₽₹₪₺₴₦₩₱₫฿₵]|euro|dollar|(?<!\p{L})(?:pounds?|francs?|livres?|dinars?|dirhams?|r[iy]y?als?|rupees?|roupies?|pesos?|rou?bles?|yens?|yuans?|renminbi|zlotys?|forints?|shekels?|nairas?|hryvnias?|guilders?|marks?|deutschemarks?|deutschmarks?|pesetas?|kron\p{Ll}+|couronnes?|bahts?|bitcoins?|rands?|liras?|florins?|ariarys?|gourdes?|ouguiyas?|f?cfa)(?!\p{L})/iu;
const CODE = /\b[A-Z]{3}\b/g;

const mentionsMoney = (words: string): boolean => {
  if (GATE.test(words)) return true;
  for (const [code] of words.matchAll(CODE)) if (CODES.has(code)) return true;
  return false;
};

export const money: Spotter = {
  id: 'money',
  *find(at) {
    if (!mentionsMoney(at.words)) return;
    for (const sentence of at.passage.sentences) yield* sumsIn(sentence.tokens, at);
  },
};
