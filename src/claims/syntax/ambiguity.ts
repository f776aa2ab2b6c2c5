/** Tells a past tense from a participle where the form can be both. */
import { isFiniteVerb } from './arguments.ts';
import type { Chunk } from './chunks.ts';
import { takesClause } from './clause-verbs.ts';
import { isBody, isPerson } from './noun-sorts.ts';

/** "an imam called Rachid": these give a name, and are hardly ever a past tense after a noun. */
const LEFT_OUT = new Set(
  'identify suspect accuse arrest detain convict charge kill injure wound target recruit sentence expel deport seize involve use'.split(
    ' ',
  ),
);
const TRIES = new Set(
  'try attempt seek want hope plan refuse fail decide agree manage decline offer threaten promise'.split(' '),
);
/** With "to" right after them, and no auxiliary, these say what is told of somebody. */
const REPUTED = new Set('say think believe know allege report rumour suppose understand suspect'.split(' '));
/** They take whom they are said to as their object. */
const ADDRESSES = new Set('tell inform notify warn advise alert urge assure remind brief'.split(' '));
/** "an imam called Rachid" */
const NAMES = new Set(['call', 'name', 'dub', 'nickname', 'entitle', 'title']);

/** Of whom these are told without an object, to that one they were done, where another thing was. */
const DONE_TO =
  /^(?:try|acquit|convict|arrest|rearrest|detain|sentence|charge|deport|expel|extradite|release|jail|imprison|execute|torture|question|interrogate|injure|wound|bail|fine|hold|free)$/;

const opensClause = (prep: string): boolean => /^(?:after|before|until|since)$/.test(prep);

/** Whether the verb at `i` goes on, behind a comma or "and", from one in the passive. */
function wasDoneTo(chunks: readonly Chunk[], i: number): boolean {
  let j = i - 1;
  while (chunks[j]?.type === 'time' || chunks[j]?.type === 'adv') j--;
  if (chunks[j]?.type !== 'comma' && chunks[j]?.type !== 'conj') return false;
  const before = chunks.slice(0, j).findLast((c) => c.type === 'vg' || c.type === 'stop' || c.type === 'that');
  return before?.type === 'vg' && before.vg.passive && before.vg.form === 'finite';
}

/** Whether the finite verb at `k` has a subject behind the verb at `i`: "said two of them had fled", "arrested Ruiz after a shop was robbed". */
function hasOwnSubject(chunks: readonly Chunk[], i: number, k: number): boolean {
  const vg = chunks[i];
  let j = k - 1;
  while (chunks[j]?.type === 'pp' || chunks[j]?.type === 'time' || chunks[j]?.type === 'adv') {
    const c = chunks[j];
    if (c?.type === 'pp' && opensClause(c.prep)) return true;
    j--;
  }
  if (j <= i || chunks[j]?.type !== 'np') return false;
  // "men suspected of robbing a bank were held": what is robbed is not held
  const verb = chunks[j - 1];
  if (verb?.type === 'vg' && verb.vg.form === 'gerund') return false;
  return (
    j === k - 1 ||
    (vg?.type === 'vg' && takesClause(vg.vg.lemma)) ||
    chunks.slice(j + 1, k).every((c) => c.type === 'pp' && c.prep === 'of')
  );
}

/** "Three were killed and eleven injured": the verb at `i` stands behind a number and goes on from one in the passive. */
function goesOnOf(chunks: readonly Chunk[], i: number): boolean {
  const [mark, some, self] = [chunks[i - 2], chunks[i - 1], chunks[i]];
  if (self?.type !== 'vg' || self.vg.aux || !(self.vg.ambiguous || self.vg.form === 'participle')) return false;
  if (some?.type !== 'np' || some.np.head.tag !== 'num' || (mark?.type !== 'conj' && mark?.type !== 'comma'))
    return false;
  const verb = chunks.slice(0, i - 2).findLast((x) => x.type === 'vg' || x.type === 'stop');
  return verb?.type === 'vg' && verb.vg.passive && verb.vg.form === 'finite';
}

