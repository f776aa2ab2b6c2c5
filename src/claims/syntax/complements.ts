/** Collects what follows a verb, up to where another clause begins. */
import type { Language } from '../../domain/facts.ts';
import { argumentAt, attached, endOf, isFiniteVerb, ofs } from './arguments.ts';
import type { Chunk } from './chunks.ts';
import type { Argument, Clause } from './clause.ts';
import { ASKS, REPORTS, TELLING, takesClause } from './clause-verbs.ts';

const BOUNDARY = new Set(['stop', 'said', 'that', 'sub', 'dash', 'open', 'close']);

/** "before dawn on 3 May" is 3 May. */
const DAY_PART =
  /^(?:dawn|daybreak|sunrise|noon|midday|lunch|breakfast|dusk|sunset|nightfall|midnight|aube|midi|minuit)$/;
const OPENS_TIME = /^(?:since|until|before|after|depuis|avant|après)$/;

/** "since the start of the ban on 3 May": the time says since when. */
function openedBefore({ complements }: Clause, at: number): string | undefined {
  const last = complements.at(-1);
  return last?.type === 'pp' &&
    OPENS_TIME.test(last.prep) &&
    at - last.arg.end < 3 &&
    !DAY_PART.test(last.arg.np.head.lower)
    ? last.prep
    : undefined;
}

