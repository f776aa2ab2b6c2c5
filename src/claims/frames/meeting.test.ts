/** Meetings told as things that take place, or do not. */
import { expect, test } from 'vitest';
import type { PredicateId } from '../../domain/predicates/index.ts';
import { claimOf, read } from '../testing.ts';

const SAID: readonly (readonly [string, Readonly<Record<string, string | undefined>>, string?])[] = [
  ['La rencontre entre [Imre Volk](per) et le préfet n’a pas eu lieu.', { who: 'Imre Volk' }, 'negated'],
  ['L’entretien de [Imre Volk](per) avec le préfet s’est tenu à [Bari](loc).', { who: 'Imre Volk', with: 'le préfet' }],
  ['Son rendez-vous avec [Imre Volk](per) a été annulé.', { who: 'Son', with: 'Imre Volk' }, 'negated'],
  ['Il y a rencontré [Imre Volk](per).', { who: 'Il', with: 'Imre Volk' }],
  [
    '[Oda Brandt](per) a quitté [Bari](loc) sans avoir pu s’entretenir avec [Imre Volk](per).',
    { who: 'Oda Brandt', with: 'Imre Volk' },
    'negated',
  ],
  ['Le maire reconnaît l’avoir rencontrée mais nie lui avoir remis une clé.', { who: 'Le maire', with: 'l’' }],
  [
    '[Imre Volk](per) a été exclu du parti pour avoir rencontré [Oda Brandt](per).',
    { who: 'Imre Volk', with: 'Oda Brandt' },
  ],
  ['Le préfet l’a reçue à [Bari](loc).', { who: 'Le préfet', with: 'l’' }],
];

for (const [written, roles, flags = ''] of SAID)
  test(written, () => expect(claimOf(written, 'fr', 'met', Object.keys(roles))).toEqual({ ...roles, flags }));

test.each<readonly [string, PredicateId]>([
  ['[Oda Brandt](per) affirme ne l’avoir jamais reçu.', 'met'],
  ['Il y a eu trois réunions à [Bari](loc).', 'met'],
])('%s: no %s', (written, id) => expect(read(written, 'fr').claims.map((c) => c.predicate)).not.toContain(id));
