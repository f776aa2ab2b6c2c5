/** Whose pages the words come through. */
import { expect, test } from 'vitest';
import { read } from './testing.ts';

test('another paper through which the words came stands before who speaks', () => {
  const { claims } = read(
    '[Imre Volk](per) a déclaré à l’agence [Radio Lund](org) que [Oda Brandt](per) vivait à [Bari](loc).',
    'fr',
    'Le Phare',
  );
  const lived = claims.find(({ predicate }) => predicate === 'lived');
  expect(lived?.voice.chain.map(({ name }) => name)).toEqual(['Le Phare', 'Radio Lund', 'Imre Volk']);
});
