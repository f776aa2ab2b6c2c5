import { expect, test } from 'vitest';
import type { SentenceReading } from '../voice-rule.ts';
import { Memory } from './memory.ts';
import type { Occurrence } from './occurrences.ts';

const reading = { passage: { id: 'p' } } as unknown as SentenceReading;
const one = (key: string, start: number, more: Partial<Occurrence> = {}): Occurrence => ({
  key,
  words: key,
  start,
  end: start + 3,
  sort: 'person',
  several: false,
  known: 'name',
  place: 'subject',
  pronoun: false,
  ...more,
});
const keys = (memory: Memory, lower = 'she', start = 100, sentence = 2): string[] =>
  memory.fitting('one', lower, start, sentence, () => false).map((e) => e.o.key);

test('the last named first, each once, of those before the place', () => {
  const memory = new Memory();
  for (const [key, at] of [
    ['Ana', 0],
    ['Ilse', 10],
    ['Ana', 20],
    ['Mina', 200],
  ] as const)
    memory.put(one(key, at), 1, reading);
  expect(keys(memory)).toEqual(['Ana', 'Ilse']);
  expect(memory.timesOf('Ana')).toBe(2);
});

test('no man for "she", where the text shows it; what is shown stays', () => {
  const memory = new Memory();
  memory.put(one('Karel', 0, { gender: 'm' }), 1, reading);
  memory.learnGender('Karel', 'f');
  expect(keys(memory)).toEqual([]);
  expect(keys(memory, 'he')).toEqual(['Karel']);
});

test('six sentences back, no further', () => {
  const memory = new Memory();
  memory.put(one('Ana', 0), 1, reading);
  expect(keys(memory, 'she', 100, 7)).toEqual(['Ana']);
  expect(keys(memory, 'she', 100, 8)).toEqual([]);
});

test('"the chair" is who was called so', () => {
  const memory = new Memory();
  memory.put(one('Ana', 0, { called: ['chair'] }), 1, reading);
  memory.put(one('chair', 10, { known: 'definite' }), 2, reading);
  expect(keys(memory)).toEqual(['Ana']);
});
