import { afterAll, expect, test } from 'vitest';
import { newCase, sweep } from '../store/testing.ts';
import { keepSearch, keptSearches } from './keep-search.ts';

afterAll(sweep);

test('a search is kept until it is let go; as typed and in any form are two', () => {
  const on = newCase();
  keepSearch(on, 'A. Reader', { words: ' ferry ' }, 'kept');
  keepSearch(on, 'A. Reader', { words: 'ferry', exact: true }, 'kept');
  expect(keptSearches(on)).toEqual([{ words: 'ferry', exact: true }, { words: 'ferry' }]);
  keepSearch(on, 'B. Reader', { words: 'ferry' }, 'let go');
  expect(keptSearches(on)).toEqual([{ words: 'ferry', exact: true }]);
});

test('no words, no search', () =>
  expect(() => keepSearch(newCase(), 'A. Reader', { words: ' ' }, 'kept')).toThrow('nothing is searched for'));
