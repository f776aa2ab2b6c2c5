/** « celui-ci » and « ce dernier » are whoever was named last. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

const who = (written: string, predicate: string) => {
  const claim = read(written, 'fr').claims.find((c) => c.predicate === predicate);
  return [claim?.roles.find((r) => r.standsFor)?.standsFor?.words, claim?.voice.chain.at(-1)?.name];
};

test.each([
  ['La commission a entendu [Imre Volk](per). Celui-ci avait été arrêté à [Bari](loc).', 'arrested', 'Imre Volk'],
  ['Le gérant a payé [Imre Volk](per). Ce dernier a quitté [Bari](loc).', 'travelled', 'Imre Volk'],
  [
    'La cour a suspendu l’arrêté pris à l’encontre de [Imre Volk](per). Celui-ci a quitté [Bari](loc).',
    'travelled',
    'Imre Volk',
  ],
  // a woman is not meant
  ['[Imre Volk](per) a payé Mme [Oda Brandt](per). Ce dernier a quitté [Bari](loc).', 'travelled', 'Imre Volk'],
  // a thing is nobody
  ['[Imre Volk](per) a signé le contrat. Celui-ci a quitté [Bari](loc).', 'travelled', undefined],
])('%s', (written, predicate, expected) => expect(who(written, predicate)[0]).toBe(expected));

test('the voice is theirs', () =>
  expect(
    who(
      'La commission a entendu [Imre Volk](per). Celui-ci affirme que le garde a prévenu la [Douane](org).',
      'told',
    )[1],
  ).toBe('Imre Volk'));
