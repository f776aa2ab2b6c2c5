/** Turns chunks into clauses: each verb with its subject, what follows it, and the verb that governs it. */
import type { Language } from '../../domain/facts.ts';
import type { Span } from '../../domain/passage.ts';
import { type Chunk, chunksOf, type NounPhrase, type VerbGroup } from './chunks.ts';
import type { Word } from './words.ts';

/** A noun phrase with everything that hangs on it: "members of the group at Lund". */
export interface Argument extends Span {
  readonly np: NounPhrase;
  /** Further phrases joined by "and": each an argument of its own. */
  readonly and: readonly NounPhrase[];
  /** What hangs on it by "of" or "de", nearest first: "the arrest *of a guard*". */
  readonly of: readonly NounPhrase[];
}

export type Complement =
  | { readonly type: 'np'; readonly arg: Argument }
  | { readonly type: 'pp'; readonly prep: string; readonly arg: Argument }
  | { readonly type: 'time'; readonly prep?: string; readonly word: Word }
  | { readonly type: 'that'; readonly at: Span }
  | { readonly type: 'said'; readonly at: Span }
  | { readonly type: 'adv'; readonly word: Word };

export interface Clause {
  start: number;
  end: number;
  readonly vg: VerbGroup;
  subject?: Argument;
  /** How the subject was found. */
  subjectBy: 'direct' | 'relative' | 'shared' | 'governor' | 'inverted' | 'reduced' | 'none';
  complements: Complement[];
  /** Phrases before the subject: "In April 2014, …". */
  fronted: Complement[];
  /** The word that opens it: that, because, if, who … */
  opener?: string;
  governor?: Clause;
  relation?: 'infinitive' | 'that' | 'gerund' | 'relative' | 'coordinated';
  question: boolean;
}

/** Prepositions that can open a clause: "as several others were", "before the court rose". */
const OPENS = new Set(['as', 'since', 'before', 'after', 'until', 'than']);
const OF = /^(?:of|de|d'|d’|du|des)$/;
const BOUNDARY = new Set(['stop', 'said', 'that', 'sub', 'dash', 'open', 'close']);

/** The of-phrases that hang on the noun phrase at `i`. */
function ofs(chunks: readonly Chunk[], i: number): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let j = i + 1; ; j++) {
    const c = chunks[j];
    if (c?.type !== 'pp' || !OF.test(c.prep)) return out;
    out.push(c.np);
  }
}

const isFinite = (c: Chunk | undefined): boolean => c?.type === 'vg' && c.vg.form === 'finite';

/** Index of the last chunk that hangs on the noun phrase at `i`: of-phrases, and for the full extent other phrases too. */
function attached(chunks: readonly Chunk[], i: number): number {
  let j = i;
  for (;;) {
    const next = chunks[j + 1];
    if (next?.type === 'pp' && OF.test(next.prep)) j++;
    else return j;
  }
}

const endOf = (c: Chunk | undefined): number =>
  !c ? 0 : c.type === 'np' || c.type === 'pp' ? c.np.end : c.type === 'vg' ? c.vg.end : c.word.end;
const startOf = (c: Chunk | undefined): number =>
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
function argumentAt(chunks: readonly Chunk[], i: number): { arg: Argument; last: number } | undefined {
  const c = chunks[i];
  if (c?.type !== 'np' && c?.type !== 'pp') return undefined;
  let last = attached(chunks, i);
  const and: NounPhrase[] = [];
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
    if (isFinite(after) && joint.type === 'conj' && chunks.slice(Math.max(0, i - 6), i).some((x) => x.type === 'vg'))
      break;
    and.push(next.np);
    last = nextLast;
  }
  return { arg: { start: c.np.start, end: endOf(chunks[last]), np: c.np, and, of: ofs(chunks, i) }, last };
}

