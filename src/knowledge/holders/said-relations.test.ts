import { describe, expect, test } from 'vitest';
import { bareWords, bodyOfPeople, described, kinOf } from './described.ts';
import { saidRelations } from './said-relations.ts';
import { stateInWords, stateNamed, stateOfCapital } from './states.ts';

for (const [sentence, expected] of [
  ['The local branch of the agency, then the HWS now the COS, flagged him.', [['became', 'HWS', 'COS', undefined]]],
  [
    'The Harbour Watch, renamed the Coast Office in 2014, kept the files.',
    [['became', 'Harbour Watch', 'Coast Office', '2014']],
  ],
  ['La COS (ex-HWS) a gardé les dossiers.', [['became', 'HWS', 'COS', undefined]]],
  [
    'The Coast Office, successor to the Harbour Watch, kept them.',
    [['became', 'Harbour Watch', 'Coast Office', undefined]],
  ],
  ['The Pier Unit, a branch of the Coast Office, saw him.', [['part of', 'Pier Unit', 'Coast Office', undefined]]],
  ['The Coast Office then left.', []],
] as const)
  test(sentence, () =>
    expect([...saidRelations(sentence)].map(({ kind, a, b, during }) => [kind, a, b, during?.edtf])).toEqual(expected),
  );

describe('descriptions', () => {
  for (const [words, sort, branch, state] of [
    ['the Turkish authorities', 'branch', 'authorities', 'TR'],
    ['les services de renseignement français', 'branch', 'intelligence services', 'FR'],
    ['the security services', 'branch', 'intelligence services', undefined],
    ['the mayor of the town', 'someone', undefined, undefined],
    ['une source proche du dossier', 'someone', undefined, undefined],
    ['the Italian customs office', 'body', undefined, 'IT'],
    ['Grey Pier state travel bureau', 'body', undefined, undefined],
    ['his coat', undefined, undefined, undefined],
  ] as const)
    test(words, () => {
      const found = described(words);
      expect([found?.sort, found?.branch, found?.state]).toEqual([sort, branch, state]);
    });
  test('bare words', () => expect(bareWords('the inspectors, who had left')).toBe('inspectors'));
  test('whose people they are', () => {
    expect(bodyOfPeople('a spokesman for the ministry')).toBe('ministry');
    expect(bodyOfPeople('customs officials')).toBe('customs');
    expect(bodyOfPeople('an official of the ministry')).toBeUndefined();
  });
  test('kin', () => {
    expect(kinOf('Novotny’s mother')).toBe(true);
    expect(kinOf('la mère de Novotny')).toBe(true);
    expect(kinOf('Novotny’s office')).toBe(false);
  });
});

test('states by name, capital and adjective; never by a pronoun', () => {
  expect([stateNamed('the Netherlands'), stateOfCapital('Ankara'), stateInWords('the Dutch police')]).toEqual([
    'NL',
    'TR',
    'NL',
  ]);
  expect(stateInWords('they told us of it')).toBeUndefined();
  expect(stateInWords('the US embassy')).toBe('US');
});
