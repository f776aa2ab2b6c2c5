import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { deadWithoutProof } from './dead-without-proof.ts';

const history = (one: ReturnType<typeof claim>, standing: 'reported dead' | 'confirmed dead' = 'reported dead') => ({
  claims: [one],
  statuses: [{ entity: 'Novotny' as never, entries: [{ standing, claim: one.id, denials: [] }] }],
});

test('an unnamed voice alone: possible', () =>
  expect(outcome(deadWithoutProof, history(claim('died', { who: 'Novotny' }, { voice: 'a clerk' })))).toBe('possible'));
test('said plainly: none', () =>
  expect(outcome(deadWithoutProof, history(claim('died', { who: 'Novotny' })))).toBe('none'));
test('confirmed: none', () =>
  expect(
    outcome(deadWithoutProof, history(claim('died', { who: 'Novotny' }, { voice: 'a clerk' }), 'confirmed dead')),
  ).toBe('none'));
test('one witness alone, in another’s words: possible; in the paper’s own words: none', () => {
  const words = 'Only the skipper says that Novotny drowned.';
  const told = (voice?: string) => {
    const one = claim('died', { who: 'Novotny' }, voice === undefined ? {} : { voice });
    return outcome(deadWithoutProof, history({ ...one, quotes: [{ ...one.quotes[0], words }] }));
  };
  expect(told('Brandt')).toBe('possible');
  expect(told()).toBe('none');
});
