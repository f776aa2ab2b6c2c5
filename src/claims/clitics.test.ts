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

test('« m’a remis », « m’a informé », « je me rends »: the first person is reflexive beside itself alone', () => {
  const roles = (written: string, id: 'handed' | 'told' | 'asked' | 'travelled' | 'watched') =>
    claimOf(written, 'fr', id, ['who', 'to', 'into']);
  expect(roles('Le garde m’a remis les clés du hangar.', 'handed')).toEqual({ who: 'Le garde', to: 'm’', flags: '' });
  expect(roles('Le maire m’a informé que le port était fermé.', 'told')).toEqual({
    who: 'Le maire',
    to: 'm’',
    flags: '',
  });
  expect(roles('Le rapport m’a été remis par le greffier.', 'told')).toEqual({
    who: 'le greffier',
    to: 'm’',
    flags: '',
  });
  expect(roles('Je me suis rendu à [Bari](loc).', 'travelled')).toEqual({ who: 'Je', into: 'Bari', flags: '' });
  expect(roles('Je vous demande de transmettre la liste.', 'asked')).toEqual({ who: 'Je', to: 'vous', flags: '' });
  expect(roles('Le préfet m’a demandé de surveiller le hangar.', 'watched')).toEqual({ flags: 'ahead' });
});

test('« lui a été transmise »: to whom, in the passive too', () =>
  expect(claimOf('La note lui a été transmise.', 'fr', 'told', ['what', 'to'])).toEqual({
    what: 'La note',
    to: 'lui',
    flags: '',
  }));
