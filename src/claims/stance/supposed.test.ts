/** What is only supposed claims nothing; what would have followed has not happened. */
import { expect, test } from 'vitest';
import { read } from '../testing.ts';

for (const [written, expected] of [
  ['Si la [Douane](org) avait arrêté [Imre Volk](per), le port aurait fermé.', []],
  ['Quand bien même la [Douane](org) aurait arrêté [Imre Volk](per), le port aurait fermé.', []],
  ['Si le port avait fermé, la [Douane](org) aurait arrêté [Imre Volk](per).', ['not']],
  ['Si le port fermait, la [Douane](org) aurait arrêté [Imre Volk](per).', ['ahead']],
  ['Sans la tempête, la [Douane](org) aurait arrêté [Imre Volk](per).', ['ahead']],
  ['La [Douane](org) aurait arrêté [Imre Volk](per).', ['']],
] as const)
  test(written, () => {
    const arrests = read(written, 'fr').claims.filter(({ predicate }) => predicate === 'arrested');
    expect(arrests.map((c) => (c.negated ? 'not' : c.prospective ? 'ahead' : ''))).toEqual(expected);
  });

test('what a question asks is asked, in clauses under it too', () => {
  const stances = (written: string) =>
    read(written, 'fr')
      .claims.filter(({ predicate }) => predicate === 'arrested')
      .map(({ stance }) => stance);
  expect(stances('Qui a arrêté [Imre Volk](per) ?')).toEqual(['asked']);
  expect(stances('[Imre Volk](per) arrêté ?')).toEqual(['asked']);
  expect(stances('Qui a dit que la [Douane](org) avait arrêté [Imre Volk](per) ?')).toEqual(['asked']);
});

test('what is joined to a supposed clause is supposed, too', () => {
  const ids = (written: string) => read(written, 'en').claims.map(({ predicate }) => predicate);
  expect(ids('The crews were asked whether [Imre Volk](per) was arrested or killed.')).not.toContain('killed');
  expect(ids('If [Imre Volk](per) left, the guards came and arrested the clerk.')).toContain('arrested');
});

test('what would have followed did not happen; what "unless" opens claims nothing', () => {
  const found = (written: string) =>
    read(written, 'en').claims.map((c) => `${c.predicate}${c.negated ? ' not' : ''}${c.prospective ? ' ahead' : ''}`);
  expect(found('Had the guards searched the yard, they would have arrested [Imre Volk](per).')).toContain(
    'arrested not',
  );
  expect(found('The guards would have arrested [Imre Volk](per).')).not.toContain('arrested not');
  expect(
    found('The crew would stay unless it was promised that [Imre Volk](per) would not be killed.').join(),
  ).not.toContain('killed');
});
