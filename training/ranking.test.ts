import { expect, test } from 'vitest';
import { learn, likelihoods } from './ranking.ts';

test('learns which feature speaks for a choice', () => {
  const data = [
    { choices: [[0], [1]], right: [1] },
    { choices: [[1], [0]], right: [0] },
    { choices: [[0], [1, 2]], right: [1] },
  ];
  const [first = 0, second = 0] = likelihoods([[0], [1]], learn(data, 3, 0.1));
  expect(second).toBeGreaterThan(0.8);
  expect(first + second).toBeCloseTo(1);
});

test('a stronger prior keeps the weights small', () => {
  const data = [{ choices: [[0], [1]], right: [1] }];
  expect(Math.abs(learn(data, 2, 5)[1] ?? 0)).toBeLessThan(Math.abs(learn(data, 2, 0.1)[1] ?? 0));
});
