import { expect, it } from 'vitest';
import { mayBeClosed } from './closed-en.ts';

it.each(['the', 'than', 'neither', "'s", 'matter', '12', 'slowly', 'would'])('%s can be told by itself', (word) =>
  expect(mayBeClosed(word)).toBe(true),
);
it.each(['harbour', 'wrote', 'ship', 'left'])('%s cannot', (word) => expect(mayBeClosed(word)).toBe(false));
