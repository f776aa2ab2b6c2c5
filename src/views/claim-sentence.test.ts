import { expect, test } from 'vitest';
import type { Claim, RoleFiller } from '../domain/claim.ts';
import { PREDICATES, type PredicateId, type RoleName } from '../domain/predicates/index.ts';
import { claimSentence } from './claim-sentence.ts';

const claim = (
  predicate: PredicateId,
  roles: Partial<Record<RoleName, string>>,
  negated = false,
): Pick<Claim, 'predicate' | 'roles' | 'negated'> => ({
  predicate,
  negated,
  roles: Object.entries(roles).map(
    ([role, words]): RoleFiller => ({ role: role as RoleName, words, start: 0, end: words.length }),
  ),
});

for (const [expected, given] of [
  [
    'the port office told the customs service that Hoxha had left',
    claim('told', { who: 'the port office', to: 'the customs service', what: 'that Hoxha had left' }),
  ],
  ['the board was told about the crane', claim('told', { to: 'the board', about: 'the crane' })],
  ['Hoxha travelled from Bari to Turkey', claim('travelled', { who: 'Hoxha', from: 'Bari', into: 'to Turkey' })],
  ['Hoxha was arrested for theft in Bari', claim('arrested', { whom: 'Hoxha', where: 'Bari', for: 'theft' })],
  ['At least five people were killed', claim('killed', { whom: 'At least five people' })],
  ['two dockers were injured', claim('injured', { whom: 'two dockers' })],
  ['Hoxha and Novotny met in Trieste', claim('met', { who: 'Hoxha and Novotny', where: 'in Trieste' })],
  ['Officers [not] looked for Hoxha', claim('looked-for', { who: 'Officers', whom: 'Hoxha' }, true)],
  ['Hoxha was banned from Italy', claim('sentenced', { whom: 'Hoxha', from: 'Italy' })],
  ['three men carried out the raid', claim('attacked', { who: 'three men', what: 'the raid' })],
  ['the two men were watched', claim('watched', { whom: 'the two men', means: 'surveillance of the two men' })],
  [
    'Hoxha was sentenced to four years for theft',
    claim('sentenced', { whom: 'Hoxha', to: 'four years', for: 'theft' }),
  ],
  ['counted: at least 17 dockers', claim('counted', { number: 'at least 17', what: 'dockers' })],
  ['counted: 17 dockers', claim('counted', { number: '17 dockers', what: 'dockers' })],
] as const)
  test(expected, () => expect(claimSentence(given)).toBe(expected));

test('a pronoun shows whom it stands for', () => {
  const who: RoleFiller = {
    role: 'who',
    words: 'He',
    start: 0,
    end: 2,
    standsFor: { words: 'Karel Novotny', reason: 'named before' },
  };
  expect(claimSentence({ predicate: 'died', negated: false, roles: [who] })).toBe('He [Karel Novotny] died');
});

test('every predicate has its words', () => {
  for (const { id } of PREDICATES) expect(claimSentence(claim(id, { who: 'Oduya', whom: 'Hoxha' }))).not.toContain('-');
});

const stated = (words: string, who: string, what: string): Claim =>
  ({
    predicate: 'stated',
    negated: false,
    quotes: [{ document: 'a', start: 100, end: 100 + words.length, words }],
    roles: [
      { role: 'who', words: who, start: 100 + words.indexOf(who), end: 100 + words.indexOf(who) + who.length },
      { role: 'what', words: what, start: 100 + words.indexOf(what), end: 100 + words.indexOf(what) + what.length },
    ],
  }) as unknown as Claim;

for (const [expected, words, who, what] of [
  [
    'the harbour master condemned the strike',
    'the harbour master condemned the strike',
    'the harbour master',
    'the strike',
  ],
  ['Oduya strongly denied the theft', 'Oduya strongly denied the theft', 'Oduya', 'the theft'],
  ['Ana Kovač reveals the crane leaned', 'the crane leaned, reveals Ana Kovač', 'Ana Kovač', 'the crane leaned'],
  ['Oduya said the crane leaned', 'the crane leaned, according to Oduya', 'Oduya', 'the crane leaned'],
  ['the mayor said it fell', 'the mayor went so far as to hold that it fell', 'the mayor', 'it fell'],
] as const)
  test(`in the word of the source: ${expected}`, () => expect(claimSentence(stated(words, who, what))).toBe(expected));

test('in French, the word of the source stays its own', () =>
  expect(claimSentence(stated('la mairie a dénoncé la grève', 'la mairie', 'la grève'), 'fr')).toBe(
    'la mairie a dénoncé la grève',
  ));
