import { afterAll, expect, test } from 'vitest';
import { countWords, documentEntries, documentOf, findDocuments } from './documents.ts';
import { newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

for (const text of ['Ends\r\nas they\rstand\n', 'a 😀 sign', 'a lone \ud83d half', 'NUL \0 inside', ''])
  test(`a text comes back exactly: ${JSON.stringify(text)}`, () => {
    const file = newCase();
    const { document } = withText(file, 'a.txt', text);
    expect(documentOf(file, document.id)).toEqual(document);
    file.close();
  });

test('a document is found by its path, the end of its path, or its id', () => {
  const file = newCase();
  const { document } = withText(file, 'letters/1 May.txt', 'Dear Sir');
  withText(file, 'letters/11 May.txt', 'Dear Madam');
  for (const name of ['letters/1 May.txt', '/1 May.txt', document.id, document.id.slice(0, 6)])
    expect(findDocuments(file, name).map((d) => d.id)).toEqual([document.id]);
  expect(findDocuments(file, '1 May.txt')).toHaveLength(2);
  expect(findDocuments(file, '_ May.txt')).toHaveLength(0);
  file.close();
});

test('more documents than a page of the list', () => {
  const file = newCase();
  for (let i = 0; i < 1203; i++) withText(file, `${i}.txt`, `Letter ${i}`);
  expect([...documentEntries(file)].map((d) => d.path)).toEqual(Array.from({ length: 1203 }, (_, i) => `${i}.txt`));
  file.close();
});

test('words are counted as people count them', () => expect(countWords("  L'an 2014,\nfin\u00a0mai ")).toBe(4));
