/** Puts noun phrases together with what hangs on them. */
import type { Chunk, NounPhrase } from './chunks.ts';
import type { Argument } from './clause.ts';
import { isPlace } from './noun-sorts.ts';

export const OF = /^(?:of|de|d'|d’|du|des)$/;

const PERSONAL = /^(?:he|she|they|him|her|them|me|us|it)$/;

/** "the Minister for Trade" */
const OFFICE =
  /^(?:minister|ministers|secretary|spokesman|spokeswoman|spokesperson|commissioner|representative|minister-president|shadow)$/;
const ofOffice = (chunks: readonly Chunk[], j: number): boolean => {
  const [held, next] = [chunks[j], chunks[j + 1]];
  if (next?.type !== 'pp' || next.prep !== 'for' || !/^\p{Lu}/u.test(next.np.words[0]?.text ?? '')) return false;
  if (held?.type !== 'np' && held?.type !== 'pp') return false;
  const office = held.np.head.lower === 'state' ? chunks[j - 1] : held;
  return (office?.type === 'np' || office?.type === 'pp') && OFFICE.test(office.np.head.lower);
};

const PUT = /^(?:re)?mises?$|^(?:placements?|maintiens?|prises?)$/;
const INTO = /^(?:liberté|examen|cause|détention|garde|rétention|accusation|charge|danger)$/;
/** « la remise en liberté de Ruiz »: one noun of three words. */
const ofState = (chunks: readonly Chunk[], j: number): boolean => {
  const [held, next] = [chunks[j], chunks[j + 1]];
  return (
    next?.type === 'pp' &&
    /^(?:en|à)$/.test(next.prep) &&
    INTO.test(next.np.head.lower) &&
    (held?.type === 'np' || held?.type === 'pp') &&
    PUT.test(held.np.head.lower)
  );
};

/** The of-phrases that hang on the noun phrase at `i`. */
export function ofs(chunks: readonly Chunk[], i: number): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let j = ofState(chunks, i) ? i + 2 : i + 1; ; j++) {
    const c = chunks[j];
    if (c?.type !== 'pp' || !(OF.test(c.prep) || ofOffice(chunks, j - 1))) return out;
    out.push(c.np);
  }
}

export const isFiniteVerb = (c: Chunk | undefined): boolean => c?.type === 'vg' && c.vg.form === 'finite';

/** Index of the last chunk that hangs on the noun phrase at `i`: of-phrases, and for the full extent other phrases too. */
export function attached(chunks: readonly Chunk[], i: number): number {
  let j = i;
  for (;;) {
    const next = chunks[j + 1];
    if (next?.type === 'pp' && (OF.test(next.prep) || ofOffice(chunks, j) || ofState(chunks, j))) j++;
    else return j;
  }
}

export const endOf = (c: Chunk | undefined): number =>
  !c ? 0 : c.type === 'np' || c.type === 'pp' ? c.np.end : c.type === 'vg' ? c.vg.end : c.word.end;
export const startOf = (c: Chunk | undefined): number =>
  !c
    ? 0
    : c.type === 'np'
      ? c.np.start
      : c.type === 'pp'
        ? c.at.start
        : c.type === 'vg'
          ? c.vg.start
          : c.type === 'time' && c.prep
            ? c.prep.start
            : c.word.start;

/** The argument whose first chunk is `i`, with coordinated phrases, and the index of its last chunk. */
export function argumentAt(chunks: readonly Chunk[], i: number): { arg: Argument; last: number } | undefined {
  const c = chunks[i];
  if (c?.type !== 'np' && c?.type !== 'pp') return undefined;
  // "was told by him of the visit": he is whole
  const whole = c.np.pronoun && PERSONAL.test(c.np.head.lower);
  let last = whole ? i : attached(chunks, i);
  const and: NounPhrase[] = [];
  const own = ofs(chunks, i);
  let lastNp = i;
  for (;;) {
    // "A, B and C" / "A and B": joined unless the last one opens a new clause
    let j = last + 1;
    if (chunks[j]?.type === 'comma' && chunks[j + 1]?.type === 'conj') j++;
    const joint = chunks[j];
    if (!joint || (joint.type !== 'conj' && joint.type !== 'comma')) break;
    if (joint.type === 'conj' && !/^(?:and|or|et|ou|ni)$/.test(joint.word.lower)) break;
    const next = chunks[j + 1];
    if (next?.type !== 'np' || next.np.pronoun) break;
    const nextLast = attached(chunks, j + 1);
    const after = chunks[nextLast + 1];
    if (joint.type === 'comma') {
      const more = chunks[nextLast + 1];
      const list =
        more?.type === 'conj' ||
        (more?.type === 'comma' &&
          chunks[nextLast + 2]?.type === 'np' &&
          chunks.slice(nextLast + 3, nextLast + 6).some((x) => x.type === 'conj'));
      if (!list) break;
    }
    if (
      isFiniteVerb(after) &&
      joint.type === 'conj' &&
      chunks.slice(Math.max(0, i - 6), i).some((x) => x.type === 'vg')
    )
      break;
    and.push(next.np);
    lastNp = j + 1;
    last = nextLast;
  }
  return {
    arg: { start: c.np.start, end: endOf(chunks[last]), np: c.np, and, of: own.length > 0 ? own : ofs(chunks, lastNp) },
    last,
  };
}

