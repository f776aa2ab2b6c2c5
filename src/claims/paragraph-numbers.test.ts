import { expect, test } from 'vitest';
import { read } from './testing.ts';

const subject = (sentence: string): string | undefined =>
  read(sentence, 'en')
    .claims.find(({ predicate }) => predicate === 'watched')
    ?.roles.find(({ role }) => role === 'who')?.words;

test('the number of a paragraph is no part of who acts', () => {
  expect(subject('4.13 The [Coast Office](org) watched [Ilir Hoxha](per) in [May 2014](2014-05).')).toBe(
    'The Coast Office',
  );
  expect(subject('The [Coast Office](org) watched [Ilir Hoxha](per) in [May 2014](2014-05).')).toBe('The Coast Office');
});
