/** Training is the same twice, byte for byte: nothing in it is drawn by chance. */
import { expect, test } from 'vitest';
import { ownArticles } from './corpora.ts';
import { featurise } from './featurise.ts';
import { trainField } from './field.ts';
import { settingsOf } from './settings.ts';

test('same texts, same weights', () => {
  const examples = ownArticles('en').slice(0, 3).flatMap(featurise);
  const settings = { ...settingsOf('en'), rounds: 2, averaged: 1 };
  const [once, again] = [trainField(examples, settings), trainField(examples, settings)];
  expect(Buffer.from(once.weights.buffer).equals(Buffer.from(again.weights.buffer))).toBe(true);
  expect(once.transitions).toEqual(again.transitions);
});

test('no label reaches beyond what is looked at', () => {
  for (const { labels, stretches } of ownArticles('fr').slice(0, 6).flatMap(featurise))
    for (const [from, to] of stretches) {
      expect(((labels[from] ?? 0) - 1) & 3).not.toBe(1);
      const last = labels[to - 1] ?? 0;
      if (last !== 0) expect((last - 1) & 3).toBeGreaterThan(1);
    }
});
