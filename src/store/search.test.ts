import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile } from './case-file.ts';
import { dropDocuments } from './documents.ts';
import { replacePassages } from './passages.ts';
import { queryOf, search, searchForms } from './search.ts';
import { written } from './statements.ts';
import { newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

let file: CaseFile;
beforeAll(() => {
  file = newCase();
  const text =
    'Ismaël Mostefaï left the harbour.\nThe harbour office left no note.\nÉlodie Çelik a quitté l’œuvre du port.\nCookies help us';
  const { document, passages } = withText(file, 'a.txt', text);
  const marked = passages.map((p, i) =>
    i === 3 ? { ...p, boilerplate: { reason: 'cookie notice', by: 'notice' } } : p,
  );
  written(file, () => replacePassages(file, [{ document, passages: marked }]));
});

const lines = (typed: string, options = {}) =>
  search(file, typed, options)
    .map((hit) => hit.passage.locator.line)
    .sort();

for (const [typed, expected] of [
  ['Mostefai', [1]],
  ['MOSTEFAÏ', [1]],
  ['elodie celik', [3]],
  ['harbour', [1, 2]],
  ['"the harbour"', [1, 2]],
  ['"left the harbour"', [1]],
  ['harb*', [1, 2]],
  ['harb', []],
  ['harbour -office', [1]],
  ['harbour -"no note"', [1]],
  ['quitte "du port"', [3]],
  ['AND OR ( NEAR', []],
  ['harbour AND', []],
  ['office: "', [2]],
  ['-harbour', []],
  ['', []],
  ['cookies', []],
] as const)
  test(`search for ${typed}`, () => expect(lines(typed)).toEqual(expected));

test('boilerplate on request', () => expect(lines('cookies', { boilerplate: true })).toEqual([4]));

test('no more than asked for', () => expect(search(file, 'harbour', { limit: 1 })).toHaveLength(1));

test('the finds are marked in the snippet', () =>
  expect(search(file, 'mostefai')[0]?.snippet).toBe('Ismaël \u0001Mostefaï\u0002 left the harbour.'));

test('only words can be asked for', () => expect(queryOf('" - * "')).toBeUndefined());

test('what leaves the case leaves the index', () => {
  const { document, passages } = withText(file, 'b.txt', 'A zeppelin was seen.');
  written(file, () => replacePassages(file, [{ document, passages }]));
  expect(lines('zeppelin')).toEqual([1]);
  written(file, () => replacePassages(file, [{ document, passages }]));
  expect(lines('zeppelin')).toEqual([1]);
  written(file, () => dropDocuments(file, document.source));
  expect(lines('zeppelin')).toEqual([]);
});

describe('in any form', () => {
  let forms: CaseFile;
  beforeAll(() => {
    forms = newCase();
    const { document, passages } = withText(
      forms,
      'forms.txt',
      'The port office warned the yard.\nA warning came from the yard office.\nLa douane avait averti le chantier.\nUn avertissement au chantier est parti.\nNo word about harbours.',
    );
    written(forms, () => replacePassages(forms, [{ document, passages }]));
  });
  const found = (typed: string) => searchForms(forms, typed).map((hit) => hit.passage.locator.line);

  for (const [typed, expected] of [
    ['warned', [1, 2]],
    ['warning', [2, 1]],
    ['avertir', [3, 4]],
    ['AVERTI', [3, 4]],
    ['harbour', [5]],
    ['warn -office', []],
    ['warned "yard office"', [2]],
    ['avertissements "le chantier"', [3]],
    ['warn*', [1, 2]],
    ['', []],
  ] as const)
    test(`${typed}: ${expected.join(', ')}`, () => expect(found(typed)).toEqual(expected));

  test('other forms are marked too', () =>
    expect(searchForms(forms, 'warned')[1]?.snippet).toBe('A \u0001warning\u0002 came from the yard office.'));

  test('no more than asked for, as typed first', () =>
    expect(searchForms(forms, 'warning', { limit: 1 }).map((hit) => hit.passage.locator.line)).toEqual([2]));

  test('what leaves the case leaves the index of stems', () => {
    const { document, passages } = withText(forms, 'z.txt', 'Zeppelins were seen.');
    written(forms, () => replacePassages(forms, [{ document, passages }]));
    expect(searchForms(forms, 'zeppelin')).toHaveLength(1);
    written(forms, () => dropDocuments(forms, document.source));
    expect(searchForms(forms, 'zeppelin')).toHaveLength(0);
  });
});
