import { expect, test } from 'vitest';
import type { CueRule } from '../domain/cue-rule.ts';
import { readClaims } from './index.ts';
import { marked } from './testing.ts';

const TIP: CueRule = {
  language: 'en',
  words: 'tip off',
  predicate: 'told',
  roles: { subject: 'who', object: 'to', about: 'about' },
};
const DOB: CueRule = {
  language: 'en',
  words: 'dob',
  predicate: 'told',
  roles: { subject: 'who', to: 'to', about: 'about' },
};
const BALANCER: CueRule = {
  language: 'fr',
  words: 'balancer',
  predicate: 'told',
  roles: { subject: 'who', object: 'about', à: 'to' },
};

const read = (written: string, language: 'en' | 'fr', cues: readonly CueRule[]) =>
  readClaims({ ...marked(written, language), cues }).claims.map(
    ({ predicate, roles }) => `${predicate} ${roles.map(({ role, words }) => `${role}=${words}`).join(', ')}`,
  );

test('a verb with its particle is read as the predicate that the user says', () => {
  const sentence = '[Karel Novotny](per) tipped off the [Lisk Police](org) about [Ilir Hoxha](per).';
  expect(read(sentence, 'en', [TIP])).toContain('told who=Karel Novotny, to=the Lisk Police, about=Ilir Hoxha');
  expect(read('[Karel Novotny](per) tipped the waiter.', 'en', [TIP])).toEqual(
    read('[Karel Novotny](per) tipped the waiter.', 'en', []),
  );
});

test('a verb that no list has, and a French one', () => {
  expect(read('[Karel Novotny](per) dobbed to the [Lisk Police](org) about [Ilir Hoxha](per).', 'en', [DOB])).toContain(
    'told who=Karel Novotny, to=the Lisk Police, about=Ilir Hoxha',
  );
  expect(
    read('[Karel Novotny](per) a balancé [Ilir Hoxha](per) à la [Police de Lisk](org).', 'fr', [BALANCER]),
  ).toEqual([expect.stringMatching(/^told who=Karel Novotny, .*about=Ilir Hoxha/)]);
});
