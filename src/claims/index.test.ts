/** Whatever the text: every quote equals its slice, no id comes twice, and nothing throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { type ClaimsRead, readClaims } from './index.ts';
import { DOCUMENT, marked } from './testing.ts';

const ENGLISH = [
  '“Nobody read our letter in time,” said [Ana Oduya](per), a clerk at the port.',
  'According to the union, [forty workers](count:workers) were sent home in [May 2014](2014-05).',
  '[Ilir Hoxha](per), alias the Tailor, left [Durrës](loc) with his brother [Agim](per).',
  'She told the coast guard that he had been arrested and charged with theft.',
  'The ministry neither confirmed nor denied that the mast was rotten.',
  'Had the inspectors been told?',
  '“We were never asked.',
];
const FRENCH = [
  '« Personne n’a lu notre lettre à temps », a déclaré [Ana Oduya](per).',
  'Selon le syndicat, [quarante ouvriers](count:ouvriers) auraient été licenciés en [mai 2014](2014-05).',
  '[Ilir Hoxha](per), dit le Tailleur, a quitté [Durrës](loc) avec son frère [Agim](per).',
  'Elle a averti les douanes qu’il avait été arrêté, affirme-t-elle.',
  'Le ministère n’a ni confirmé ni démenti la vente du chantier.',
  'Pourquoi le préfet n’a-t-il rien dit ?',
  '« On ne nous a rien demandé.',
];
const JOINTS = [' ', '\n', '\n\n', ' – ', ' ; ', ' “', '” ', ' 😀 ', ', and '];

function sound(read: ClaimsRead, text: string): void {
  for (const c of read.claims) {
    for (const q of c.quotes) {
      expect(q.document).toBe(DOCUMENT);
      expect(q.words).toBe(text.slice(q.start, q.end));
      expect(q.end).toBeGreaterThan(q.start);
    }
    for (const r of c.roles) expect(r.words).toBe(text.slice(r.start, r.end));
    if (c.attribution) expect(read.attributions.some((a) => a.id === c.attribution)).toBe(true);
    expect(c.voice.chain.length).toBeGreaterThan(0);
  }
  for (const a of read.attributions) {
    for (const s of a.content) expect(text.slice(s.start, s.end)).not.toBe('');
    if (a.within) expect(read.attributions.some((o) => o.id === a.within)).toBe(true);
  }
  const ids = [...read.claims, ...read.attributions].map((x) => x.id);
  expect(new Set(ids).size).toBe(ids.length);
}

const check = (written: string, language: Language): void => {
  const input = marked(written, language, 'The Gull');
  sound(readClaims(input), input.document.text);
};

describe('quotes equal their slices, ids are unique', () => {
  for (const [language, sentences] of [
    ['en', ENGLISH],
    ['fr', FRENCH],
  ] as const)
    test(`any joining of sentences, ${language}`, () => {
      const piece = fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...JOINTS));
      fc.assert(
        fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) =>
          check(pieces.flat().join(''), language),
        ),
        { numRuns: 120 },
      );
    });
});

test('the same text is read the same twice', () => {
  const input = marked(ENGLISH.join(' '), 'en', 'The Gull');
  expect(readClaims(input)).toEqual(readClaims(input));
});

test('claims stand in the order of the text', () => {
  const starts = readClaims(marked(ENGLISH.join('\n'), 'en')).claims.map((c) => c.quotes[0].start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

describe('nothing throws', () => {
  for (const language of ['en', 'fr'] as const) {
    test(`arbitrary text, ${language}`, () =>
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
          check(text.replace(/[[\]]/g, ''), language),
        ),
        { numRuns: 150 },
      ));
    test(`words, marks and emoji in any order, ${language}`, () => {
      const bit = fc.constantFrom(
        ...'said that “ ” « » " ’ ( ) , . ; : ? — was not to the he who 😀 told if a dit que qui ne pas été selon 12 [Ruiz](per) [May](2014-05)'.split(
          ' ',
        ),
      );
      fc.assert(
        fc.property(fc.array(bit, { maxLength: 40 }), (bits) => check(bits.join(' '), language)),
        { numRuns: 200 },
      );
    });
    test(`five thousand words without a stop, ${language}`, () => {
      const words =
        language === 'en'
          ? 'the clerk said that the yard told the mayor and '
          : 'le maire dit que le port a averti la police et ';
      check(words.repeat(500), language);
    });
    for (const text of ['', ' ', '\n\n\n', '“', '”', '"', '«', '»', '’', '...', '😀😀😀', '\ud83d', '(((', ', , ,'])
      test(`${JSON.stringify(text)}, ${language}`, () => check(text, language));
  }
});
