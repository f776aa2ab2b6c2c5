import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tieKindFr, tieReasonFr } from './tie-of-holders-fr.ts';

for (const [said, french] of [
  [
    'a government is called by its capital: Rome for Italy',
    'un gouvernement est appelé par sa capitale : Rome pour Italy',
  ],
  ['called so: “Italian coast guard”', 'appelé ainsi : « Italian coast guard »'],
  ['coast guard of Italy, by their words', 'coast guard, de Italy, d’après les mots'],
  [
    '“the ministry” in a document that speaks mostly of bodies of Italy',
    '« the ministry », dans un document qui parle surtout d’organismes de Italy',
  ],
  ['a person said so', 'quelqu’un l’a décidé'],
  ['“head of the port, … Ana Oduya”', '“head of the port, … Ana Oduya”'],
] as const)
  test(said, () => expect(tieReasonFr(said)).toBe(french));

test('every reason that the holders give has its French', () => {
  const source = readFileSync(join(import.meta.dirname, '..', 'knowledge', 'holders', 'index.ts'), 'utf8');
  const given = [...source.matchAll(/reason(?: =|:) `([^`]+)`/g)]
    .map(([, words = '']) => words.replace(/\$\{[^}]*\}/g, 'Lund'))
    // these are the words of the text alone
    .filter((words) => !/^“Lund, … Lund”$|^Lund Lund Lund$/.test(words));
  expect(given.length).toBeGreaterThan(3);
  expect(given.filter((one) => tieReasonFr(one) === one)).toEqual([]);
});

test('kinds of ties', () => expect(tieKindFr('part of')).toBe('fait partie de'));