/** "The man arrested in May fled": a form that can be both is a participle where the sentence has another verb for its subject. */
export function resolveAmbiguous(chunks: Chunk[]): void {
  chunks.forEach((c, i) => {
    if (c.type !== 'vg') return;
    // "Was Ruiz not then found?": the auxiliary stands before the subject
    const aux = chunks[i - 2];
    if (
      chunks[i - 1]?.type === 'np' &&
      aux?.type === 'vg' &&
      aux.vg.bareAux &&
      (c.vg.ambiguous || c.vg.form === 'participle')
    ) {
      c.vg.ambiguous = false;
      c.vg.form = 'finite';
      c.vg.passive ||= aux.vg.lemma === 'be';
      return;
    }
    if (goesOnOf(chunks, i)) {
      c.vg.ambiguous = false;
      c.vg.form = 'finite';
      c.vg.passive = true;
      return;
    }
    if (!c.vg.ambiguous) return;
    const vg = c.vg;
    vg.ambiguous = false;
    const left = chunks[i - 1];
    const right = chunks[i + 1];
    const by =
      right?.type === 'pp' &&
      right.prep === 'by' &&
      right.np.head.tag !== 'num' &&
      !/^(?:end|then|now|day|week|phone|letter|mail|email)$/.test(right.np.head.lower);
    const right2 = chunks[i + 1];
    let participle =
      NAMES.has(vg.lemma) &&
      (left?.type === 'np' || left?.type === 'pp' || left?.type === 'comma') &&
      right2?.type === 'np' &&
      !(left.type === 'np' && left.np.head.tag === 'name') && // "Ruiz called Hoxha"
      (right2.np.head.tag === 'name' || /^\p{Lu}/u.test(right2.np.head.text));
    // "after pupils alleged that": nobody alleges of pupils that
    if (
      right?.type === 'that' &&
      (left?.type === 'np' || left?.type === 'pp') &&
      (isPerson(left.np) || isBody(left.np))
    )
      return;
    // "was held after the guards found a rifle": who finds it has it behind the verb
    if (left?.type === 'pp' && opensClause(left.prep) && right?.type === 'np' && (isPerson(left.np) || isBody(left.np)))
      return;
    // "tried to answer": whoever is tried is not tried to
    if (TRIES.has(vg.lemma) && right?.type === 'vg' && right.to) return;
    // "those said to have been killed"
    if (REPUTED.has(vg.lemma) && right?.type === 'vg' && right.vg.form === 'infinitive' && right.to) participle = true;
    if (!left || left.type === 'stop')
      participle = true; // "Questioned by the court, …"
    else if (by)
      participle =
        left.type === 'np' ||
        left.type === 'pp' ||
        left.type === 'comma' ||
        left.type === 'time' ||
        left.type === 'adv';
    // "was moved and told the crews to wait": who is told the crews?
    if (
      ADDRESSES.has(vg.lemma) &&
      left?.type === 'conj' &&
      right?.type === 'np' &&
      (isPerson(right.np) || isBody(right.np))
    )
      return;
    // "was arrested in June, tried, and in 2017 acquitted": so it goes on
    if (DONE_TO.test(vg.lemma) && right?.type !== 'np' && !(right?.type === 'vg' && right.to) && wasDoneTo(chunks, i)) {
      vg.passive = true;
      return;
    }
    if (left?.type === 'conj') {
      // "was cleared of theft but found guilty of fraud"
      const guilty = vg.lemma === 'find' && right?.type === 'np' && /^(?:guilty|liable)$/.test(right.np.head.lower);
      // "arrested and charged": follows the verb before
      for (let j = i - 2; j >= 0; j--) {
        const p = chunks[j];
        // "was convicted of plotting to flee and sentenced": so was the one convicted
        if (
          p?.type === 'vg' &&
          (p.vg.form === 'infinitive' || p.vg.form === 'gerund') &&
          (DONE_TO.test(vg.lemma) || guilty)
        )
          continue;
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
      // "the list the police kept was sent": the police kept it
      const contact = np?.type === 'np' && beforeNp?.type === 'np' && chunks[j - 2]?.type !== 'vg';
      if (
        contact &&
        j === i - 1 &&
        right?.type === 'vg' &&
        right.vg.form === 'finite' &&
        (isPerson(np.np) || isBody(np.np))
      )
        return;
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
          // "to a firm owned by him": no verb of its own
          const next = chunks[k + 1];
          if (x.type === 'vg' && x.vg.ambiguous && next?.type === 'pp' && next.prep === 'by') continue;
          if (x.type === 'vg' && x.vg.form === 'finite' && !x.vg.bareAux) {
            participle = !hasOwnSubject(chunks, i, k);
            break;
          }
        }
      }
    }
    if (
      !participle &&
      LEFT_OUT.has(vg.lemma) &&
      left?.type === 'np' &&
      right?.type !== 'np' &&
      right?.type !== 'that' &&
      right?.type !== 'said' &&
      chunks.slice(0, i).some((x) => x.type === 'vg' && x.vg.form === 'finite')
    )
      participle = true;
    if (!participle && left?.type === 'comma') {
      // "Ruiz, suspected of theft, fled" against "Ruiz fled, stopped and fell"
      for (let k = i + 1; k < chunks.length; k++) {
        const x = chunks[k];
        if (!x || x.type === 'stop') break;
        if (x.type === 'comma') {
          let q = k + 1;
          while (chunks[q]?.type === 'adv' || chunks[q]?.type === 'time') q++;
          participle = isFiniteVerb(chunks[q]);
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
