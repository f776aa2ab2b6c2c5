/** How far the words go that name who speaks, and the words that show it. */
import type { Span } from '../domain/passage.ts';
import type { Clause } from './syntax/clauses.ts';
import type { SentenceReading } from './voice-rule.ts';

const OF = /^(?:of|de|du|des)$/;

/** « Le notaire, lui, maintient » */
const SELF = /^(?:lui|elle|eux|elles)$/;

/** The whole phrase of who speaks: from its first word to the verb, or, after the verb, to the end of what describes it. */
export function sourceSpan(reading: SentenceReading, clause: Clause, text: string): Span | undefined {
  const subject = clause.subject;
  if (!subject) return undefined;
  if (subject.np.pronoun) {
    const pronoun = /-(?:t-)?(il|elle|ils|elles|on)$/.exec(subject.np.head.lower);
    return pronoun
      ? { start: subject.end - (pronoun[1]?.length ?? 0), end: subject.end }
      : { start: subject.start, end: subject.end };
  }
  if (clause.subjectBy === 'relative' && clause.opener && /^(?:who|which|qui)$/.test(clause.opener)) {
    const rel = reading.words
      .filter((w) => w.tag === 'rel' && w.end <= clause.vg.start && w.lower === clause.opener)
      .at(-1);
    if (rel && rel.start >= subject.start) return { start: rel.start, end: rel.end };
  }
  if (clause.subjectBy === 'direct' && subject.end <= clause.vg.start) {
    const between = text.slice(subject.end, clause.vg.start);
    const words = reading.words.filter((w) => w.start >= subject.end && w.end <= clause.vg.start);
    let end = subject.end;
    // "the report of 3 May" has its day in its name
    for (const [i, w] of words.entries())
      if (
        (w.tag !== 'adv' && w.tag !== 'time' && w.tag !== 'neg') ||
        (w.tag === 'time' && OF.test(words[i - 1]?.lower ?? ''))
      )
        end = w.end;
    // an insert that is no description of the speaker stays out: ", however,"
    if (
      /^[\s,]*\p{L}+[\s,]*$/u.test(between) &&
      words.every((w) => w.tag === 'adv' || w.tag === 'comma' || SELF.test(w.lower))
    )
      end = subject.end;
    const comma = text.slice(end - 1, end) === ',';
    const described = words.some((w) => w.tag === 'nom' || w.tag === 'name' || w.tag === 'verb');
    return { start: subject.start, end: comma && !described ? end - 1 : end };
  }
  if (clause.subjectBy === 'inverted') {
    return { start: subject.start, end: afterVerb(reading, subject.end) };
  }
  return { start: subject.start, end: subject.end };
}

/** The end of a speaker named after the verb: "said Ruiz, a solicitor who acts for the widow." */
export function afterVerb(reading: SentenceReading, from: number): number {
  let end = from;
  const rest = reading.words.filter((w) => w.start >= from);
  let i = 0;
  while (i < rest.length && rest[i]?.tag === 'prep') {
    const stop = rest.findIndex(
      (w, k) =>
        k > i &&
        (w.tag === 'comma' ||
          w.tag === 'stop' ||
          w.tag === 'said' ||
          w.tag === 'conj' ||
          w.tag === 'verb' ||
          w.tag === 'time'),
    );
    const upTo = stop < 0 ? rest.length : stop;
    if (rest[i + 1]?.tag === 'time') break;
    end = rest[upTo - 1]?.end ?? end;
    i = upTo;
  }
  if (rest[i]?.tag === 'comma' && ['det', 'name', 'rel', 'nom', 'num'].includes(rest[i + 1]?.tag ?? '')) {
    const stop = rest.findIndex(
      (w, k) =>
        k > i + 1 && (w.tag === 'stop' || w.tag === 'said' || (w.tag === 'comma' && rest[k + 1]?.tag !== 'rel')),
    );
    end = rest[(stop < 0 ? rest.length : stop) - 1]?.end ?? end;
  }
  return end;
}

/** Where the preposition before a phrase stands. */
export function prepStart(reading: SentenceReading, start: number): number {
  const w = reading.words.filter((x) => x.end <= start).at(-1);
  return w?.tag === 'prep' ? w.start : start;
}

/** The cue runs to the content where that follows; else it takes in whom it was told to. */
export function cueExtent(
  clause: Clause,
  content: readonly Span[],
  vgEnd: number,
  cueEnd: number,
  source: Span | undefined,
): number {
  const next = content
    .map((c) => c.start)
    .filter((s) => s >= vgEnd)
    .sort((a, b) => a - b)[0];
  let end = cueEnd;
  if (next !== undefined && cueEnd <= vgEnd) {
    const objects = clause.complements.flatMap((c): Span[] =>
      c.type === 'np' || c.type === 'pp' ? [c.arg] : c.type === 'time' ? [c.word] : [],
    );
    for (const o of objects)
      if (o.end <= next && o.end > end && !(source && o.start < source.end && source.start < o.end)) end = o.end;
  } else if (next === undefined) {
    for (const c of clause.complements)
      if (
        (c.type === 'np' || c.type === 'pp') &&
        c.arg.end > end &&
        !(source && c.arg.start < source.end && source.start < c.arg.end)
      )
        end = Math.max(end, c.arg.end);
  }
  return source && source.start >= vgEnd && source.start < end ? source.start : end;
}

/** How far an object goes on: phrases and relative clauses that follow it, up to the next comma or clause of its own. */
export function extentAfter(reading: SentenceReading, from: number): number {
  let end = from;
  for (const w of reading.words) {
    if (w.start < from) continue;
    if (/^(?:comma|stop|conj|dash|said|sub)$/.test(w.tag)) break;
    end = w.end;
  }
  return end;
}
