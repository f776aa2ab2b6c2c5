import { expect, test } from 'vitest';
import { claimOf, read } from './testing.ts';

test('« l’a condamné », « lui a remis »: whom, and to whom', () => {
  expect(claimOf('La cour l’a condamnée à deux ans de prison.', 'fr', 'sentenced', ['whom', 'to'])).toEqual({
    whom: 'l’',
    to: 'deux ans de prison',
    flags: '',
  });
  expect(claimOf('Le garde lui a remis une clé.', 'fr', 'handed', ['who', 'to'])).toEqual({
    who: 'Le garde',
    to: 'lui',
    flags: '',
  });
});

test('the participle shows who', () => {
  const { claims } = read('Le juge a entendu [Mme Ilse Voss](per) et [M. Imre Volk](per). La cour l’a relaxée.', 'fr');
  const cleared = claims.find((c) => c.predicate === 'cleared');
  expect(cleared?.roles.find((r) => r.role === 'whom')?.standsFor?.words).not.toBe('M. Imre Volk');
});

test('behind « et » it is a pronoun', () =>
  expect(
    claimOf('Le tribunal a déclaré [Imre Volk](per) coupable de recel et l’a condamné à un an.', 'fr', 'sentenced', [
      'who',
      'whom',
    ]),
  ).toEqual({ who: 'Le tribunal', whom: 'l’', flags: '' }));
