/** What a bare verb behind "and" or "or" takes over from the verb before it. */
import { expect, test } from 'vitest';
import { polarityAbove } from '../stance/polarity.ts';
import { readingsOf } from '../testing.ts';

const JOINED: readonly (readonly [sentence: string, lemma: string, expected: string])[] = [
  ['The guards tried to find and arrest the clerk.', 'arrest', 'infinitive ahead by the guards'],
  ['The guards were asked to search the yard and arrest the clerk.', 'arrest', 'infinitive ahead by the guards'],
  ['The captain failed to stop or warn the crew.', 'warn', 'infinitive negated by the captain'],
  ['The guards could find and arrest the clerk.', 'arrest', 'finite could by the guards'],
  ['The guards did not search the yard or arrest the clerk.', 'arrest', 'finite not by the guards'],
  ['The guards searched the yard and arrested the clerk.', 'arrest', 'finite by the guards'],
  ['The guards watch the yard and warn the crew.', 'warn', 'finite by the guards'],
];

for (const [sentence, lemma, expected] of JOINED)
  test(sentence, () => {
    const { text, readings } = readingsOf(sentence, 'en');
    const clause = readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === lemma);
    if (!clause) throw new Error(`no clause of ${lemma}`);
    const { negated, prospective } = polarityAbove(clause, text);
    const { form, modal, negated: not } = clause.vg;
    const subject = clause.subject && text.slice(clause.subject.start, clause.subject.end).toLowerCase();
    const found = [form, modal, not && 'not', negated && 'negated', prospective && 'ahead', subject && `by ${subject}`];
    expect(found.filter(Boolean).join(' ')).toBe(expected);
  });
