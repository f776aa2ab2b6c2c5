import { describe, expect, test } from 'vitest';
import { type NameKind, nameOf } from '../names/index.ts';
import { APART, compareNames, TOGETHER } from './index.ts';

/** Kind, two names, the verdict, and the comparer that has the word; "-" where nobody has anything to say. */
const PAIRS: readonly (readonly [NameKind, string, string, string, string])[] = [
  ['person', 'Ilir Hoxha', 'Dr ILIR HOXHA', 'same', 'same-folded-name'],
  ['person', 'Hoxha, Ilir', 'Ilir Hoxha’s', 'same', 'same-folded-name'],
  ['person', 'HOXHA Ilir', 'Ilir Hoxha', 'same', 'same-folded-name'],
  ['person', 'Élodie Brémont', 'elodie bremont', 'same', 'same-folded-name'],
  ['person', 'Jean-Marie Kone', 'Jean Marie Koné', 'same', 'same-folded-name'],
  ['person', 'IlirHoxhaj', 'Ilir Hoxhaj', 'same', 'same-letters'],
  ['person', 'Pieter van der Meulen', 'Pieter Vandermeulen', 'same', 'same-letters'],
  ['person', 'Charles de Brissac', 'Charles Brissac', 'same', 'surname-and-given'],
  ['person', 'Karel Novotny', 'Karell Novotmy', 'unsure', 'near-spelling'],
  ['person', 'Ilir Hoxha', 'Ilir Besnik Hoxha', 'same', 'surname-and-given'],
  ['person', 'Ilir B. Hoxha', 'Ilir Besnik Hoxha', 'same', 'surname-and-given'],
  ['person', 'Besnik Hoxha', 'Ilir Besnik Hoxha', 'unsure', 'surname-and-given'],
  ['person', 'Ilir Arben Hoxha', 'Ilir Besnik Hoxha', 'different', 'different-given-names'],
  ['person', 'I. Hoxha', 'Ilir Hoxha', 'same', 'initials'],
  ['person', 'J.-P. Dorval', 'Jean-Pierre Dorval', 'same', 'initials'],
  ['person', 'JP Dorval', 'Jean-Pierre Dorval', 'same', 'initials'],
  ['person', 'A. Hoxha', 'Ilir Hoxha', 'different', 'different-given-names'],
  ['person', 'Hoxha', 'Ilir Hoxha', 'same', 'surname-only'],
  ['person', 'M. Hoxha', 'Ilir Hoxha', 'same', 'surname-only'],
  ['person', 'al-Masri', 'Karim el-Masri', 'same', 'surname-only'],
  ['person', 'Ben Ammar', 'Slim Ben Ammar', 'same', 'surname-only'],
  ['person', 'Ilir Hoxha', 'Agim Hoxha', 'different', 'different-given-names'],
  ['person', 'Daniel Roth', 'Daniela Roth', 'different', 'different-given-names'],
  ['person', 'John Salter Jr', 'John Salter Sr', 'different', 'different-generation'],
  ['person', 'Oduya père', 'Oduya fils', 'different', 'different-generation'],
  ['person', 'Mr Oduya', 'Mrs Oduya', 'different', 'different-address'],
  ['person', 'Samy Mansouri', 'Sami Mansoury', 'same', 'romanised'],
  ['person', 'Mohamed Belkacem', 'Mohammad Belkasem', 'same', 'romanised'],
  ['person', 'Abd el-Karim Ziani', 'Abdoul Karim Ziany', 'same', 'romanised'],
  ['person', 'Сергей Иванов', 'Sergey Ivanov', 'same', 'same-folded-name'],
  ['person', 'Sergej Ivanov', 'Sergei Ivanov', 'same', 'romanised'],
  ['person', 'Youssef Haddad', 'Yusuf Haddad', 'unsure', 'same-consonants'],
  ['person', 'كريم حداد', 'Karim Haddad', 'unsure', 'same-consonants'],
  ['person', 'Karel Novotny', 'Karel Novotmy', 'unsure', 'one-letter-slip'],
  ['person', 'Karel Novotny', 'Karel Nowak', '-', '-'],
  ['person', 'Philippa Roth', 'Philipa Roth', 'same', 'romanised'],
  ['person', 'Theodore Roth', 'Theodroe Roth', 'unsure', 'one-letter-slip'],
  ['person', 'Yet Hoxha', 'Hoxha', 'same', 'same-folded-name'],
  ['person', 'Selon Ilir Hoxha', 'Ilir Hoxha', 'same', 'same-folded-name'],
  ['person', 'Ben Okonkwo', 'Benjamin Okonkwo', 'unsure', 'nickname'],
  ['person', 'Martin Lukas', 'Lukas Martin', 'unsure', 'swapped-order'],
  ['person', 'Ilir Hoxha', 'Karel Novotny', '-', '-'],
  ['organisation', 'The Salter Marine Company', 'SALTER MARINE CO.', 'same', 'same-folded-name'],
  ['organisation', 'Salter & Sons', 'Salter and Sons', 'same', 'same-folded-name'],
  ['organisation', 'Harbour Organization', 'Harbor Organisation', 'same', 'same-folded-name'],
  ['organisation', 'Salter Marine', 'Salter Marine Ltd', 'same', 'legal-form'],
  ['organisation', 'Salter Marine GmbH', 'Salter Marine Limited', 'same', 'same-folded-name'],
  ['organisation', 'Salter Marine Ltd', 'Salter Marine S.A.', 'different', 'different-legal-forms'],
  ['organisation', 'Salter Marine Inc.', 'Salter Marine S.A.', 'unsure', 'legal-form'],
  ['organisation', 'DGP', 'Direction générale de la pêche', 'same', 'acronym'],
  ['organisation', 'Quay Watch', 'Kirrin Quay Watch', 'unsure', 'body-of-place'],
  ['organisation', 'N.H.B.', 'National Harbour Board', 'same', 'acronym'],
  ['organisation', 'NHB', 'National Housing Agency', '-', '-'],
  ['organisation', 'Ministry of the Interior', 'Interior Ministry', 'same', 'office-words'],
  ['organisation', 'ministère de l’Intérieur', 'the Interior Ministry', 'same', 'office-words'],
  ['organisation', 'Ministry of Justice', 'Interior Ministry', '-', '-'],
  ['organisation', 'Brigade 44', 'Brigade 45', 'different', 'different-numbers'],
  ['organisation', 'Al-Noura', 'Al Nura', 'same', 'romanised'],
  ['organisation', 'Salter Shipping', 'Salter Shiping', 'unsure', 'romanised'],
  ['organisation', 'Salter Freight', 'Salter Frieght', 'unsure', 'one-letter-slip'],
  ['place', 'Londres', 'London', 'same', 'exonym'],
  ['place', 'La Haye', 'The Hague', 'same', 'exonym'],
  ['place', 'Saint-Pétersbourg', 'St Petersburg', 'same', 'exonym'],
  ['place', 'the Netherlands', 'Netherlands', 'same', 'same-folded-name'],
  ['place', 'Koper', 'Koper, Slovenia', 'same', 'place-within'],
  ['place', 'Durres', 'Durrës', 'same', 'same-folded-name'],
];

