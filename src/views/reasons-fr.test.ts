import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signFr, tableReasonFr } from './reasons-fr.ts';

for (const [said, french] of [
  ['All 312 words are the same.', 'Les 312 mots sont tous les mêmes.'],
  ['It credits Harbour Wire.', 'Il crédite Harbour Wire.'],
  [
    '84 % of the 120 words of the shorter text stand in the longer one, of which they are 20 %.',
    '84 % des 120 mots du texte le plus court se trouvent dans le plus long, dont ils font 20 %.',
  ],
  ['Something that nobody says.', 'Something that nobody says.'],
] as const)
  test(said, () => expect(signFr(said)).toBe(french));

for (const [said, french] of [
  ['“Ship” names the who', '« Ship » désigne « qui »'],
  [
    '“Date” names the date, and 98 % of its cells look like it',
    '« Date » désigne « date », et 98 % de ses cases y ressemblent',
  ],
] as const)
  test(said, () => expect(tableReasonFr(said)).toBe(french));

/** A sentence of the program with something in each of its gaps. */
const filled = (template: string): string =>
  template.replace(/\$\{[^}]*percent[^}]*\}/g, '7 %').replace(/\$\{[^}]*\}/g, '7');

test('every sentence of every sign has its French one', () => {
  const folder = join(import.meta.dirname, '../origins/signs');
  const missing = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/says: (?:`([^`]*)`|'([^']*)')/g)])
    .map(([, template, plain]) => filled(template ?? plain ?? ''))
    .filter((said) => !said.includes('n === 1') && signFr(said) === said);
  expect(missing).toEqual([]);
});
