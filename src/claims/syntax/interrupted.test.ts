import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

test.each([
  ['The inspector had not, his lawyer conceded, told the crew of the raid.', 'tell', 'The inspector not'],
  ['The board did not, at that stage, inform the crew.', 'inform', 'The board not'],
  ['The barge was, the clerk said, searched twice.', 'search', 'The barge passive'],
  ['The board, the clerk said, had told the crew.', 'tell', 'The board'],
] as const)('%s', (sentence, lemma, expected) => {
  const { text, readings } = readingsOf(sentence, 'en');
  const clause = readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === lemma);
  const who = clause?.subject ? text.slice(clause.subject.start, clause.subject.end) : '';
  expect(`${who}${clause?.vg.negated ? ' not' : ''}${clause?.vg.passive ? ' passive' : ''}`).toBe(expected);
});
