import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import { resolve, spot, spotMentions } from './index.ts';
import { documentOf, mentionsIn, passagesOf } from './testing.ts';

const LETTER = [
  'Mara Volk told the Harbour Inspectorate on 3 May 2014 that at least 17 Algerian dockers had been paid €40,000.',
  'A month later Volk, 34, wrote to a.kerr@kestrel.example. For two years nobody answered.',
].join('\n');

test('all kinds of one text, in order, each with its words and its passage', () => {
  const mentions = mentionsIn(LETTER, 'en');
  expect(mentions.map((m) => `${m.kind}: ${m.text}`)).toEqual([
    'person: Mara Volk',
    'organisation: Harbour Inspectorate',
    'moment: 3 May 2014',
    'count: at least 17 Algerian dockers',
    'nationality: Algerian',
    'money: €40,000',
    'moment: A month later',
    'person: Volk',
    'count: 34',
    'identifier: a.kerr@kestrel.example',
    'duration: two years',
  ]);
  for (const m of mentions) expect(LETTER.slice(m.start, m.end)).toBe(m.text);
  expect(new Set(mentions.map((m) => m.id)).size).toBe(mentions.length);
  expect(mentions.find((m) => m.text === 'Volk')?.passage).toBe('d#p2');
});

test('a surname points to the full name that it shortens', () => {
  const mentions = mentionsIn(LETTER, 'en');
  const full = mentions.find((m) => m.text === 'Mara Volk');
  expect(mentions.find((m) => m.text === 'Volk')?.refersTo).toEqual({ mention: full?.id, reason: 'surname of' });
});

test('the document’s own day is asked for only in the second step', () => {
  const text = 'She was seen yesterday.';
  const spotted = spot(documentOf(text), passagesOf(text), 'en');
  const open = resolve(spotted);
  expect(open[0]?.value).toMatchObject({ kind: 'moment', expression: 'yesterday' });
  expect(open[0]?.value).toHaveProperty('unresolved');
  const published = momentOf('2019-03-07');
  const dated = resolve(spotted, published);
  expect(dated[0]?.value).toMatchObject({ moment: { edtf: '2019-03-06' } });
});

describe('who keeps the words', () => {
  test.each([
    ['an identifier over a moment', 'In case no. 12/2015 nothing moved.', ['identifier: 12/2015']],
    ['a sum over a year', 'It cost 2000 euros in 2000.', ['money: 2000 euros', 'moment: 2000']],
    [
      'a bounded count over a year',
      'At least 1950 dockers came in 1950.',
      ['count: At least 1950 dockers', 'moment: 1950'],
    ],
    ['an age over a length of time', 'The boy is 12 years old.', ['count: 12 years old']],
    ['a year over a count', 'The 2015 attacks shook them.', ['moment: 2015']],
  ])('%s', (_, text, expected) => {
    const kinds = ['identifier', 'moment', 'money', 'count', 'duration'];
    expect(mentionsIn(text, 'en').flatMap((m) => (kinds.includes(m.kind) ? [`${m.kind}: ${m.text}`] : []))).toEqual(
      expected,
    );
  });
});

test('furniture that is not handed in is not read', () => {
  const text = 'Subscribe for €9 a month.\nThree men left.';
  const mentions = spotMentions({
    document: documentOf(text),
    facts: { language: { value: 'en', basis: { kind: 'inference', rule: 'test' } } },
    passages: passagesOf(text).slice(1),
  });
  expect(mentions.map((m) => m.text)).toEqual(['Three men']);
});

test('a text in another language has its figures and identifiers read, never its words', () =>
  expect(
    mentionsIn('Er zahlte €500 an a@b.example, zwei Männer.', 'other').flatMap((m) =>
      m.kind === 'money' || m.kind === 'identifier' || m.kind === 'count' ? [m.text] : [],
    ),
  ).toEqual(['€500', 'a@b.example']));

const HOLDS_OTHERS = new Set(['count', 'nationality', 'religion']);
const words = fc.constantFrom(
  ...'at least three of the 12 seven or eight €500 2015 May Mara Volk dozens thousand and a half years , . “ ” ( ) - % men dead 40 % d’ une dizaine de IMO 9074729 constructor __proto__ toString valueOf + 33 1 million'.split(
    ' ',
  ),
);

test('whatever the words: each mention is its slice, and those that hold no others never overlap', () =>
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), fc.constantFrom('en', 'fr', 'other'), (list, language) => {
      const text = list.join(' ');
      const mentions = mentionsIn(text, language as 'en');
      let end = 0;
      for (const m of mentions) {
        expect(text.slice(m.start, m.end)).toBe(m.text);
        const v = m.value;
        if (v && 'low' in v) expect(v.low).toBeLessThanOrEqual(v.high);
        if (HOLDS_OTHERS.has(m.kind)) continue;
        expect(m.start).toBeGreaterThanOrEqual(end);
        end = m.end;
      }
    }),
    { numRuns: 150 },
  ));
