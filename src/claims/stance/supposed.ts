/** What is only supposed: clauses under "if", and what would have been the case then. */
import type { Clause } from '../syntax/clauses.ts';
import type { SentenceReading } from '../voice-rule.ts';

const SUPPOSED =
  /\b(?:in the event|in case|on condition|provided|providing|assuming|supposing|à condition|au cas où|dans l['’]hypothèse où|à supposer)\s*$/iu;

/** "if she came", "in the event that she came": nobody says that she did. */
export function isConditional(clause: Clause, reading: SentenceReading, text: string): boolean {
  const { words, start } = reading;
  const { opener } = clause;
  if (/^(?:if|unless|whether|si|s')$/.test(opener ?? '')) return true;
  // "unless it received assurances that he would live": all of it
  if (isUnless(clause, reading, text)) return true;
  // "acted as though he had left"
  if (opener === 'though' && /\bas though\s*$/i.test(text.slice(start, clause.subject?.start ?? clause.vg.start)))
    return true;
  if (opener === 'quand' && clause.vg.tense === 'conditional') return true;
  // "whether he was held or killed": both stand under it
  const { governor } = clause;
  if (clause.relation === 'coordinated' && governor && !/,/.test(text.slice(governor.vg.end, clause.vg.start)))
    return isConditional(governor, reading, text);
  if (opener === undefined) return underIf(clause, reading);
  const mark = words.findLast((w) => w.lower === opener && w.end <= clause.vg.start);
  return mark !== undefined && SUPPOSED.test(text.slice(start, mark.start));
}

/** "unless", « à moins que »: what follows in the sentence stands under it. */
function isUnless({ vg }: Clause, { start, words }: SentenceReading, text: string): boolean {
  const mark = words.findLast((w) => w.lower === 'unless' && w.end <= vg.start);
  return mark !== undefined && mark.start > start && !/[,;:]/.test(text.slice(mark.end, vg.start));
}

/** "if the harbour's most careless dockers bought it": nothing but the subject stands between. */
function underIf(clause: Clause, { words, clauses }: SentenceReading): boolean {
  if (clause.vg.form !== 'finite') return false;
  const mark = words.findLast(
    (w) => w.tag === 'sub' && /^(?:if|unless|si|s')$/.test(w.lower) && w.end <= clause.vg.start,
  );
  return (
    mark !== undefined &&
    !words.some((w) => w.start > mark.start && w.end <= clause.vg.start && /^(?:comma|stop|dash|conj)$/.test(w.tag)) &&
    !clauses.some((c) => c !== clause && c.vg.start > mark.start && c.vg.start < clause.vg.start)
  );
}

/** « Si la police avait su, elle aurait arrêté Ruiz », « Sans lui, elle aurait fui »: it would have, so it did not. */
/** "Had they checked, they would have found it", « S'ils avaient vérifié, ils l'auraient trouvé »: they did neither. */
export const hadThey = ({ vg }: Clause, { clauses, words }: SentenceReading): boolean =>
  vg.perfect &&
  !vg.negated &&
  (vg.modal === 'would'
    ? clauses.some((c) => c.opener === 'if' && c.vg.tense === 'past') && words.some((w) => w.lower === 'had')
    : vg.tense === 'conditional' &&
      !vg.modal &&
      clauses.some((c) => /^(?:si|s['’])$/.test(c.opener ?? '') && c.vg.perfect && c.vg.tense === 'past'));

export const wouldHave = ({ vg, fronted }: Clause, { clauses, words }: SentenceReading): boolean =>
  vg.tense === 'conditional' &&
  !vg.modal &&
  (words.some((w) => w.tag === 'sub' && /^(?:si|s['’])$/.test(w.lower)) ||
    fronted.some((c) => c.type === 'pp' && c.prep === 'sans') ||
    clauses.some((c) => c.opener === 'quand' && c.vg.tense === 'conditional'));
