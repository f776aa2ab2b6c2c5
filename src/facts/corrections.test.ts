import { expect, test } from 'vitest';
import { FACT_NAMES, parseFact, readFacts } from './index.ts';
import { factsOf, laidOut } from './testing.ts';
import { writtenDate } from './written-date.ts';

for (const [name, typed, value] of [
  ['published', '2019-03', { edtf: '2019-03', basis: 'stated' }],
  ['published', '2015-11-17/..', { edtf: '2015-11-17/..', basis: 'bounded' }],
  ['published', '3 March 2019', { edtf: '2019-03-03' }],
  ['published', '23/3/2015', { edtf: '2015-03-23' }],
  ['language', 'French', 'fr'],
  ['medium', 'Letter', 'letter'],
  ['authors', 'Imre Volk; Sanna Aho', ['Imre Volk', 'Sanna Aho']],
  ['reliability', 'b2', { source: 'B', information: 2 }],
  ['reliability', 'F', { source: 'F' }],
  ['sealed', 'oui', true],
] as const)
  test(`${name}: ${typed}`, () => {
    const parsed = parseFact(name, typed);
    if (typeof value === 'object' && !Array.isArray(value)) expect(parsed).toMatchObject({ value });
    else expect(parsed).toEqual({ value });
  });

for (const [name, typed] of [
  ['published', '30 February 2019'],
  ['published', 'soon'],
  ['published', '3/4/2019'],
  ['language', 'Klingon'],
  ['medium', 'papyrus'],
  ['reliability', 'G9'],
  ['sealed', 'perhaps'],
  ['title', ' '],
] as const)
  test(`${name}: ${typed} is refused with a reason`, () => expect(parseFact(name, typed)).toHaveProperty('wrong'));

test('a correction wins, and says whose it is', () => {
  const corrections = { title: { value: 'The lost notice', by: 'ada' }, authors: { value: 'Imre Volk', by: 'ada' } };
  const facts = factsOf('[title] Quay lease signed', { metadata: ['author=Sanna Aho'], corrections });
  expect(facts.title).toEqual({ value: 'The lost notice', basis: { kind: 'judgement', by: 'ada' } });
  expect(facts.authors).toEqual([{ value: 'Imre Volk', basis: { kind: 'judgement', by: 'ada' } }]);
});

test('one that cannot be read changes nothing and becomes a problem', () => {
  const { document, passages } = laidOut('Le Havre, le 3 mars 2019\nThe board met and the clerk was absent.');
  const corrections = { published: { value: '2019-02-30', by: 'ada' } };
  const { facts, problems } = readFacts({ document, passages, moments: [], corrections });
  expect(facts.published?.value.edtf).toBe('2019-03-03');
  expect(problems).toMatchObject([{ code: 'bad-date', path: 'd.txt' }]);
});

test('the names that can be set', () => expect(FACT_NAMES).toContain('published'));

for (const [words, expected] of [
  ['Mon, 4 Mar 2019 10:12:31 +0100', '2019-03-04 10:12+01:00'],
  ['2019-03-04T10:12:31Z', '2019-03-04 10:12+00:00'],
  ['March 4, 2019 at 9:05 p.m.', '2019-03-04 21:05'],
  ['le 1er avril 2019 à 8 h 31', '2019-04-01 08:31'],
  ['22.11.2020', '2020-11-22'],
  ['06/01/64', '1964-01-06/1964-06-01'],
  ['October 1986', '1986-10'],
  ['2019', '2019'],
  ['18 Dec 1367', undefined],
  ['no date', undefined],
  ['31 November 2019', undefined],
] as const)
  test(`written date: ${words}`, () => {
    const moment = writtenDate(words)?.moment;
    expect(moment && `${moment.edtf}${moment.clock ? ` ${moment.clock}` : ''}`).toBe(expected);
  });
