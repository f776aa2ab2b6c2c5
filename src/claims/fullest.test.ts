import { expect, test } from 'vitest';
import type { Mention } from '../domain/mention.ts';
import { fullestIn } from './fullest.ts';

const mention = (id: string, to?: string): Mention =>
  ({ id, ...(to ? { refersTo: { mention: to, reason: 'surname of' } } : {}) }) as Mention;

test('the fullest form is the last that a name leads to', () => {
  const all = [mention('whole'), mention('surname', 'whole'), mention('initials', 'surname'), mention('lost', 'gone')];
  const fullest = fullestIn(all);
  expect(all.map((m) => fullest(m).id)).toEqual(['whole', 'whole', 'whole', 'lost']);
});

test('two that refer to each other end', () =>
  expect(['a', 'b']).toContain(fullestIn([mention('a', 'b'), mention('b', 'a')])(mention('a', 'b')).id));
