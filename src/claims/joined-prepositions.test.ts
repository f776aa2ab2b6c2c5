/** « à l'encontre de » is against whom, « au profit de » to whom. */
import { expect, test } from 'vitest';
import { claimOf } from './testing.ts';

test.each([
  [
    'La cour a engagé des poursuites à l’encontre de [Imre Volk](per).',
    'charged',
    { who: 'La cour', whom: 'Imre Volk', flags: '' },
  ],
  ['Aucune poursuite n’a été engagée à son encontre.', 'charged', { who: undefined, whom: 'son', flags: 'negated' }],
] as const)('%s', (written, predicate, expected) =>
  expect(claimOf(written, 'fr', predicate, ['who', 'whom'])).toEqual(expected),
);

test('money goes to whom it profits', () =>
  expect(
    claimOf('La [Salter Marine](org) a versé 400 euros au profit de [Oda Brandt](per).', 'fr', 'paid', ['who', 'to']),
  ).toEqual({ who: 'La Salter Marine', to: 'Oda Brandt', flags: '' }));
