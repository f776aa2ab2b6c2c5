import { expect, test } from 'vitest';
import { factNamed, isFileColumn } from './correctable.ts';

for (const [heading, fact] of [
  ['published', 'published'],
  ['Publié le', 'published'],
  ['ÉDITEUR', 'publisher'],
  ['author', 'authors'],
  ['original_language', 'originalLanguage'],
  ['originalLanguage', 'originalLanguage'],
  ['mood', undefined],
] as const)
  test(`the column ${heading} means ${fact}`, () => expect(factNamed(heading)).toBe(fact));

test('the file is named in a column of its own', () =>
  expect(['Fichier', 'file', 'title'].map(isFileColumn)).toEqual([true, true, false]));
