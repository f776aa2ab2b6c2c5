/** Every phrase of the interface stands in French as well. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { french } from './words-fr.ts';

const web = join(import.meta.dirname, '..');
const SAID = [
  /\bsay\(\s*'((?:[^'\\]|\\.)*)'/g,
  /[?:] say\(\s*'((?:[^'\\]|\\.)*)'/g,
  /\bmany\([^']*?'((?:[^'\\]|\\.)*)'/g,
  /\bmany\([^']*?'(?:[^'\\]|\\.)*',\s*'((?:[^'\\]|\\.)*)'/g,
];

const phrases = new Set<string>();
for (const name of readdirSync(web, { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(name) || /\.test\.|^words\//.test(name)) continue;
  const text = readFileSync(join(web, name), 'utf8');
  for (const pattern of SAID) for (const [, phrase = ''] of text.matchAll(pattern)) phrases.add(phrase);
}

test('there are phrases', () => expect(phrases.size).toBeGreaterThan(200));

test('each has its French', () => expect([...phrases].filter((phrase) => !(phrase in french))).toEqual([]));

test('what is filled in stays', () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect(Object.entries(french).filter(([en, fr]) => holes(en).join() !== holes(fr).join())).toEqual([]);
});

test('each kind of claim and each part in it has its French', async () => {
  const { PREDICATES } = await import('../../src/domain/predicates/index.ts');
  const kinds = readFileSync(join(web, 'words/kind-of-claim.ts'), 'utf8').split('FRENCH')[1] ?? '';
  expect(PREDICATES.map(({ id }) => id).filter((id) => !new RegExp(`^  '?${id}'?: `, 'm').test(kinds))).toEqual([]);
  const roles = new Set(PREDICATES.flatMap(({ roles: named }) => Object.keys(named)));
  expect([...roles].filter((role) => !(role in french))).toEqual([]);
});
