/** Turns tagged words into clauses. */
import type { Language } from '../../domain/facts.ts';
import { resolveAmbiguous } from './ambiguity.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Clause } from './clause.ts';
import { settlePerson } from './clitic-persons-fr.ts';
import { collectComplements } from './complements.ts';
import { joinInterrupted } from './interrupted.ts';
import { leftOf } from './scan.ts';
import { findSubject } from './subjects.ts';
import { shareTimes } from './times.ts';
import type { Word } from './words.ts';

export type { Argument, Clause, Complement } from './clause.ts';

export function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const chunks = chunksOf(words, language);
  const clauses: (Clause | undefined)[] = new Array(chunks.length);
  joinInterrupted(chunks);
  resolveAmbiguous(chunks);
  const order: number[] = [];
  chunks.forEach((c, i) => {
    if (c.type === 'vg' && !c.vg.bareAux) order.push(i);
  });
  for (const i of order) {
    const c = chunks[i];
    if (c?.type !== 'vg') continue;
    const clause: Clause = {
      vg: c.vg,
      start: c.vg.start,
      end: c.vg.end,
      complements: [],
      fronted: [],
      between: [],
      subjectBy: 'none',
      question: false,
      ...prepOf(c.prep, chunks[i - 1]),
    };
    clauses[i] = clause;
    findSubject(chunks, clauses, i, clause);
    settlePerson(clause);
    collectComplements(chunks, i, clause, language);
  }
  for (const i of order) finish(chunks, clauses, i);
  const found = clauses.filter((c): c is Clause => c !== undefined);
  shareTimes(found, words);
  const asks = words.at(-1)?.lower === '?';
  if (asks)
    for (const c of found)
      if (
        !found.some(({ vg }) => vg.form === 'finite') ||
        !c.relation ||
        // "Who paid Ruiz?"
        (c.relation === 'relative' && !c.subject) ||
        c.relation === 'coordinated' ||
        c.relation === 'infinitive'
      )
        c.question = true;
  return found;
}

/** "two months after leaving prison": the preposition may be part of the time before it. */
function prepOf(prep: string | undefined, before: Chunk | undefined): { prep: string } | Record<string, never> {
  const inTime =
    before?.type === 'time' ? /(?:^|\s)(after|before|following|après|avant)$/.exec(before.word.lower)?.[1] : undefined;
  // « avant de partir »
  const avant = prep && /^d(?:e|['’])$/.test(prep) && before && 'word' in before && before.word.lower === 'avant';
  const found = avant ? 'avant' : (prep ?? inTime);
  return found ? { prep: found } : {};
}

/** Links a clause opened by "that" to the verb before, and hands a shared auxiliary on ("was arrested and charged"). */
function finish(chunks: readonly Chunk[], clauses: readonly (Clause | undefined)[], i: number): void {
  const clause = clauses[i];
  if (!clause) return;
  // "was never charged or convicted": the one negation is for both
  const mark = chunks[leftOf(chunks, i - 1)];
  const either = mark?.type === 'conj' && /^(?:or|nor|ou|ni)$/.test(mark.word.lower);
  if (either && clause.relation === 'coordinated' && clause.governor?.vg.negated) clause.vg.negated = true;
  if (clause.opener === 'that' || clause.opener === 'que' || clause.opener === "qu'") {
    for (let j = i - 1; j >= 0; j--) {
      const g = clauses[j];
      const c = chunks[j];
      if (c?.type === 'stop') break;
      if (g?.complements.some((x) => x.type === 'that')) {
        clause.governor = g;
        clause.relation = 'that';
        break;
      }
    }
  }
}
