import { expect, test } from 'vitest';
import type { RoleFiller } from '../domain/claim.ts';
import { PREDICATES, type PredicateId, type RoleName } from '../domain/predicates/index.ts';
import { claimSentence } from './claim-sentence.ts';
import { joinedFr } from './claim-sentence-fr.ts';

const said = (predicate: PredicateId, roles: Partial<Record<RoleName, string>>, negated = false): string =>
  claimSentence(
    {
      predicate,
      negated,
      roles: Object.entries(roles).map(
        ([role, words]): RoleFiller => ({ role: role as RoleName, words, start: 0, end: words.length }),
      ),
    },
    'fr',
  );

for (const [expected, got] of [
  ['la capitainerie a dit à la douane', said('told', { who: 'la capitainerie', to: 'la douane' })],
  ['le bureau a été informé au sujet de la grue', said('told', { to: 'le bureau', about: 'la grue' })],
  ['Oduya a répondu au service des quais', said('answered', { who: 'Oduya', to: 'le service des quais' })],
  ['Hoxha [n’a pas] été arrêté à Bari', said('arrested', { whom: 'Hoxha', where: 'Bari' }, true)],
  ['les dockers [ne savaient pas]', said('knew', { who: 'les dockers' }, true)],
  ['deux dockers ont été blessés', said('injured', { whom: 'deux dockers' })],
  ['deux dockers ont été mis en examen', said('charged', { whom: 'deux dockers' })],
  ['Hoxha était membre du réseau', said('member-of', { who: 'Hoxha', of: 'le réseau' })],
  ['il a été dit que la grue tenait', said('stated', { what: 'que la grue tenait' })],
  ['compté : au moins 17 dockers', said('counted', { number: 'au moins 17', what: 'dockers' })],
] as const)
  test(expected, () => expect(got).toBe(expected));

test('little words join their article or vowel', () => {
  expect(joinedFr('au sujet de', 'les quais')).toBe('au sujet des quais');
  expect(joinedFr('de', 'Oduya')).toBe('d’Oduya');
  expect(joinedFr('à', 'Le Havre')).toBe('au Havre');
  expect(joinedFr('avec', 'Oduya')).toBe('avec Oduya');
});

test('every predicate has its words', () => {
  for (const { id } of PREDICATES) expect(said(id, { who: 'Oduya', whom: 'Hoxha' })).not.toMatch(/\w-\w/);
});
