import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { occurrencesIn } from './occurrences.ts';

const named = (written: string, language: Language = 'en') => {
  const { readings, text } = readingsOf(written, language);
  return readings.flatMap((r) => occurrencesIn(r, text, language, (m) => m));
};

test('everybody and everything, in order, and how they stand', () =>
  expect(named('The clerk gave the list to [Ana Oduya](per).').map((o) => `${o.words}: ${o.sort}, ${o.place}`)).toEqual(
    ['The clerk: person, subject', 'the list: thing, object', 'Ana Oduya: person, behind a preposition'],
  ));

test('whose something is', () =>
  expect(named('The docker’s plan failed.').map((o) => o.words)).toEqual(['The docker', 'The docker’s plan']));

test('a list is one of its own, and each of it', () =>
  expect(
    named('[Ana Oduya](per) and [Imre Volk](per) left.').map((o) => `${o.words}${o.several ? ' (several)' : ''}`),
  ).toEqual(['Ana Oduya and Imre Volk (several)', 'Ana Oduya', 'Imre Volk']));

test('"the chair, Ana Oduya" is one', () =>
  expect(new Set(named('The chair, [Ana Oduya](per), resigned.').map((o) => o.key)).size).toBe(1));

test('"Volk, his wife and two sons" are several', () =>
  expect(named('[Imre Volk](per), his wife and two sons left.').filter((o) => o.words === 'Imre Volk')).toHaveLength(
    1,
  ));

test('the participle shows it, and the article', () => {
  expect(named('[Ilse Voss](per) est née à [Lund](loc).', 'fr').find((o) => o.words === 'Ilse Voss')?.gender).toBe('f');
  expect(named('La greffière a signé.', 'fr')[0]?.gender).toBe('f');
});

test('nobody, and lengths of time, can be meant again by no pronoun', () =>
  expect(named('Nobody waited two years.')).toEqual([]));
