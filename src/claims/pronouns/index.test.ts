/** Whom a pronoun stands for; nobody where two fit. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { read } from '../testing.ts';

/** Whom the pronoun stands for in the first claim of that predicate. */
const whom = (written: string, language: Language, predicate: string, pronoun: string): string | undefined => {
  const fillers = read(written, language)
    .claims.filter((c) => c.predicate === predicate)
    .flatMap((c) => c.roles);
  const filler = fillers.find((r) => r.words.toLowerCase() === pronoun);
  expect(filler, `${predicate} with ${pronoun}`).toBeDefined();
  if (filler?.standsFor) expect(filler.standsFor.reason).not.toBe('');
  return filler?.standsFor?.words;
};

describe('one person fits', () => {
  for (const [language, written, predicate, pronoun, name] of [
    ['en', '[Ana Oduya](per) ran the port office. She met the mayor in [Trieste](loc).', 'met', 'she', 'Ana Oduya'],
    [
      'en',
      '[Karel Novotny](per) left the yard in a hurry. Police arrested him at [Bari](loc).',
      'arrested',
      'him',
      'Karel Novotny',
    ],
    [
      'en',
      'Mr [Novotny](per) and Mrs [Oduya](per) quarrelled. She met the mayor in [Trieste](loc).',
      'met',
      'she',
      'Oduya',
    ],
    [
      'en',
      'Mrs [Oduya](per) and Mr [Novotny](per) quarrelled. He met the mayor in [Trieste](loc).',
      'met',
      'he',
      'Novotny',
    ],
    [
      'fr',
      '[Ana Oduya](per) dirigeait le bureau du port. Elle a rencontré [Karel Novotny](per) à [Trieste](loc).',
      'met',
      'elle',
      'Ana Oduya',
    ],
    [
      'fr',
      'Mme [Oduya](per) a écrit à M. [Novotny](per). Il a quitté [Trieste](loc) pour [Bari](loc).',
      'travelled',
      'il',
      'Novotny',
    ],
    // the subject that follows
    [
      'en',
      'When he was questioned by [Ana Oduya](per), [Karel Novotny](per) left the room.',
      'questioned',
      'he',
      'Karel Novotny',
    ],
    ['fr', 'Quand il a été arrêté, [Karel Novotny](per) dormait à [Bari](loc).', 'arrested', 'il', 'Karel Novotny'],
    // named just before, in the same sentence
    [
      'en',
      '[Ana Oduya](per) resigned.\nThe police had two reports on [Karel Novotny](per): one that he was in [Malta](loc).',
      'lived',
      'he',
      'Karel Novotny',
    ],
  ] as const)
    test(written, () => expect(whom(written, language, predicate, pronoun)).toBe(name));
});

test('a surname is given its fuller name', () =>
  expect(
    whom(
      '[Ana Oduya](per) ran the port office. [Oduya](per) resigned. She met the mayor in [Bari](loc).',
      'en',
      'met',
      'she',
    ),
  ).toBe('Ana Oduya'));

test('never the subject of its own clause', () =>
  expect(
    whom('[Ana Oduya](per) resigned. [Karel Novotny](per) attacked her outside the bank.', 'en', 'attacked', 'her'),
  ).toBe('Ana Oduya'));

test('in a quotation "I" is who speaks', () =>
  expect(whom('“I met the mayor in [Trieste](loc) that night,” said [Ana Oduya](per).', 'en', 'met', 'i')).toBe(
    'Ana Oduya',
  ));

describe('several, and bodies', () => {
  for (const [language, written, predicate, pronoun, words] of [
    ['en', 'The inspectors wrote to the mayor. They asked for the list of drivers.', 'asked', 'they', 'The inspectors'],
    ['en', 'The [Port Office](org) says it never received the letters.', 'told', 'it', 'Port Office'],
    ['fr', 'Les inspecteurs ont écrit au maire. Ils ont arrêté deux marins.', 'arrested', 'ils', 'Les inspecteurs'],
  ] as const)
    test(written, () => expect(whom(written, language, predicate, pronoun)).toBe(words));

  for (const [written, pronoun] of [
    [
      'The [Port Office](org) kept a list. A note was found later. The note named two men. It told the mayor of [Bari](loc).',
      'it',
    ],
    ['The [Port Office](org) kept a list. The seniors met at noon. They told the mayor of [Bari](loc).', 'they'],
  ] as const)
    test(`a thing between: ${written}`, () => expect(whom(written, 'en', 'told', pronoun)).toBeUndefined());

  test('"someone" is nobody whom "he" could stand for', () =>
    expect(
      whom(
        'Although the clerk [Ana Oduya](per) remembered someone telling her about the boat, she said she had not met the mayor.',
        'en',
        'met',
        'she',
      ),
    ).toBe('Ana Oduya'));

  test('a woman of this sentence before somebody of the last', () =>
    expect(
      whom(
        'The crew had one guest, [Sal Okafor](per). The flat of Mrs [Oduya](per) was searched by the police, and she was arrested.',
        'en',
        'arrested',
        'she',
      ),
    ).toBe('Oduya'));

  test('"they" in what somebody believes is not who believes it', () =>
    expect(
      whom(
        'The inspectors fear that the dockers’ plan is that they attack the [Port Office](org).',
        'en',
        'attacked',
        'they',
      ),
    ).not.toBe('The inspectors'));
});

describe('nobody', () => {
  for (const [why, written, predicate, pronoun] of [
    [
      'two people fit',
      'Police received [Ana Oduya](per) and [Mireille Castan](per). She met the bishop in [Bari](loc).',
      'met',
      'she',
    ],
    ['nobody is named', 'The yard was empty. He met the bishop in [Bari](loc).', 'met', 'he'],
    ['"I" outside a quotation', '[Ana Oduya](per) resigned. I met the bishop in [Bari](loc).', 'met', 'i'],
    ['the title says otherwise', 'Mr [Novotny](per) resigned. She met the bishop in [Bari](loc).', 'met', 'she'],
  ] as const)
    test(why, () => expect(whom(written, 'en', predicate, pronoun)).toBeUndefined());
});
