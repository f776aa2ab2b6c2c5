/** Of whom it was not, nothing is told as done. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

for (const [language, written, negated] of [
  ['fr', 'Ce n’est pas [Imre Volk](per) qui a rencontré [Oda Brandt](per).', true],
  ['fr', 'Ce n’est pas à [Bari](loc) que [Imre Volk](per) a rencontré [Oda Brandt](per).', true],
  ['fr', 'Ce n’est pas la première fois que [Imre Volk](per) rencontre [Oda Brandt](per).', false],
  ['fr', 'C’est [Imre Volk](per) qui a rencontré [Oda Brandt](per).', false],
  ['en', 'It was not [Imre Volk](per) who met [Oda Brandt](per).', true],
  ['en', 'It was [Imre Volk](per) who met [Oda Brandt](per).', false],
] as const)
  test(written, () => {
    expect(read(written, language).claims.find(({ predicate }) => predicate === 'met')?.negated).toBe(negated);
  });