describe('two names side by side', () => {
  for (const [kind, a, b, verdict, by] of PAIRS)
    test(`${kind} ${a} · ${b}: ${verdict} (${by})`, () => {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const found = compareNames(nameOf(x, kind), nameOf(y, kind));
        expect([found?.verdict ?? '-', found?.by ?? '-']).toEqual([verdict, by]);
      }
    });
});

test('a person and a place of one name are two', () =>
  expect(compareNames(nameOf('Victoria', 'person'), nameOf('Victoria', 'place'))?.verdict).toBe('different'));

test('each comparer that looks for others shares a key with what it takes for the same', () => {
  for (const comparer of TOGETHER.filter(({ id }) => id !== 'near-spelling'))
    for (const [kind, a, b] of PAIRS) {
      const [x, y] = [nameOf(a, kind), nameOf(b, kind)];
      if (!comparer.kinds.includes(kind) || !comparer.compare(x, y)) continue;
      const offered = (comparer.offers ?? comparer.seeks)(y);
      expect(
        comparer.seeks(x).some((key) => offered.includes(key)),
        `${comparer.id}: ${a} · ${b}`,
      ).toBe(true);
    }
});

test('ids are unlike, and every comparer is met in the table above', () => {
  const ids = [...APART, ...TOGETHER].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const met = new Set(PAIRS.map(([, , , , by]) => by));
  expect(ids.filter((id) => !met.has(id) && id !== 'different-kinds')).toEqual([]);
});
