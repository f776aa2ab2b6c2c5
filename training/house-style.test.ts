import { describe, expect, it } from 'vitest';
import type { GoldText } from './corpora.ts';
import { featurise } from './featurise.ts';
import { inHouseStyle } from './house-style.ts';

const text: GoldText = {
  id: 'a',
  text: 'The Kelso Guard fighters left Orvane.',
  names: [],
  source: 'own',
  style: 'groups',
  language: 'en',
};

describe('another house’s style', () => {
  it('adds to the features of each word, the same each time, and changes none', () => {
    const [example] = featurise(text);
    if (!example) throw new Error('no sentence');
    const ours = Uint8Array.from({ length: example.labels.length }, (_, i) => [0, 5, 7, 0, 0, 12, 0][i] ?? 0);
    const styled = inHouseStyle(example, ours);
    const of = (e: typeof example, i: number): number[] => [...e.features.slice(e.offsets[i], e.offsets[i + 1])];
    example.labels.forEach((_, i) => {
      const plain = of(example, i);
      expect(of(styled, i).slice(0, plain.length)).toEqual(plain);
      expect(of(styled, i).length).toBeGreaterThan(plain.length + 10);
    });
    expect(inHouseStyle(example, ours).features).toEqual(styled.features);
    expect(styled.labels).toBe(example.labels);
  });
  it('tells a noun after a name of ours from one after nothing', () => {
    const [example] = featurise(text);
    if (!example) throw new Error('no sentence');
    const none = inHouseStyle(example, new Uint8Array(example.labels.length));
    const some = inHouseStyle(
      example,
      Uint8Array.from({ length: example.labels.length }, (_, i) => [0, 5, 7][i] ?? 0),
    );
    expect(none.features).not.toEqual(some.features);
  });
});
