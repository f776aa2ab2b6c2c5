import { expect, test } from 'vitest';
import { read } from '../testing.ts';
import { genderBefore, genderOf } from './gender.ts';

test('forms of address and words for kin', () => {
  expect(genderOf('Mrs.')).toBe('f');
  expect(genderOf('brother')).toBe('m');
  expect(genderOf('clerk')).toBeUndefined();
  expect(genderBefore('Hoxha’s mother, Ana', 16)).toBe('f');
  expect(genderBefore('about 5 m Ana', 10)).toBeUndefined();
});

test.each([
  ['His sister believes he was killed.', 'killed', 'whom', undefined],
  ['Her mother, [Ana Oduya](per), left before he was killed.', 'killed', 'whom', undefined],
  ['[Ana Oduya](per) said that she was ill and that he had threatened the crew.', 'threatened', 'who', undefined],
  ['[Ana Oduya](per) said that she had threatened the crew.', 'threatened', 'who', 'Ana Oduya'],
] as const)('%s', (written, predicate, role, expected) => {
  const claim = read(written, 'en').claims.find((c) => c.predicate === predicate);
  const filler = claim?.roles.find((r) => r.role === role);
  expect(filler).toBeDefined();
  expect(filler?.standsFor?.words).toBe(expected);
});