export function collectComplements(chunks: readonly Chunk[], i: number, clause: Clause, language: Language): void {
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
      if (isFiniteVerb(after2) && !(after2?.type === 'vg' && after2.vg.bareAux)) {
        // "the board's decision to tell the crew was lost": the crew is told
        // « la rumeur qu'il a rencontré Ruiz est fausse »: in French nothing is said without "que"
        if (clause.ofNoun || (language === 'fr' && objects === 0 && !c.np.pronoun)) {
          clause.complements.push({ type: 'np', arg: found.arg });
          clause.end = found.arg.end;
          break;
        }
        // "himself", "him": whom it is done to, and who does nothing after it
        // "affirmed him drowned": that he was
        const held = /^(?:affirm|declare|pronounce|report|believe|presume|think|find)$/.test(clause.vg.lemma);
        const object = !held && /sel(?:f|ves)$|^(?:him|them|us|me)$/.test(c.np.head.lower);
        if (!object && (objects === 0 || TELLING.has(clause.vg.lemma)))
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
      const arg = isFiniteVerb(afterAll) && found.last > own ? single : whole;
      if (objects === 0 && language === 'fr' && isNoneOf(c.prep, arg, clause)) {
        clause.complements.push({ type: 'np', arg });
        objects++;
        k = arg === whole ? found.last : own;
        clause.end = arg.end;
        continue;
      }
      clause.complements.push({ type: 'pp', prep: c.prep, arg });
      k = arg === whole ? found.last : own;
      clause.end = arg.end;
    } else if (c.type === 'time') {
      // "… in March Ruiz left": a time before the next clause's subject belongs to that clause
      const prep = openedBefore(clause, c.prep?.start ?? c.word.start) ?? c.prep?.lower;
      clause.complements.push({ type: 'time', word: c.word, ...(prep ? { prep } : {}) });
      clause.end = c.word.end;
    } else if (c.type === 'adv') {
      clause.complements.push({ type: 'adv', word: c.word });
    } else if (c.type === 'that' && isThatThing(chunks, k)) {
      // "reject that submission: …": the object comes next
    } else if (
      c.type === 'that' ||
      (c.type === 'sub' && /^(?:whether|if|si|s')$/.test(c.word.lower) && ASKS.has(clause.vg.lemma)) ||
      (c.type === 'rel' &&
        /^qu/.test(c.word.lower) &&
        (REPORTS.has(clause.vg.lemma) || takesClause(clause.vg.lemma)) &&
        clause.complements.at(-1)?.type === 'pp') ||
      (c.type === 'rel' &&
        (k === i + 1 || (objects > 0 && TELLING.has(clause.vg.lemma)) || /^(?:what|how|why)$/.test(c.word.lower)) &&
        (takesClause(clause.vg.lemma) || ASKS.has(clause.vg.lemma)) &&
        (chunks[k - 1]?.type !== 'comma' || (clause.vg.form === 'infinitive' && clause.vg.lemma === 'ask')))
    ) {
      clause.complements.push({ type: 'that', at: c.word });
      break;
    } else if (c.type === 'said') {
      clause.complements.push({ type: 'said', at: c.word });
      clause.end = c.word.end;
    } else if (c.type === 'comma') {
      const next = chunks[k + 1];
      // "a demandé, le 25, si nous partions"
      if (
        (next?.type === 'time' && chunks[k + 2]?.type === 'comma' && opensContent(chunks[k + 3], clause)) ||
        (/^(?:time|pp|adv)$/.test(chunks[k - 1]?.type ?? '') && opensContent(next, clause))
      )
        continue;
      if ((next?.type === 'pp' || next?.type === 'time') && !commaOpensClause(chunks, k + 1)) continue;
      if (next?.type === 'said') continue;
      // "a déploré, vendredi, l'absence de …"
      if (
        (next?.type === 'time' || next?.type === 'adv') &&
        chunks[k + 2]?.type === 'comma' &&
        chunks[k + 3]?.type === 'np' &&
        !isFiniteVerb(chunks[k + 4])
      )
        continue;
      if (
        objects === 0 &&
        next?.type === 'np' &&
        (chunks[k - 1]?.type === 'time' || chunks[k - 1]?.type === 'adv') &&
        !isFiniteVerb(chunks[k + 2])
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
    } else if (c.type === 'conj' && goesOn(chunks, k, clause)) {
      // nothing to take in: what follows belongs to the same verb
    } else if (c.type === 'stop') {
      const next = chunks[k + 1];
      if (c.word.text === ':' && next?.type === 'said') continue;
      break;
    } else if (BOUNDARY.has(c.type) || c.type === 'conj' || c.type === 'rel' || c.type === 'sub') break;
  }
}

/** « n'a pas reçu de réponse »: after a "no", « de » and a bare noun are the object. */
const isNoneOf = (prep: string, { np }: Argument, { vg, complements }: Clause): boolean =>
  vg.negated &&
  !vg.passive &&
  !vg.reflexive &&
  /^d(?:e|['’])$/.test(prep) &&
  np.words[0]?.tag === 'nom' &&
  np.head.text === np.head.lower &&
  HAS_NONE.test(vg.lemma) &&
  !complements.some((x) => x.type === 'pp' || x.type === 'np');
const HAS_NONE =
  /^(?:avoir|recevoir|obtenir|trouver|donner|fournir|apporter|remettre|verser|payer|toucher|percevoir|demander|transmettre|envoyer|adresser|faire|commettre|prendre|prononcer|retenir|relever|découvrir|établir|ouvrir|engager|lancer|émettre|délivrer|mener|effectuer|poser|formuler|présenter|déposer|porter|publier|produire|communiquer|posséder|détenir)$/;

/** Whether a clause that it says or asks begins here. */
const opensContent = (c: Chunk | undefined, { vg }: Clause): boolean =>
  (c?.type === 'that' && (takesClause(vg.lemma) || REPORTS.has(vg.lemma))) ||
  (c?.type === 'sub' && /^(?:whether|if|si|s')$/.test(c.word.lower) && ASKS.has(vg.lemma)) ||
  // "To ask the Minister for Trade, how many ships …"
  (c?.type === 'rel' && vg.lemma === 'ask' && /^(?:how|what|when|where|why|which|who)$/.test(c.word.lower));

/** "that submission", with no verb before the stop. */
const isThatThing = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k + 1]?.type === 'np' && (chunks[k + 2]?.type === 'stop' || k + 2 === chunks.length);

/** "between 2010 and 2012", "in Bari and at a camp in May" */
function goesOn(chunks: readonly Chunk[], k: number, clause: Clause): boolean {
  const last = clause.complements.at(-1);
  const next = chunks[k + 1];
  if (next?.type === 'time')
    return last?.type === 'time' && (!next.prep || /^(?:between|entre)$/.test(last.prep ?? ''));
  return next?.type === 'pp' && last?.type === 'pp' && !commaOpensClause(chunks, k + 1);
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
