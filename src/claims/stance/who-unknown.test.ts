import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { read } from '../testing.ts';

const killed = (written: string, language: Language): number =>
  read(written, language).claims.filter(({ predicate }) => predicate === 'killed').length;

test.each([
  ['en', 'It is unclear who killed [Imre Volk](per).', 0],
  ['en', 'It is not known who killed [Imre Volk](per).', 0],
  ['en', 'Nobody knows who killed [Imre Volk](per).', 0],
  ['fr', 'On ne sait pas qui a tué [Imre Volk](per).', 0],
  ['en', 'It is unclear how [Imre Volk](per) was killed.', 1],
  ['en', 'The court knew the men who killed [Imre Volk](per).', 1],
] as const)('%s: %s', (language, written, claims) => expect(killed(written, language)).toBe(claims));