/** The noun phrase that heads a run of phrases ending at `i`: walks over prepositional phrases to what they hang on. */
export function headOfRun(chunks: readonly Chunk[], i: number): number | undefined {
  let j = i;
  while (j >= 0) {
    const c = chunks[j];
    if (c?.type === 'np') {
      // "A, B and C met"
      let k = j;
      while (chunks[k - 1]?.type === 'conj' || chunks[k - 1]?.type === 'comma') {
        const p = chunks[k - 2];
        if (chunks[k - 1]?.type === 'comma' && k === j) break;
        let q = k - 2;
        while (chunks[q]?.type === 'pp') q--;
        if (
          p &&
          chunks[q]?.type === 'np' &&
          !chunks.slice(Math.max(0, q - 4), q).some((x) => x.type === 'vg' && x.vg.form === 'finite')
        )
          k = q;
        else break;
      }
      return k;
    }
    if (c?.type === 'pp' || c?.type === 'time' || c?.type === 'adv' || c?.type === 'prep') j--;
    else if (c?.type === 'close') {
      while (j >= 0 && chunks[j]?.type !== 'open') j--;
      j--;
    } else return undefined;
  }
  return undefined;
}

const MONEY = /^(?:euros?|dollars?|francs?|pounds?|dinars?|dirhams?|roubles?|livres?)$/;

/** What a relative or a participle after a phrase hangs on: the nearest noun, unless that is a mere number, a sum or a place ("a group in Lund led by …"). */
export function antecedent(chunks: readonly Chunk[], k: number): number {
  const c = chunks[k];
  if (c?.type !== 'pp' && c?.type !== 'np') return k;
  const head = c.np.head;
  const of = c.type === 'pp' && OF.test(c.prep);
  const held = chunks[k - 1];
  // "attacks in the town of Bari, which killed two"
  if (of && isPlace(c.np) && held?.type === 'pp' && isPlace(held.np))
    return chunks[k - 2]?.type === 'pp' ? antecedent(chunks, k - 2) : (headOfRun(chunks, k - 2) ?? k);
  const place = head.mention?.kind === 'place' && !of;
  if (head.tag !== 'num' && !place && !(of && MONEY.test(head.lower))) return k;
  const before = chunks[k - 1];
  if (c.type === 'np') return before?.type === 'conj' && chunks[k - 2]?.type === 'pp' ? antecedent(chunks, k - 2) : k;
  if (before?.type === 'np') return k - 1;
  if (before?.type === 'pp') return antecedent(chunks, k - 1);
  if (before?.type === 'time') return antecedent(chunks, k - 2);
  if (before?.type === 'prep') return headOfRun(chunks, k - 1) ?? k;
  return k;
}

/** Who the phrase belongs to: "the yard's owner" → the yard. */
export function possessor(np: NounPhrase): NounPhrase | undefined {
  const at = np.words.findIndex((w) => w.tag === 'poss');
  if (at <= 0) return undefined;
  const words = np.words.slice(0, at);
  const head = words.at(-1);
  const first = words[0];
  return head && first ? { start: first.start, end: head.end, words, head, pronoun: false } : undefined;
}

/** The pronoun that says whose it is: "her conviction", « sa condamnation ». */
export function possessive(np: NounPhrase): NounPhrase | undefined {
  const [own] = np.words;
  return own && np.words.length > 1 && /^(?:his|her|their|sa|son|ses|leurs?)$/.test(own.lower)
    ? { start: own.start, end: own.end, words: [own], head: own, pronoun: true }
    : undefined;
}
