/** What says how or when fills no role. */
import { expect, test } from 'vitest';
import { claimOf } from './testing.ts';

test.each([
  ['fr', '[Imre Volk](per) a été expulsé du parti à la suite d’une altercation.', 'expelled', 'into'],
  ['fr', '[Imre Volk](per) a été interpellé par erreur.', 'arrested', 'who'],
  ['fr', '[Imre Volk](per), condamné à trois reprises, a disparu.', 'sentenced', 'to'],
  ['en', '[Imre Volk](per) was arrested by the river.', 'arrested', 'who'],
  ['en', 'The men were arrested one by one.', 'arrested', 'who'],
] as const)('%s: %s', (language, written, id, role) => {
  const found = claimOf(written, language, id, [role]);
  expect(found).toBeDefined();
  expect(found?.[role]).toBeUndefined();
});
