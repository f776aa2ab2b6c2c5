import { expect, test } from 'vitest';
import { isEmpty } from './empty.ts';

for (const [language, sentence, empty] of [
  ['en', 'It was alleged that the clerk had left.', true],
  ['en', 'It is still unclear whether he left.', true],
  ['en', 'It emerged on Friday that the yard was sold.', true],
  ['en', 'It denied the report.', false],
  ['en', 'It was sold in May.', false],
  ['fr', 'Il y a deux listes.', true],
  ['fr', 'Il est établi que la grue était fermée.', true],
  ['fr', 'Il lui est fait interdiction de partir.', true],
  ['fr', 'Il s’agit de deux hommes.', true],
  ['fr', 'Il a quitté la ville.', false],
] as const)
  test(sentence, () => expect(isEmpty(sentence, 0, language)).toBe(empty));