export function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const chunks = chunksOf(words, language);
  const clauses: (Clause | undefined)[] = new Array(chunks.length);
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
      subjectBy: 'none',
      question: false,
    };
    clauses[i] = clause;
    findSubject(chunks, clauses, i, clause);
    collect(chunks, i, clause, language);
  }
  for (const i of order) finish(chunks, clauses, i);
  const found = clauses.filter((c): c is Clause => c !== undefined);
  const asks = words.at(-1)?.lower === '?';
  if (asks)
    for (const c of found)
      if (!c.relation || c.relation === 'coordinated' || c.relation === 'infinitive') c.question = true;
  return found;
}

/** "The man arrested in May fled": a form that can be both is a participle where the sentence has another verb for its subject. */
function resolveAmbiguous(chunks: Chunk[]): void {
  chunks.forEach((c, i) => {
    if (c.type !== 'vg' || !c.vg.ambiguous) return;
    const vg = c.vg;
    vg.ambiguous = false;
    const left = chunks[i - 1];
    const right = chunks[i + 1];
    const by =
      right?.type === 'pp' &&
      right.prep === 'by' &&
      right.np.head.tag !== 'num' &&
      !/^(?:end|then|now|day|week|phone|letter|mail|email)$/.test(right.np.head.lower);
    let participle = false;
    if (!left || (left.type === 'stop' && true))
      participle = true; // "Questioned by the court, …"
    else if (by)
      participle =
        left.type === 'np' ||
        left.type === 'pp' ||
        left.type === 'comma' ||
        left.type === 'time' ||
        left.type === 'adv';
    if (left?.type === 'conj') {
      // "arrested and charged": follows the verb before
      for (let j = i - 2; j >= 0; j--) {
        const p = chunks[j];
        if (p?.type === 'vg') {
          if (
            p.vg.form === 'participle' ||
            (p.vg.passive &&
              !chunks
                .slice(j + 1, i)
                .some((x) => x.type === 'that' || x.type === 'sub' || x.type === 'rel' || x.type === 'stop'))
          )
            participle = true;
          if (p.vg.passive && p.vg.form === 'finite') {
            vg.passive = true;
            participle = false;
          }
          break;
        }
      }
      if (!participle) return;
    }
    if (!participle && (left?.type === 'np' || left?.type === 'pp')) {
      // its noun phrase is already the object of a verb, or another verb follows without a subject of its own
      let j = i - 1;
      while (chunks[j]?.type === 'pp' || chunks[j]?.type === 'time') j--;
      const np = chunks[j];
      const beforeNp = chunks[j - 1];
      if (np?.type === 'np' && np.np.pronoun) return;
      if (np?.type === 'vg') participle = true;
      if (beforeNp?.type === 'vg' && beforeNp.vg.form === 'finite' && !takesClause(beforeNp.vg.lemma))
        participle = true;
      if (!participle) {
        for (let k = i + 1; k < chunks.length; k++) {
          const x = chunks[k];
          if (
            !x ||
            x.type === 'stop' ||
            x.type === 'conj' ||
            x.type === 'that' ||
            x.type === 'sub' ||
            x.type === 'rel' ||
            x.type === 'said' ||
            x.type === 'comma' ||
            x.type === 'dash'
          )
            break;
          if (x.type === 'vg' && x.vg.form === 'finite' && !x.vg.bareAux) {
            const own = chunks[k - 1];
            participle = own?.type !== 'np';
            break;
          }
        }
      }
    }
    if (!participle && left?.type === 'comma') {
      // "Ruiz, suspected of theft, fled" against "Ruiz fled, stopped and fell"
      for (let k = i + 1; k < chunks.length; k++) {
        const x = chunks[k];
        if (!x || x.type === 'stop') break;
        if (x.type === 'comma') {
          participle = isFinite(chunks[k + 1]) || (chunks[k + 1]?.type === 'adv' && isFinite(chunks[k + 2]));
          break;
        }
      }
    }
    if (participle) {
      vg.form = 'participle';
      vg.passive = true;
    }
  });
  for (const c of chunks) if (c.type === 'vg' && c.vg.form === 'participle' && !c.vg.perfect) c.vg.passive = true;
}

