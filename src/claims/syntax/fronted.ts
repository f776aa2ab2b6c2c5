/** Reads the phrases that open a clause before its subject: "In April 2014, after the raid, the board …". */
import { startOf } from './arguments.ts';
import { beforeAside } from './aside.ts';
import type { Chunk } from './chunks.ts';
import { takesClause } from './clause-verbs.ts';
import type { Scan } from './scan.ts';

/** "By the time they searched the flat in May, he had fled", "Although she left in May, he …": what is told there has its own time. */
function ofAnotherTime(chunks: readonly Chunk[], at: number): boolean {
  const stop = chunks.slice(0, at).findLastIndex((c) => c.type === 'stop' || c.type === 'said');
  const inner = chunks.slice(stop + 1, at);
  const [first] = inner;
  const opens =
    first?.type === 'sub' || first?.type === 'prep'
      ? /^(?:before|until|since|although|though|because|unless|whereas|bien|parce|puisque)$/.test(first.word.lower)
      : first?.type === 'pp' && first.prep === 'by' && first.np.head.lower === 'time';
  return opens && inner.some((c) => c.type === 'vg' && c.vg.form === 'finite');
}

/** "The yard burnt on 3 May, the clerk said": the time is that of the whole clause before the comma. */
const isToldBefore = (chunks: readonly Chunk[], at: number, subjectAt: number): boolean =>
  chunks.slice(at, subjectAt).some((c) => c.type === 'comma') &&
  chunks.slice(0, at).some((c) => c.type === 'vg' && c.vg.form === 'finite');

/** Phrases between the opening of the clause and its subject. */
export function readFronted({ chunks, clause }: Scan, subjectAt: number): void {
  for (let k = subjectAt - 1; k >= 0; k--) {
    const c = chunks[k];
    if (!c) break;
    if (c.type === 'comma') {
      k = beforeAside(chunks, k);
      continue;
    }
    // "Days after the raid Radio Lund said"
    const at = chunks[k - 1];
    if (c.type === 'np' && at?.type === 'time' && /\b(?:after|before)$/.test(at.word.lower)) continue;
    if (c.type === 'adv') continue;
    if (c.type === 'time') {
      clause.fronted.unshift({ type: 'time', word: c.word, ...(c.prep ? { prep: c.prep.lower } : {}) });
      clause.start = Math.min(clause.start, startOf(c));
      continue;
    }
    if (c.type === 'pp') {
      clause.fronted.unshift({
        type: 'pp',
        prep: c.prep,
        arg: { start: c.np.start, end: c.np.end, np: c.np, and: [], of: [] },
      });
      clause.start = Math.min(clause.start, startOf(c));
      continue;
    }
    // "between 1987 and 1991"
    if (c.type === 'conj' && chunks[k + 1]?.type === 'time' && at?.type === 'time') continue;
    if (c.type === 'sub' || c.type === 'that' || c.type === 'rel') clause.opener = c.word.lower;
    if (c.type === 'vg' && takesClause(c.vg.lemma) && !clause.opener) clause.opener = 'that';
    // "and by May – two months before the raid – it had stopped": an insert is passed over
    if (c.type === 'dash') {
      const open = chunks.slice(0, k).findLastIndex((x) => x.type === 'dash');
      if (open > 0 && !chunks.slice(open, k).some((x) => x.type === 'vg' && x.vg.form === 'finite')) {
        k = open;
        continue;
      }
    }
    // they hang on the verb before them, not on this clause
    if (c.type === 'vg' && (c.vg.form === 'finite' || c.vg.form === 'participle')) clause.fronted = [];
    if (c.type === 'np' && (ofAnotherTime(chunks, k) || isToldBefore(chunks, k, subjectAt))) clause.fronted = [];
    break;
  }
  if (!clause.opener) {
    const before = chunks[subjectAt - 1];
    if (before?.type === 'sub' || before?.type === 'that' || before?.type === 'rel') clause.opener = before.word.lower;
  }
}
