/** Nobody, nothing and "not this one" deny what is told. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

for (const [written, predicate, negated] of [
  ['Nul n’a arrêté [Imre Volk](per).', 'arrested', true],
  ['Aucun garde n’a arrêté [Imre Volk](per).', 'arrested', true],
  ['La [Douane](org) a arrêté non pas [Imre Volk](per) mais son frère.', 'arrested', true],
  ['La cour a reconnu [Imre Volk](per) coupable de vol.', 'convicted', false],
  ['[Imre Volk](per) a été reconnu non coupable de vol.', 'convicted', true],
  ['La [Douane](org) a arrêté [Imre Volk](per).', 'arrested', false],
] as const)
  test(written, () => {
    expect(read(written, 'fr').claims.find((c) => c.predicate === predicate)?.negated).toBe(negated);
  });