const CLAUSE_VERBS = new Set(
  `say claim believe think insist deny know fear allege add warn admit argue suggest report tell understand state declare maintain note explain confirm assert announce reveal concede accept acknowledge hope feel hear learn find discover suspect recall remember stress complain conclude estimate
affirmer dire croire penser savoir assurer soutenir`.split(/\s+/),
);
/** After these "if", "whether", "who", "how" open what is asked or known. */
const ASKS = new Set(
  'ask wonder know tell say see check inquire enquire explain understand question doubt determine establish decide learn find show reveal investigate demander savoir ignorer dire préciser vérifier expliquer'.split(
    ' ',
  ),
);
const takesClause = (lemma: string): boolean => CLAUSE_VERBS.has(lemma);

/** The noun phrase that heads a run of phrases ending at `i`: walks over prepositional phrases to what they hang on. */
function headOfRun(chunks: readonly Chunk[], i: number): number | undefined {
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

function findSubject(
  chunks: readonly Chunk[],
  clauses: readonly (Clause | undefined)[],
  i: number,
  clause: Clause,
): void {
  const vg = clause.vg;
  const set = (at: number | undefined, by: Clause['subjectBy']): boolean => {
    if (at === undefined) return false;
    const c = chunks[at];
    const found =
      c?.type === 'pp'
        ? {
            arg: {
              start: c.np.start,
              end: endOf(chunks[attached(chunks, at)]),
              np: c.np,
              and: [],
              of: ofs(chunks, at),
            },
            last: at,
          }
        : argumentAt(chunks, at);
    if (!found) return false;
    clause.subject = found.arg;
    clause.subjectBy = by;
    if (by === 'direct') clause.start = Math.min(clause.start, found.arg.start);
    return true;
  };
  const self = chunks[i];
  // infinitive or gerund: whoever governs it
  if (vg.form === 'infinitive' || vg.form === 'gerund') {
    for (let j = i - 1; j >= 0; j--) {
      const c = chunks[j];
      if (!c || c.type === 'stop' || c.type === 'said') break;
      if (c.type === 'vg' && clauses[j]) {
        const g = clauses[j];
        if (!g) break;
        clause.governor = g;
        clause.relation = vg.form === 'infinitive' ? 'infinitive' : 'gerund';
        // "told him to leave": the object does it; "a man carrying a bag": the noun before
        const between = chunks.slice(j + 1, i);
        const object = between.findIndex((x) => x.type === 'np');
        if (vg.form === 'infinitive' && object >= 0 && OBJECT_CONTROL.has(g.vg.lemma)) {
          set(j + 1 + object, 'governor');
          return;
        }
        if (
          vg.form === 'gerund' &&
          self?.type === 'vg' &&
          self.prep === undefined &&
          between.length > 0 &&
          (between.at(-1)?.type === 'np' || between.at(-1)?.type === 'pp')
        ) {
          set(between.at(-1)?.type === 'np' ? i - 1 : (headOfRun(chunks, i - 1) ?? i - 1), 'reduced');
          return;
        }
        if (vg.form === 'infinitive' && g.vg.passive && g.subject) {
          clause.subject = g.subject;
          clause.subjectBy = 'governor';
          return;
        }
        if (g.subject) {
          clause.subject = g.subject;
          clause.subjectBy = 'governor';
        }
        return;
      }
      if (vg.form === 'gerund' && self?.type === 'vg' && self.prep === undefined && j === i - 1 && c.type === 'np') {
        set(j, 'reduced');
        return;
      }
    }
    // fronted: "After leaving prison, Ruiz …": the subject of the clause that follows
    for (let j = i + 1; j < chunks.length - 1; j++) {
      const c = chunks[j];
      if (c?.type === 'stop') break;
      if ((c?.type === 'comma' && chunks[j + 1]?.type === 'np') || (c?.type === 'np' && isFinite(chunks[j + 1]))) {
        set(c.type === 'comma' ? j + 1 : j, 'governor');
        return;
      }
    }
    return;
  }
  if (vg.form === 'participle') {
    let j = i - 1;
    while (chunks[j]?.type === 'adv' || chunks[j]?.type === 'time') j--;
    const c = chunks[j];
    if (c?.type === 'np') {
      set(j, 'reduced');
      clause.relation = 'relative';
      return;
    }
    if (c?.type === 'pp') {
      set(antecedent(chunks, j), 'reduced');
      clause.relation = 'relative';
      return;
    }
    if (c?.type === 'comma') {
      set(headOfRun(chunks, j - 1) ?? undefined, 'reduced');
      clause.relation = 'relative';
      return;
    }
    if (c?.type === 'conj') {
      for (let k = j - 1; k >= 0; k--) {
        const g = clauses[k];
        if (g) {
          if (g.subject) clause.subject = g.subject;
          clause.subjectBy = 'shared';
          clause.relation = 'coordinated';
          clause.governor = g;
          return;
        }
      }
    }
    if (!c || c.type === 'stop') {
      for (let k = i + 1; k < chunks.length - 1; k++) {
        const x = chunks[k];
        if (x?.type === 'stop') break;
        if (x?.type === 'np' && (isFinite(chunks[k + 1]) || chunks[k - 1]?.type === 'comma')) {
          set(k, 'governor');
          return;
        }
        if (x?.type === 'np' && chunks[k + 1]?.type === 'adv' && isFinite(chunks[k + 2])) {
          set(k, 'governor');
          return;
        }
      }
    }
    return;
  }
  let j = i - 1;
  while (chunks[j]?.type === 'adv' || chunks[j]?.type === 'time') j--;
  // "the Dock Workers' Union (DWU) said"
  if (chunks[j]?.type === 'close') {
    let q = j;
    while (q >= 0 && chunks[q]?.type !== 'open') q--;
    if (q > 0) j = q - 1;
  }
  const left = chunks[j];
  if (left?.type === 'rel' && /^(?:what|how|why)$/.test(left.word.lower)) {
    clause.opener = left.word.lower;
    return;
  }
  // question: "Had Ruiz been …"
  if (left?.type === 'np') {
    const aux = chunks[j - 1];
    if (aux?.type === 'vg' && aux.vg.bareAux) {
      set(j, 'direct');
      clause.question = true;
      if (aux.vg.lemma === 'be' && vg.form !== 'finite') vg.passive = true;
      return;
    }
  }
  // inverted: “…,” said Ruiz
  const right = chunks[i + 1];
  const quotedBefore = left?.type === 'said' || (left?.type === 'comma' && chunks[j - 1]?.type === 'said');
  if (quotedBefore) {
    // "…”, a raconté au téléphone un rescapé": phrases may stand between
    let q = i + 1;
    while (chunks[q]?.type === 'pp' || chunks[q]?.type === 'time' || chunks[q]?.type === 'adv') q++;
    const found = chunks[q]?.type === 'np' && !isFinite(chunks[q + 1]) ? argumentAt(chunks, q) : undefined;
    if (found) {
      clause.subject = found.arg;
      clause.subjectBy = 'inverted';
      return;
    }
  }
  if (left?.type === 'np' || left?.type === 'pp') {
    let at = headOfRun(chunks, j);
    if (at === undefined && left.type === 'pp' && OPENS.has(left.prep)) {
      set(j, 'direct');
      clause.opener = left.prep;
      return;
    }
    if (at !== undefined) {
      // "the group of which he was a member was put …": the phrase belongs to the verb before it, the subject stands further left
      const owner = clauses[at - 1];
      if (owner && owner.relation === 'relative' && owner.subject && owner.vg.lemma !== vg.lemma) {
        clause.subject = owner.subject;
        clause.subjectBy = 'direct';
        return;
      }
      if (owner && owner.opener && /^(?:which|whom|dont|lequel|laquelle)$/.test(owner.opener)) {
        let q = at - 1;
        while (q >= 0 && chunks[q]?.type !== 'rel') q--;
        while (q >= 0 && chunks[q]?.type !== 'comma' && chunks[q]?.type !== 'np') q--;
        const outer = chunks[q]?.type === 'comma' ? headOfRun(chunks, q - 1) : q;
        if (outer !== undefined && outer >= 0) at = outer;
      }
      set(at, 'direct');
      fronted(chunks, at, clause);
      return;
    }
    // a relative clause stands between: its antecedent is the subject
    let k = j;
    while (k >= 0 && chunks[k]?.type !== 'vg') k--;
    const inner = clauses[k];
    if (inner?.relation === 'relative' && inner.subject) {
      clause.subject = inner.subject;
      clause.subjectBy = 'direct';
      return;
    }
    if (inner?.subject && (inner.vg.form === 'gerund' || inner.vg.form === 'infinitive')) {
      clause.subject = inner.subject;
      clause.subjectBy = 'shared';
      return;
    }
    return;
  }
  if (
    left?.type === 'rel' ||
    (left?.type === 'that' && (chunks[j - 1]?.type === 'np' || chunks[j - 1]?.type === 'pp'))
  ) {
    clause.opener = left.word.lower;
    clause.relation = 'relative';
    let k = j - 1;
    if (chunks[k]?.type === 'comma' || chunks[k]?.type === 'dash') k--;
    if (chunks[k]?.type === 'conj') {
      // "…, and who …": the antecedent of the relative before
      for (let q = k - 1; q >= 0; q--) {
        const g = clauses[q];
        if (g?.relation === 'relative' && g.subject) {
          clause.subject = g.subject;
          clause.subjectBy = 'relative';
          return;
        }
      }
      k--;
    }
    while (chunks[k]?.type === 'adv' || chunks[k]?.type === 'time' || chunks[k]?.type === 'close') k--;
    if (chunks[k]?.type === 'np' || chunks[k]?.type === 'pp')
      set(chunks[k]?.type === 'pp' ? antecedent(chunks, k) : k, 'relative');
    return;
  }
  if (left?.type === 'conj' || left?.type === 'comma' || left?.type === 'dash') {
    let k = j - 1;
    if (left.type !== 'conj') {
      // an insert between commas: "Ruiz, one of the three, fled"
      for (let q = k; q >= 0; q--) {
        const c = chunks[q];
        if (!c || c.type === 'stop' || c.type === 'said') break;
        if (c.type === left.type || (c.type === 'comma' && left.type === 'comma')) {
          const head = headOfRun(chunks, q - 1);
          if (head !== undefined) {
            const beforeHead = chunks[head - 1];
            // a finite verb before the phrase makes it that verb's object, not this one's subject
            if (!(beforeHead?.type === 'vg' && beforeHead.vg.form === 'finite' && !takesClause(beforeHead.vg.lemma))) {
              set(head, 'direct');
              fronted(chunks, head, clause);
              return;
            }
          }
        }
      }
    }
    for (; k >= 0; k--) {
      const c = chunks[k];
      if (c?.type === 'stop') break;
      const g = clauses[k];
      if (g?.vg.form === 'finite') {
        if (g.relation === 'relative' && left.type === 'comma') continue;
        // "was told that the mast was unsafe, but did not inform them": the comma leads back to the first verb
        if (left.type === 'conj' && chunks[j - 1]?.type === 'comma' && g.opener && outerVerb(clauses, k)) continue;
        if (g.subject) clause.subject = g.subject;
        clause.subjectBy = 'shared';
        clause.relation = g.relation === 'relative' ? 'relative' : 'coordinated';
        clause.governor = g;
        if (g.opener && g.relation === 'relative') clause.opener = g.opener;
        return;
      }
    }
    return;
  }
  if (left?.type === 'vg') {
    // "the group he leads met", "those arrested fled": what the inner clause hangs on
    const inner = clauses[j];
    if (inner?.subjectBy === 'reduced' && inner.subject) {
      clause.subject = inner.subject;
      clause.subjectBy = 'direct';
      return;
    }
    for (let k = j - 1; k >= 0; k--) {
      const c = chunks[k];
      if (c?.type === 'np' && chunks[k - 1]?.type === 'np') {
        set(k - 1, 'direct');
        return;
      }
      if (!c || c.type === 'stop') break;
    }
  }
  // French "affirme-t-il", or a subject after the verb
  if (right?.type === 'np' && right.np.pronoun && right.np.head.lower.startsWith('-')) {
    set(i + 1, 'inverted');
  }
}

/** What a relative or a participle after a prepositional phrase hangs on: the nearest noun, unless that is a mere number or a place ("a group in Lund led by …"). */
function antecedent(chunks: readonly Chunk[], k: number): number {
  const c = chunks[k];
  if (c?.type !== 'pp') return k;
  const head = c.np.head;
  const skip = head.tag === 'num' || (head.mention?.kind === 'place' && !OF.test(c.prep));
  if (!skip) return k;
  const before = chunks[k - 1];
  if (before?.type === 'np') return k - 1;
  if (before?.type === 'pp') return antecedent(chunks, k - 1);
  if (before?.type === 'prep') return headOfRun(chunks, k - 1) ?? k;
  return k;
}

/** Whether a finite verb that no conjunction opens stands before `k`. */
const outerVerb = (clauses: readonly (Clause | undefined)[], k: number): boolean =>
  clauses.slice(0, k).some((c) => c?.vg.form === 'finite' && !c.opener);

const OBJECT_CONTROL = new Set(
  'tell ask order urge advise instruct warn force allow help persuade want invite require request encourage convince permit enable cause lead expect demander ordonner permettre interdire aider forcer inviter'.split(
    ' ',
  ),
);

/** Phrases between the opening of the clause and its subject. */
function fronted(chunks: readonly Chunk[], subjectAt: number, clause: Clause): void {
  for (let k = subjectAt - 1; k >= 0; k--) {
    const c = chunks[k];
    if (!c) break;
    if (c.type === 'comma' || c.type === 'adv') continue;
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
    if (c.type === 'sub' || c.type === 'that' || c.type === 'rel') clause.opener = c.word.lower;
    if (c.type === 'vg' && takesClause(c.vg.lemma) && !clause.opener) clause.opener = 'that';
    break;
  }
  if (!clause.opener) {
    const before = chunks[subjectAt - 1];
    if (before?.type === 'sub' || before?.type === 'that' || before?.type === 'rel') clause.opener = before.word.lower;
  }
}

function collect(chunks: readonly Chunk[], i: number, clause: Clause, language: Language): void {
  let k = i + 1;
  const subjectAt =
    clause.subjectBy === 'inverted'
      ? chunks.findIndex((c, n) => n > i && c.type === 'np' && c.np === clause.subject?.np)
      : -1;
  if (subjectAt === i + 1) k = (argumentAt(chunks, subjectAt)?.last ?? subjectAt) + 1;
  let objects = 0;
  for (; k < chunks.length; k++) {
    const c = chunks[k];
    if (!c) break;
    if (c.type === 'np') {
      const found = argumentAt(chunks, k);
      if (!found) break;
      if (k === subjectAt) {
        k = found.last;
        continue;
      }
      const after = chunks[found.last + 1];
      const after2 = after?.type === 'adv' ? chunks[found.last + 2] : after;
      if (isFinite(after2) && !(after2?.type === 'vg' && after2.vg.bareAux)) {
        if (objects === 0 || takesClause(clause.vg.lemma))
          clause.complements.push({ type: 'that', at: { start: c.np.start, end: c.np.end } });
        break;
      }
      clause.complements.push({ type: 'np', arg: found.arg });
      objects++;
      k = found.last;
      clause.end = found.arg.end;
    } else if (c.type === 'pp') {
      const found = argumentAt(chunks, k);
      if (!found) break;
      const own = attached(chunks, k);
      const single: Argument = { start: c.np.start, end: endOf(chunks[own]), np: c.np, and: [], of: ofs(chunks, k) };
      const whole = found.arg;
      const afterAll = chunks[found.last + 1];
      const arg = isFinite(afterAll) && found.last > own ? single : whole;
      if (isFinite(chunks[own + 1]) && own === found.last && k > i + 1 && false) break;
      clause.complements.push({ type: 'pp', prep: c.prep, arg });
      k = arg === whole ? found.last : own;
      clause.end = arg.end;
    } else if (c.type === 'time') {
      // "… in March Ruiz left": a time before the next clause's subject belongs to that clause
      clause.complements.push({ type: 'time', word: c.word, ...(c.prep ? { prep: c.prep.lower } : {}) });
      clause.end = c.word.end;
    } else if (c.type === 'adv') {
      clause.complements.push({ type: 'adv', word: c.word });
    } else if (
      c.type === 'that' ||
      (c.type === 'sub' && /^(?:whether|if|si|s')$/.test(c.word.lower) && ASKS.has(clause.vg.lemma)) ||
      (c.type === 'rel' &&
        (k === i + 1 || objects > 0 || /^(?:what|how|why)$/.test(c.word.lower)) &&
        (takesClause(clause.vg.lemma) || ASKS.has(clause.vg.lemma)) &&
        chunks[k - 1]?.type !== 'comma')
    ) {
      clause.complements.push({ type: 'that', at: c.word });
      break;
    } else if (c.type === 'said') {
      clause.complements.push({ type: 'said', at: c.word });
      clause.end = c.word.end;
    } else if (c.type === 'comma') {
      const next = chunks[k + 1];
      if ((next?.type === 'pp' || next?.type === 'time') && !commaOpensClause(chunks, k + 1)) continue;
      if (next?.type === 'said') continue;
      // "a déploré, vendredi, l'absence de …"
      if (
        (next?.type === 'time' || next?.type === 'adv') &&
        chunks[k + 2]?.type === 'comma' &&
        chunks[k + 3]?.type === 'np' &&
        !isFinite(chunks[k + 4])
      )
        continue;
      if (
        objects === 0 &&
        next?.type === 'np' &&
        (chunks[k - 1]?.type === 'time' || chunks[k - 1]?.type === 'adv') &&
        !isFinite(chunks[k + 2])
      )
        continue;
      break;
    } else if (c.type === 'open') {
      let q = k;
      while (q < chunks.length && chunks[q]?.type !== 'close' && q - k < 14) q++;
      if (chunks[q]?.type === 'close') k = q;
      else break;
    } else if (c.type === 'vg') {
      if (c.vg.form === 'infinitive' || c.vg.form === 'gerund') break;
      if (c.vg.form === 'participle') break;
      break;
    } else if (c.type === 'stop') {
      const next = chunks[k + 1];
      if (c.word.text === ':' && next?.type === 'said') continue;
      break;
    } else if (BOUNDARY.has(c.type) || c.type === 'conj' || c.type === 'rel' || c.type === 'sub') break;
  }
  void language;
}

/** Whether phrases after a comma lead up to a subject with its own verb. */
function commaOpensClause(chunks: readonly Chunk[], from: number): boolean {
  for (let k = from; k < Math.min(chunks.length, from + 7); k++) {
    const c = chunks[k];
    if (!c || c.type === 'stop' || c.type === 'conj' || c.type === 'rel' || c.type === 'that') return false;
    if (c.type === 'np') return true;
    if (c.type === 'vg') return c.vg.form === 'finite';
  }
  return false;
}

/** Links a clause opened by "that" to the verb before, and hands a shared auxiliary on ("was arrested and charged"). */
function finish(chunks: readonly Chunk[], clauses: readonly (Clause | undefined)[], i: number): void {
  const clause = clauses[i];
  if (!clause) return;
  if (clause.opener === 'that' || clause.opener === 'que' || clause.opener === "qu'") {
    for (let j = i - 1; j >= 0; j--) {
      const g = clauses[j];
      const c = chunks[j];
      if (c?.type === 'stop') break;
      if (g && g.complements.some((x) => x.type === 'that')) {
        clause.governor = g;
        clause.relation = 'that';
        break;
      }
    }
  }
}
