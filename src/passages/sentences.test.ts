import { expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

const words = (text: string, language: Language): string =>
  tokensOf(text, { start: 0, end: text.length }, language)
    .map((t) => t.text)
    .join('|');
const cut = (text: string, language: Language): string[] =>
  sentencesOf(text, { start: 0, end: text.length }, language).map((s) => text.slice(s.start, s.end));

for (const [language, text, expected] of [
  [
    'en',
    "Mr. Ames didn't go; the colonel's men hadn't either.",
    "Mr.|Ames|did|n't|go|;|the|colonel|'s|men|had|n't|either|.",
  ],
  ['en', 'We’ve paid $1,000.50 at 14:30, i.e. 3.5%', 'We|’ve|paid|$|1,000.50|at|14:30|,|i.e.|3.5|%'],
  [
    'en',
    "J. B. Ottley of the U.S. agency, O'Rourke and workers' men",
    "J.|B.|Ottley|of|the|U.S.|agency|,|O'Rourke|and|workers|'|men",
  ],
  [
    'en',
    'See https://example.org/a?b=1. Or mail p.k.lund@example.org, @kora #dam',
    'See|https://example.org/a?b=1|.|Or|mail|p.k.lund@example.org|,|@kora|#dam',
  ],
  [
    'en',
    'Both yards-the old one too-were over-the-counter shops.',
    'Both|yards|-|the|old|one|too|-|were|over-the-counter|shops|.',
  ],
  ['en', 'He left on Jan. 4 ... see No. 12.', 'He|left|on|Jan.|4|...|see|No.|12|.'],
  [
    'fr',
    "L'avocat d’Aïcha dit qu'il n'ira pas jusqu'à Saint-Georges-sur-Eure aujourd'hui.",
    "L'|avocat|d’|Aïcha|dit|qu'|il|n'|ira|pas|jusqu'|à|Saint-Georges-sur-Eure|aujourd'hui|.",
  ],
  [
    'fr',
    'A-t-il vu le 1 000e ? Non, affirme-t-elle : 1 000 euros, 2 500 000 francs.',
    'A|-t-il|vu|le|1|000e|?|Non|,|affirme|-t-elle|:|1 000|euros|,|2 500 000|francs|.',
  ],
  [
    'fr',
    'M. Kerr et Mme. Oulh, art. 4, p. 12, « le rendez-vous » à 14h30',
    'M.|Kerr|et|Mme.|Oulh|,|art.|4|,|p.|12|,|«|le|rendez-vous|»|à|14h30',
  ],
  ['fr', 'J.-B. Talmon, de la D.G.S.E., est-il là ?', 'J.-B.|Talmon|,|de|la|D.G.S.E.|,|est|-il|là|?'],
] as const)
  test(`tokens: ${text}`, () => expect(words(text, language)).toBe(expected));

for (const [language, sentences] of [
  ['en', ['Dr. Imre Volk of St. Brannoc paid 3.5 million.', 'He works for the U.S. State Office.', 'It denied it.']],
  ['en', ['“We knew nothing.”', 'The judge asked why.']],
  ['en', ['“Why now?” he asked J. B. Ottley.', 'Nobody answered!', '"Not me," she said.']],
  ['en', ['They met at 5 p.m. on Jan. 3 near\nthe quay.', 'At 6 a.m.', 'The boat had gone.']],
  ['en', ['Kestrel Holdings Inc. Chairman Odo Lanz resigned.', 'He paid Vesper Ltd.', 'The firm closed.']],
  ['fr', ['« Je ne sais rien. »', 'M. Kerr a répondu le 3 janv. 2014 à Mme Oulh.', 'Il ment.']],
  ['fr', ['« Pourquoi ? » demande-t-elle.', 'Selon l’art. 3, rien n’est prévu…', 'L’enquête continue.']],
] as const)
  test(`sentences: ${sentences[0]}`, () => expect(cut(sentences.join(' '), language)).toEqual(sentences));

test('a blank line ends a sentence, a single line break does not', () =>
  expect(cut('Report of the\nharbour board\n\nSecond part', 'en')).toEqual([
    'Report of the\nharbour board',
    'Second part',
  ]));

test('every visible character stands in exactly one token', () => {
  const text = 'Été 2014 : l’« affaire » 👍🏽 — [sic] ... a\u00a0b\u00adc!?';
  const tokens = tokensOf(text, { start: 0, end: text.length }, 'fr');
  expect(tokens.map((t) => t.text).join('')).toBe(text.replace(/\s/gu, ''));
  for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
});
