import { expect, test } from 'vitest';
import { caseOf, claim, outcome } from '../testing.ts';
import { anonymousOnly } from './anonymous-only.ts';

const told = (voice?: string) =>
  claim('told', { who: 'Yard', to: 'Port Office', what: 'x' }, voice === undefined ? {} : { voice });

test('an unnamed clerk alone: firm', () => expect(outcome(anonymousOnly, { claims: [told('a clerk')] })).toBe('firm'));
test('a named voice: none', () => expect(outcome(anonymousOnly, { claims: [told('Brandt')] })).toBe('none'));
test('a named voice says the same: none', () => {
  const both = [told('a clerk'), told('Brandt')];
  expect(outcome(anonymousOnly, { claims: both, alike: [both] })).toBe('none');
});
test('what bears on no holder: none', () =>
  expect(outcome(anonymousOnly, { claims: [claim('travelled', { who: 'Hoxha' }, { voice: 'a clerk' })] })).toBe(
    'none',
  ));
test('two copies of one dispatch: once', () => {
  const from = (document: string, voice: string) =>
    claim('told', { who: 'Yard', to: 'Port Office', about: 'Hoxha' }, { document, voice, when: '2014-06' });
  const both = [from('gazette', 'a clerk'), from('courier', 'a clerk of the yard')];
  const found = (originOf?: Readonly<Record<string, string>>) =>
    [...anonymousOnly.find(caseOf({ claims: both, ...(originOf ? { originOf } : {}) }))].length;
  expect(found({ gazette: 'wire', courier: 'wire' })).toBe(1);
  expect(found()).toBe(2);
});
