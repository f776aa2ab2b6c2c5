/** Numbers of people and things with what is counted, how it is bounded and who is in or out: "at least 17 dockers", "quelque 650 migrants, dont 40 enfants". */
import type { Token } from '../../domain/passage.ts';
import {
  bareCount,
  type CountedNoun,
  type CountWords,
  type Manner,
  phraseAt,
  pluralAfter,
  scopeAfter,
} from '../counted-noun.ts';
import { shareAt } from '../fractions.ts';
import { lower, mayStart, numberAt } from '../numbers.ts';
import { namesPeople } from '../peoples.ts';
import { boundBefore, type Quantity, quantityAt } from '../quantities.ts';
import type { Found, PassageInHand, Spotter } from '../spotter.ts';
import { COUNTS_EN } from './counts-en.ts';
import { COUNTS_FR } from './counts-fr.ts';

const OPENS = /^[("“”‘’'«[–—-]$|^[ldnsjcmt]['’]$|^qu['’]$|^jusqu['’]$/i;

/** What follows the number of the emergency services. */
const EMERGENCY = /^(?:calls?|callers?|operators?|dispatch\p{Ll}*|cent(?:er|re)s?|systems?|appels?|opérateurs?)$/iu;

/** A number that is part of a code, a label or a list: "Flight 93", "section 21", "B-12", "3.". */
function labels(tokens: readonly Token[], i: number, w: CountWords, bounded: boolean): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  const after = tokens[i + 1];
  if (!token) return true;
  if (after && after.start === token.end && /^[/:°#_]/.test(after.text)) return true;
  // 911 calls, 112 operators
  if (/^(?:911|999|112)$/.test(token.text) && EMERGENCY.test(after?.text ?? '')) return true;
  if (!before || bounded) return false;
  if (before.end === token.start && !OPENS.test(before.text)) return true;
  const word = lower(before).replace(/\.$/, '');
  if (!w.label.has(word)) return false;
  return /^\d/.test(token.text) || /^\p{Lu}/u.test(before.text) || /^(?:of|à)$/.test(word);
}

function* countsIn(tokens: readonly Token[], at: PassageInHand, w: CountWords, manner: Manner): Iterable<Found> {
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || i < free) continue;
    const share = shared(tokens, i, at);
    if (share) {
      yield share.mention;
      free = share.next;
      continue;
    }
    if (!mayStart(token.text, at.language)) continue;
    const q = quantityAt(tokens, i, at.language);
    if (!q) continue;
    if (q.high === 0 || labels(tokens, i, w, q.from < q.at) || taken(at, tokens, q)) {
      i = Math.max(i, q.next - 1);
      continue;
    }
    const found =
      percentage(tokens, q, at, w) ?? counted(tokens, q, at, w, q.figures ? manner : { ...manner, figures: false });
    if (found) {
      yield found.mention;
      free = found.next;
      if (found.stay) free = i + 1;
    } else i = Math.max(i, q.next - 1);
  }
}

/** Another kind of mention holds the number; a year word does not, where a bound shows that it is none ("at least 1950 dockers"). */
function taken(at: PassageInHand, tokens: readonly Token[], q: Quantity): boolean {
  const from = tokens[q.at]?.start ?? 0;
  const to = tokens[q.next - 1]?.end ?? from;
  return at.taken(from, to);
}

interface Read {
  readonly mention: Found;
  readonly next: number;
  readonly stay?: boolean;
}

const rounded = (n: number): number => Math.round(n * 1000) / 1000;

function mention(
  tokens: readonly Token[],
  q: Quantity,
  noun: CountedNoun,
  at: PassageInHand,
  w: CountWords,
  next: number,
  what?: string,
): Read {
  const words = what ?? slice(at.text, tokens, noun);
  const scope = scopeAfter(tokens, next, w);
  const start = tokens[q.from]?.start ?? 0;
  return {
    mention: {
      start,
      end: tokens[next - 1]?.end ?? start,
      kind: 'count',
      by: 'counts',
      value: {
        kind: 'count',
        what: words,
        low: rounded(q.low),
        high: rounded(q.high),
        bound: q.bound,
        ...(scope ? { scope: slice(at.text, tokens, scope) } : {}),
      },
    },
    next,
  };
}

const slice = (text: string, tokens: readonly Token[], range: CountedNoun): string =>
  text.slice(tokens[range.from]?.start ?? 0, tokens[range.next - 1]?.end ?? 0).replace(/\s+/g, ' ');

/** "two-thirds of", "plus de la moitié des": a share as a percentage. */
function shared(tokens: readonly Token[], i: number, at: PassageInHand): Read | undefined {
  const share = shareAt(tokens, i, at.language);
  const start = tokens[i]?.start ?? 0;
  if (!share || at.taken(start, tokens[share.next - 1]?.end ?? start)) return undefined;
  const bound = boundBefore(tokens, share.from, at.language);
  const from = share.from - (bound?.length ?? 0);
  const value = {
    kind: 'count',
    what: '%',
    low: share.percent,
    high: share.percent,
    bound: bound?.bound ?? 'exactly',
  } as const;
  return {
    mention: {
      start: tokens[from]?.start ?? start,
      end: tokens[share.next - 1]?.end ?? start,
      kind: 'count',
      by: 'counts',
      value,
    },
    next: share.next,
  };
}

/** "40 per cent", "43 %". */
function percentage(tokens: readonly Token[], q: Quantity, at: PassageInHand, w: CountWords): Read | undefined {
  const n = phraseAt(tokens, q.next, w.percent);
  return n === 0 ? undefined : mention(tokens, q, { from: q.next, next: q.next + n }, at, w, q.next + n, '%');
}

function counted(
  tokens: readonly Token[],
  q: Quantity,
  at: PassageInHand,
  w: CountWords,
  manner: Manner,
): Read | undefined {
  let j = q.next;
  if (q.yearLike && q.from === q.at) return undefined;
  const one = q.high === 1;
  if (q.guessed && lower(tokens[j]) === ',') j++;
  // "dozens of crates", "une dizaine de marins"
  const of = /^(?:of|de|d')$/.test(lower(tokens[j]));
  if (q.heap && of) j++;
  else if (at.language === 'fr' && of && q.high >= 1e6) j++;
  else if (q.heap && at.language === 'en' && !bareCount(tokens, q.from, q.next, w)) return undefined;
  const part = phraseAt(tokens, j, w.partitive);
  if (part > 0) return partitive(tokens, q, j + part, at, w, manner);
  if (!one) {
    const noun = pluralAfter(tokens, j, w, manner);
    if (noun && !overlapsName(at, tokens, noun)) return mention(tokens, q, noun, at, w, noun.next);
  } else {
    const noun = single(tokens, j, w);
    if (noun) return mention(tokens, q, noun, at, w, noun.next);
    return undefined;
  }
  const bare = bareCount(tokens, q.from, q.next, w);
  if (!bare) return undefined;
  const next = bare.from === q.next ? bare.next : q.next;
  return mention(tokens, q, bare, at, w, next);
}

/** "six of the eight convictions": the noun of the second number; that number is read on its own. */
function partitive(
  tokens: readonly Token[],
  q: Quantity,
  from: number,
  at: PassageInHand,
  w: CountWords,
  manner: Manner,
): Read | undefined {
  if (q.high === 1 && q.bound === 'exactly') return undefined;
  const second = numberAt(tokens, from, at.language);
  const noun = pluralAfter(tokens, second ? second.next : from, w, manner);
  if (!noun || overlapsName(at, tokens, noun)) return undefined;
  return { ...mention(tokens, q, noun, at, w, second ? q.next : noun.next), ...(second ? { stay: true } : {}) };
}

/** One person, where it is told what became of them: "one soldier was wounded", "un mort". */
function single(tokens: readonly Token[], i: number, w: CountWords): CountedNoun | undefined {
  if (w.states.has(lower(tokens[i]))) return { from: i, next: i + 1 };
  if (!w.persons.has(lower(tokens[i])) && !w.persons.has(lower(tokens[i + 1]))) return undefined;
  for (let j = i + 1; j < i + 3; j++) {
    const word = lower(tokens[j]);
    if (w.states.has(word)) return { from: i, next: j + 1 };
    if (w.auxiliary.test(word) && w.states.has(lower(tokens[j + 1]))) return { from: i, next: j };
    if (w.stop.has(word) || !WORDLIKE.test(word)) break;
  }
  return w.harm.test(lower(tokens[i - 2])) && WORDLIKE.test(lower(tokens[i])) && !w.stop.has(lower(tokens[i]))
    ? { from: i, next: i + 1 }
    : undefined;
}
const WORDLIKE = /^\p{L}+$/u;

/** The last word of the noun is a name's: "two Ruiz brothers" counts, "12 Kestrel Gardens" does not. */
const overlapsName = (at: PassageInHand, tokens: readonly Token[], noun: CountedNoun): boolean => {
  const last = tokens[noun.next - 1];
  return !!last && at.named(last.start, last.end);
};

export const counts: Spotter = {
  id: 'counts',
  *find(at) {
    if (at.language === 'other') return;
    const french = at.language === 'fr';
    const w = french ? COUNTS_FR : COUNTS_EN;
    const kind = at.passage.kind;
    const manner: Manner = {
      french,
      heading: kind === 'title' || kind === 'heading',
      people: (word) => namesPeople(word, french ? 'fr' : 'en'),
      figures: true,
      number: (word) => mayStart(word, at.language),
    };
    for (const sentence of at.passage.sentences) yield* countsIn(sentence.tokens, at, w, manner);
  },
};
