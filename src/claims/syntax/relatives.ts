/** Finds the antecedent that is the subject of a relative clause: "the driver who fled". */
import { antecedent, isFiniteVerb } from './arguments.ts';
import type { Chunk } from './chunks.ts';
import { isBody, isPerson, isPersonWord } from './noun-sorts.ts';
import { type Scan, share, take } from './scan.ts';
import { whatHarmed } from './what-harmed.ts';

/** « qui, au sein du port, avait décidé »: the relative before what stands between two commas. */
export function relativeBeforeInsert(chunks: readonly Chunk[], j: number): number | undefined {
  if (chunks[j]?.type !== 'comma') return undefined;
  let k = j - 1;
  while (/^(?:pp|time|adv)$/.test(chunks[k]?.type ?? '')) k--;
  const rel = chunks[k - 1];
  return chunks[k]?.type === 'comma' && rel?.type === 'rel' && /^(?:qui|who)$/.test(rel.word.lower) ? k - 1 : undefined;
}

/** "the driver who fled", "le chauffeur qui a fui" */
export function afterRelative(scan: Scan, j: number): void {
  const { chunks, clauses, clause } = scan;
  const left = chunks[j];
  if (left?.type !== 'rel' && left?.type !== 'that') return;
  clause.opener = left.word.lower;
  clause.relation = 'relative';
  // « le garde qu'a payé Ruiz », « ce que dément Ruiz »: whoever stands behind the verb
  const behind = chunks[scan.at + 1];
  if (/^qu(?:e|['’])$/.test(left.word.lower) && behind?.type === 'np' && !behind.np.pronoun)
    return void take(scan, scan.at + 1, 'inverted');
  let k = j - 1;
  if (chunks[k]?.type === 'comma' || chunks[k]?.type === 'dash') k--;
  k = beforeNot(chunks, k);
  if (chunks[k]?.type === 'conj') {
    // "…, and who …": the antecedent of the relative before
    const before = clauses.slice(0, k).findLast((x) => x?.relation === 'relative' && x.subject);
    if (before) return void share(clause, before, 'relative');
    k--;
  }
  while (chunks[k]?.type === 'adv' || chunks[k]?.type === 'time' || chunks[k]?.type === 'close') k--;
  const c = chunks[k];
  if (c?.type !== 'np' && c?.type !== 'pp') return;
  const event = whatHarmed(chunks, k, clause.vg.lemma);
  const found = left.word.lower === 'who' ? personal(chunks, k) : event < k ? event : antecedent(chunks, k);
  take(scan, found, 'relative');
}

/** « la ministre, et non le préfet, qui … »: whom "not" sets aside is passed over. */
function beforeNot(chunks: readonly Chunk[], k: number): number {
  const not = chunks[k - 1];
  if (chunks[k]?.type !== 'np' || not?.type !== 'adv' || !/^(?:non|pas|not)$/.test(not.word.lower)) return k;
  let q = k - 2;
  while (chunks[q]?.type === 'adv' || chunks[q]?.type === 'conj' || chunks[q]?.type === 'comma') q--;
  return q;
}

/** "Who" stands for people or bodies: an event or a thing right before it is passed over. */
function personal(chunks: readonly Chunk[], k: number): number {
  for (let j = k; j >= 0 && j > k - 8; j--) {
    const c = chunks[j];
    if (c?.type === 'stop' || c?.type === 'said' || isFiniteVerb(c)) break;
    // "the friends of those who died"
    if (j === k && c?.type === 'pp' && /^(?:those|ceux|celles)$/.test(c.np.head.lower)) return j;
    // "the Chief of Safety, who returned": a capital alone makes nobody of the office's name
    const holder = chunks[j - 1];
    const office = c?.type === 'pp' && /^(?:of|de|du|des)$/.test(c.prep) && !c.np.head.mention;
    if (office && holder?.type === 'np' && isPersonWord(holder.np.head.lower)) return j - 1;
    // "a docker in Malta, who": a country does much, but is never who
    if ((c?.type !== 'np' && c?.type !== 'pp') || c.np.head.mention?.kind === 'place') continue;
    if (isPerson(c.np) || isBody(c.np)) return j;
  }
  return antecedent(chunks, k);
}
