/** Where the pronouns of a sentence stand, and how. */
import type { Language } from '../../domain/facts.ts';
import type { Span } from '../../domain/passage.ts';
import type { NounPhrase } from '../syntax/chunks.ts';
import type { Argument, Clause } from '../syntax/clauses.ts';
import type { Found, SentenceReading } from '../voice-rule.ts';
import { classOf, type PronounClass } from './classes.ts';
import type { Standing } from './features.ts';

export interface Standpoint extends Span {
  readonly lower: string;
  readonly class: PronounClass;
  readonly standing: Standing;
  readonly clause?: Clause;
  /** The first word of its sentence. */
  readonly opens: boolean;
}

const OBLIQUE = /^(?:him|them)$/;

export function standpointsIn(reading: SentenceReading, language: Language, voices: readonly Found[]): Standpoint[] {
  const words = reading.words.filter((w) => (w.tag === 'pron' || w.tag === 'det') && classOf(w.lower, language));
  if (words.length === 0) return [];
  const at = new Map<number, { standing: Standing; clause: Clause }>();
  const put = (np: NounPhrase, standing: Standing, clause: Clause): void => {
    if (!at.has(np.start)) at.set(np.start, { standing: np.words.length > 1 ? 'possessive' : standing, clause });
  };
  const putAll = (arg: Argument, standing: Standing, clause: Clause): void => {
    for (const np of [arg.np, ...arg.and, ...arg.of]) put(np, standing, clause);
  };
  for (const clause of reading.clauses) {
    const own = !/^(?:shared|governor|relative)$/.test(clause.subjectBy);
    if (clause.subject && own) putAll(clause.subject, 'subject', clause);
    for (const c of [...clause.complements, ...clause.fronted, ...clause.between])
      if (c.type === 'np') putAll(c.arg, 'object', clause);
      else if (c.type === 'pp') putAll(c.arg, 'behind a preposition', clause);
  }
  const opening = reading.words.find((w) => /\p{L}/u.test(w.text))?.start;
  return words.map((word) => {
    const lower = word.lower.replace(/^-(?:t-)?/, '');
    const group = reading.clauses.find((c) => c.vg.start <= word.start && word.end <= c.vg.end);
    const inGroup = group && {
      standing: lower === word.lower ? ('object' as const) : ('subject' as const),
      clause: group,
    };
    // "affirmed him drowned": the object of the verb right before
    const before = OBLIQUE.test(lower) && reading.clauses.find((c) => word.start - c.vg.end === 1);
    const found = before ? { standing: 'object' as const, clause: before } : (at.get(word.start) ?? inGroup);
    const speaks = voices.some((v) => v.source?.start === word.start && v.source.end === word.end);
    const standing = speaks ? 'speaker' : word.tag === 'det' ? 'possessive' : (found?.standing ?? 'object');
    return {
      start: word.start,
      end: word.end,
      lower,
      class: classOf(lower, language) as PronounClass,
      standing,
      opens: word.start === opening,
      ...(found ? { clause: found.clause } : {}),
    };
  });
}
