/** A saying is a claim of its own, with the time of its verb, unless a frame has read it. */
import { expect, test } from 'vitest';
import type { Language } from '../domain/facts.ts';
import { read } from './testing.ts';

const stated = (sentence: string, language: Language): string[] =>
  read(sentence, language)
    .claims.filter(({ predicate }) => predicate === 'stated')
    .map(
      ({ when, roles }) => `${'moment' in when ? when.moment.edtf : '-'} ${roles.find((r) => r.role === 'who')?.words}`,
    );

test.each([
  ['en', '[Ana Oduya](per) said on [3 May 2012](2012-05-03) that the yard was closed.', ['2012-05-03 Ana Oduya']],
  ['en', '[Ana Oduya](per) said that the yard was closed on [3 May 2012](2012-05-03).', ['- Ana Oduya']],
  [
    'fr',
    '[Ana Oduya](per) a affirmé le [3 mai 2012](2012-05-03) que le chantier était fermé.',
    ['2012-05-03 Ana Oduya'],
  ],
] as const)('%s: %s', (language, sentence, expected) => expect(stated(sentence, language)).toEqual(expected));

test.each([
  ['[Ana Oduya](per) was never asked whether the yard was closed.', true],
  ['Nobody was asked for the list.', true],
  ['[Ana Oduya](per) was asked whether the yard was closed.', false],
] as const)('whether a question was put: %s', (sentence, negated) =>
  expect(read(sentence, 'en').claims.filter(({ predicate }) => predicate === 'asked')[0]?.negated).toBe(negated),
);

test('who hopes for a thing has not stated it', () =>
  expect(stated('[Ana Oduya](per) hopes that the yard is closed.', 'en')).toEqual([]));

test('who finds no evidence of a thing has not stated it', () => {
  const stated = (written: string) => read(written, 'en').claims.some(({ predicate }) => predicate === 'stated');
  expect(stated('The auditors found no evidence that the money was lost.')).toBe(false);
  expect(stated('The auditors said that the money was lost.')).toBe(true);
});

test('who received no answer did not refuse it', () => {
  const [silence] = read('[Ana Oduya](per) received no answer.', 'en').claims;
  expect(silence?.stance).toBe('no answer');
  expect(silence?.roles.map(({ role, words }) => `${role} ${words}`)).toEqual(['to Ana Oduya']);
});

test('a deed that somebody was wrongly accused of is denied', () =>
  expect(
    read('[Imre Volk](per), who was wrongly accused of killing a guard, left.', 'en').claims.find(
      ({ predicate }) => predicate === 'killed',
    )?.stance,
  ).toBe('denied'));

test('what the clerk, put in between, said of something is only what stands behind the words', () => {
  const { claims } = read('The board met the guild, which, [Ana Oduya](per) said, owns the yard, and went home.', 'en');
  const said = claims.filter(({ predicate }) => predicate === 'stated');
  expect(said.map(({ roles }) => roles.find(({ role }) => role === 'what')?.words)).toEqual(['owns the yard']);
});

test.each([
  'The guards looked in the shed to see if the yard was closed.',
  'It is hard to know whether the yard was closed.',
  'The panel went over what is known about the fire.',
  'The board met in May, explaining the delay, the cost and the noise.',
])('nobody states anything: %s', (sentence) => expect(stated(sentence, 'en')).toEqual([]));

test.each([
  ['Instead, she said, the yard was closed.', 'the yard was closed'],
  ['The clerk left because, she said, the yard was closed.', 'the yard was closed'],
  ['[Imre Volk](per) denied this when the board put it to him.', 'this'],
  ['According to a police note of [9 June 2014](2014-06-09), the yard was closed.', 'the yard was closed'],
])('what is said ends where it ends: %s', (sentence, what) =>
  expect(
    read(sentence, 'en')
      .claims.filter(({ predicate }) => predicate === 'stated')
      .map(({ roles }) => roles.find(({ role }) => role === 'what')?.words),
  ).toEqual([what]),
);

test.each([
  'The consul was told to find out whether the yard was closed.',
  'The board ended the inquiry without recommending a fine.',
])('who has yet to say it, or did not, states nothing: %s', (sentence) => expect(stated(sentence, 'en')).toEqual([]));

test('whom no answer reached is who had asked, also behind other words', () => {
  const { claims } = read('The guild said it had asked the board for the list and had received no answer.', 'en');
  const silence = claims.find(({ stance }) => stance === 'no answer');
  expect(silence?.roles.map(({ role, words }) => `${role} ${words}`)).toEqual(['to The guild']);
});

test.each([
  ['The report does not say that the yard was closed.'],
  ['The clerk claimed asylum in [June 2010](2010-06).'],
])('nobody states it: %s', (sentence) => expect(stated(sentence, 'en')).toEqual([]));

test.each([
  ['The yard was unsafe, a panel has found.', 'a panel'],
  ['The coroner recorded that the clerk had died.', 'The coroner'],
])('who says so: %s', (sentence, who) => expect(stated(sentence, 'en')).toEqual([`- ${who}`]));

test('what there is no guarantee of is doubted', () =>
  expect(
    read('The guild had no guarantee that [Imre Volk](per) would be released.', 'en').claims.find(
      ({ predicate }) => predicate === 'released',
    )?.stance,
  ).toBe('doubted'));

test('what the papers do not show is doubted', () =>
  expect(
    read('Il ne ressort pas des pièces que [Imre Volk](per) ait été informé.', 'fr').claims.find(
      ({ predicate }) => predicate === 'told',
    )?.stance,
  ).toBe('doubted'));
