/** Numbers with what is counted, by whom, when, and how sure. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { read } from './testing.ts';

const counts = (written: string, language: Language) =>
  read(written, language, 'The Gull').claims.filter((c) => c.predicate === 'counted');

describe('what is counted', () => {
  for (const [language, written, number, what] of [
    [
      'en',
      'The blast hurt [at least twelve dockers](count:dockers) near the gate.',
      'at least twelve dockers',
      'dockers',
    ],
    [
      'en',
      '[Two or three thousand](count:marchers) filled the quay.',
      'Two or three thousand',
      'Two or three thousand',
    ],
    ['fr', 'L’explosion a blessé [au moins douze dockers](count:dockers).', 'au moins douze dockers', 'dockers'],
  ] as const)
    test(written, () => {
      const roles = counts(written, language)[0]?.roles.map((r) => [r.role, r.words]);
      expect(roles).toEqual([
        ['number', number],
        ['what', what],
      ]);
    });
});

test('two numbers in a sentence are two claims with their own ids', () => {
  const found = counts('The blast killed [two dockers](count:dockers) and hurt [nine firemen](count:firemen).', 'en');
  expect(found.map((c) => c.roles[0]?.words)).toEqual(['two dockers', 'nine firemen']);
  expect(new Set(found.map((c) => c.id)).size).toBe(2);
});

test('the number is said by whoever says the sentence', () => {
  const found = counts(
    'According to the union, [forty workers](count:workers) were sent home in [May](2014-05).',
    'en',
  )[0];
  expect(found?.voice.chain.map((l) => l.name)).toEqual(['The Gull', 'the union']);
  expect(found && 'moment' in found.when && found.when.moment.edtf).toBe('2014-05');
});

test('where nobody else is, the paper says it', () =>
  expect(counts('[Forty workers](count:workers) were sent home.', 'en')[0]?.voice.chain.map((l) => l.name)).toEqual([
    'The Gull',
  ]));

test('a number denied is a denied claim', () =>
  expect(counts('The yard denied that [forty workers](count:workers) had been sent home.', 'en')[0]?.stance).toBe(
    'denied',
  ));

test('a hedge is kept as said', () =>
  expect(counts('[Forty workers](count:workers) were probably sent home.', 'en')[0]?.likelihood?.words).toBe(
    'probably',
  ));

test('who does not answer twelve letters does not count them', () => {
  const [count] = counts('La [Douane](org) n’a pas répondu à ses [douze lettres](count:lettres).', 'fr');
  expect(count?.voice.chain.map(({ name }) => name)).toEqual(['The Gull']);
});
