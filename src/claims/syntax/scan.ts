/** One verb with what has been read to its left, and how a phrase becomes its subject. */
import { argumentAt, attached, endOf, OF, ofs } from './arguments.ts';
import type { Chunk } from './chunks.ts';
import type { Argument, Clause } from './clause.ts';

/** One verb of a sentence with all that has been read to its left. */
export interface Scan {
  readonly chunks: readonly Chunk[];
  /** Clauses by the index of their verb; those further right are not there yet. */
  readonly clauses: readonly (Clause | undefined)[];
  /** Index of the verb. */
  readonly at: number;
  readonly clause: Clause;
}

/** Takes the phrase at `index` as the subject. */
export function take(scan: Scan, index: number | undefined, by: Clause['subjectBy']): boolean {
  const { chunks, clause } = scan;
  const c = index === undefined ? undefined : chunks[index];
  if (index === undefined || !c) return false;
  const arg: Argument | undefined =
    c.type === 'pp'
      ? { start: c.np.start, end: endOf(chunks[attached(chunks, index)]), np: c.np, and: [], of: ofs(chunks, index) }
      : argumentAt(chunks, index)?.arg;
  if (!arg) return false;
  clause.subject = by === 'direct' && arg.and.length === 0 ? { ...arg, end: reachOf(scan, index, arg.end) } : arg;
  clause.subjectBy = by;
  if (by === 'direct') {
    clause.start = Math.min(clause.start, arg.start);
    for (let k = index + 1; k < scan.at; k++) {
      const p = chunks[k];
      if (p?.type === 'vg') break;
      const before = chunks[k - 1];
      // ", born on 4 May 1971,"
      const birth = before?.type === 'np' && /^(?:born|dated|née?)$/.test(before.np.head.lower);
      if (p?.type === 'time' && !birth && !OF.test(p.prep?.lower ?? ''))
        clause.between.push({ type: 'time', word: p.word, ...(p.prep ? { prep: p.prep.lower } : {}) });
      if (p?.type === 'pp')
        clause.between.push({
          type: 'pp',
          prep: p.prep,
          arg: { start: p.np.start, end: p.np.end, np: p.np, and: [], of: [] },
        });
    }
  }
  return true;
}

/** The end of the phrases that hang on a subject, where they run up to its verb: "the police *at the border* stopped". */
export function reachOf({ chunks, at }: Scan, index: number, end: number): number {
  const between = chunks.slice(index + 1, at);
  const last = between.at(-1);
  return last && between.every((c) => c.type === 'pp') ? endOf(last) : end;
}

/** Takes the subject of another clause. */
export function share(clause: Clause, from: Clause, by: Clause['subjectBy']): void {
  if (from.subject) clause.subject = from.subject;
  clause.subjectBy = by;
}

/** Index of the first chunk at or left of `j` that is no adverb or time. */
export function leftOf(chunks: readonly Chunk[], j: number): number {
  while (chunks[j]?.type === 'adv' || chunks[j]?.type === 'time') j--;
  return j;
}
