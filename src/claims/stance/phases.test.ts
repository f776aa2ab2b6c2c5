import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { read } from '../testing.ts';

for (const [language, written, flags] of [
  ['en', 'The board began to watch [Imre Volk](per) in [May 2014](2014-05).', 'began'],
  ['en', 'The board stopped watching [Imre Volk](per) in [May 2014](2014-05).', 'ended'],
  ['en', 'The board did not stop watching [Imre Volk](per).', ''],
  ['en', 'The board will stop watching [Imre Volk](per).', 'not ahead'],
  ['fr', 'La [Douane](org) a commencé à surveiller [Imre Volk](per).', 'began'],
  ['fr', 'La [Douane](org) a cessé de surveiller [Imre Volk](per).', 'ended'],
] as const satisfies readonly (readonly [Language, string, string])[])
  test(written, () => {
    const watched = read(written, language).claims.find((c) => c.predicate === 'watched');
    expect(watched).toBeDefined();
    expect([watched?.phase, watched?.negated && 'not', watched?.prospective && 'ahead'].filter(Boolean).join(' ')).toBe(
      flags,
    );
  });
