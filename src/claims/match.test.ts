/** One clause, one reading: which frame wins, what negation makes of it, and what fills the roles. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { claimOf, read } from './testing.ts';

const predicates = (written: string, language: Language): string[] =>
  read(written, language)
    .claims.filter((c) => c.predicate !== 'stated')
    .map((c) => c.predicate);

describe('negation may turn one predicate into another', () => {
  for (const [language, written, predicate] of [
    ['en', 'The ministry knew of the second lease.', 'knew'],
    ['en', 'The ministry did not know of the second lease.', 'was-unaware'],
    ['en', 'The ministry no longer knew where the barge was.', 'lost-track'],
    ['en', 'Nobody at the ministry knew of the second lease.', 'was-unaware'],
    ['fr', 'Le ministère savait que le bail était faux.', 'knew'],
    ['fr', 'Le ministère ne savait pas que le bail était faux.', 'was-unaware'],
    ['fr', 'Le ministère ne savait plus où était la péniche.', 'lost-track'],
  ] as const)
    test(written, () => expect(predicates(written, language)).toEqual([predicate]));
});

describe('active and passive fill the same roles', () => {
  for (const [language, written, id, roles] of [
    ['en', 'Border police arrested the courier.', 'arrested', { who: 'Border police', whom: 'the courier' }],
    ['en', 'The courier was arrested by border police.', 'arrested', { who: 'border police', whom: 'The courier' }],
    ['en', 'The courier was arrested by night by border police.', 'arrested', { who: 'border police' }],
    ['en', 'The courier was arrested by the river.', 'arrested', { whom: 'The courier' }],
    ['en', 'The courier was in fact arrested by border police.', 'arrested', { whom: 'The courier' }],
    ['en', 'No fewer than six couriers were arrested.', 'arrested', { whom: 'No fewer than six couriers' }],
    ['fr', 'La police a arrêté le coursier.', 'arrested', { who: 'La police', whom: 'le coursier' }],
    ['fr', 'Le coursier a été arrêté par la police.', 'arrested', { who: 'la police', whom: 'Le coursier' }],
  ] as const)
    test(written, () => expect(claimOf(written, language, id, Object.keys(roles))).toEqual({ ...roles, flags: '' }));
});

describe('what follows a preposition may be a deed', () => {
  for (const [written, id, roles] of [
    ['He was convicted of murdering his neighbour.', 'convicted', { whom: 'He', for: 'murdering his neighbour' }],
    [
      'Police arrested a clerk for stealing a barge, a witness said.',
      'arrested',
      { who: 'Police', for: 'stealing a barge' },
    ],
  ] as const)
    test(written, () => expect(claimOf(written, 'en', id, Object.keys(roles))).toEqual({ ...roles, flags: '' }));
});

test('what nobody does is not done', () => {
  expect(claimOf('The courier was watched by nobody.', 'en', 'watched', [])?.flags).toBe('negated');
  expect(claimOf('The guards hardly ever watched the courier.', 'en', 'watched', [])?.flags).toBe('negated');
  expect(claimOf('Scarcely any of the guards watched the courier.', 'en', 'watched', [])?.flags).toBe('negated');
});

test('whose thing it is comes from the possessor or the of-phrase', () => {
  expect(claimOf('The coast guard lost track of the courier.', 'en', 'lost-track', ['whom'])?.whom).toBe('the courier');
  expect(claimOf('Les douanes ont perdu la trace du coursier.', 'fr', 'lost-track', ['whom'])?.whom).toBe('coursier');
});

test('a condition is no claim', () => {
  expect(predicates('If the police arrest the courier, the yard will close.', 'en')).not.toContain('arrested');
  expect(predicates('Si la police arrête le coursier, le chantier fermera.', 'fr')).not.toContain('arrested');
});

test('a gerund that opens the sentence without a subject is a noun', () =>
  expect(predicates('Briefing papers on the yard were burnt.', 'en')).not.toContain('told'));

test('a search that is not made is a search, not a finding', () =>
  expect(claimOf('Officers did not try to locate the courier.', 'en', 'looked-for', ['who', 'whom'])).toEqual({
    who: 'Officers',
    whom: 'the courier',
    flags: 'negated',
  }));

test('who is not found was not located; nobody is said not to have looked', () =>
  expect(claimOf('Officers failed to find the courier.', 'en', 'located', ['who', 'whom'])).toEqual({
    who: 'Officers',
    whom: 'the courier',
    flags: 'negated',
  }));

test('what somebody is found to have is no finding of a person', () =>
  expect(predicates('The courier was found to have friends at the yard.', 'en')).not.toContain('located'));

test('what a body has and what it keeps stand before their own verbs', () => {
  expect(claimOf('The names they had were put on a watchlist.', 'en', 'registered', ['whom'])?.whom).toBe('The names');
  expect(claimOf('The list the police kept was sent to the prefect.', 'en', 'told', ['what'])?.what).toBe('The list');
});

test('a verb in -ing is the noun of another in -ing', () =>
  expect(predicates('By restoring funding across the port, the tide would lift all boats.', 'en')).not.toContain(
    'paid',
  ));

test('"such as" opens an example, not a name', () =>
  expect(claimOf('He spoke of bombs such as the one that had killed nine guards.', 'en', 'killed', ['who'])?.who).toBe(
    'the one',
  ));

test('of two pluperfects joined by a comma and "and" the second has the subject of the first', () =>
  expect(
    claimOf('The port learned that the crew had met, and had shipped weapons to the courier.', 'en', 'handed', ['who'])
      ?.who,
  ).toBe('the crew'));

test('where somebody trained is a place, and in what is not', () => {
  expect(claimOf('The courier had trained in [Lund](loc).', 'en', 'trained', ['where'])?.where).toBe('Lund');
  expect(claimOf('The courier was trained in bomb-making.', 'en', 'trained', ['for'])?.for).toBe('bomb-making');
});

test('one negation is for both verbs that "or" joins', () => {
  expect(claimOf('The courier was never charged or convicted.', 'en', 'convicted', ['whom'])?.flags).toBe('negated');
  expect(claimOf('The courier was neither arrested nor charged.', 'en', 'arrested', ['whom'])?.flags).toBe('negated');
  expect(claimOf('The police have not yet arrested the courier.', 'en', 'arrested', ['whom'])?.flags).toBe('negated');
});

test('what somebody is charged with is not said to have been done', () => {
  expect(predicates('The courier was charged with killing the guard.', 'en')).not.toContain('killed');
  expect(predicates('The courier was convicted of killing the guard.', 'en')).toContain('killed');
});
