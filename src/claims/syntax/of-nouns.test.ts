import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

test.each([
  ['The board’s failure to warn the crew about the mast was noted.', 'The board', true],
  ['The refusal of the board to warn the crew was noted.', 'the board', true],
  ['The prefect regretted the board’s failure to warn the crew.', 'the board', true],
  ['The board’s decision to warn the crew was reversed.', 'The board', false],
] as const)('%s', (sentence, who, negated) => {
  const { text, readings } = readingsOf(sentence, 'en');
  const clause = readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === 'warn');
  expect(clause?.subject && text.slice(clause.subject.start, clause.subject.end)).toBe(who);
  expect(clause?.vg.negated).toBe(negated);
  const [object] = clause?.complements ?? [];
  expect(object?.type === 'np' && text.slice(object.arg.start, object.arg.end)).toBe('the crew');
});
