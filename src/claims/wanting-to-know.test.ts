import { expect, test } from 'vitest';
import { claimOf } from './testing.ts';

test('who wants to know asks', () => {
  expect(claimOf('[Mme Oduya](per) souhaite savoir si le port a été prévenu.', 'fr', 'asked', ['who'])).toEqual({
    who: 'Mme Oduya',
    flags: '',
  });
  expect(claimOf('[Ana Oduya](per) wants to know whether the port was warned.', 'en', 'asked', ['who'])).toEqual({
    who: 'Ana Oduya',
    flags: '',
  });
});
