/** The dead and the hurt of one phrase are two claims. */
import { expect, test } from 'vitest';
import { read } from './testing.ts';

const told = (written: string): string[] =>
  read(written, 'fr')
    .claims.filter((c) => /^(?:killed|injured)$/.test(c.predicate))
    .map((c) => `${c.predicate}${c.negated ? ' NOT' : ''} ${c.roles.find((r) => r.role === 'whom')?.words}`)
    .sort();

test('the dead and the hurt', () =>
  expect(told('L’explosion a fait quatre morts et une vingtaine de blessés au port.')).toEqual([
    'injured une vingtaine de blessés',
    'killed quatre morts',
  ]));
test('with the missing', () =>
  expect(told('Le naufrage a fait deux morts, trois blessés et un disparu.')).toEqual([
    'injured trois blessés',
    'killed deux morts',
  ]));
test('the dead alone', () => expect(told('L’incendie a fait deux morts.')).toEqual(['killed deux morts']));
test('one verb for two', () =>
  expect(told('L’attaque a coûté la vie à trois marins et blessé sept passagers.')).toEqual([
    'injured sept passagers',
    'killed trois marins',
  ]));
test('whose death was caused', () =>
  expect(told('La chute du mât a provoqué la mort de deux dockers.')).toEqual(['killed deux dockers']));
