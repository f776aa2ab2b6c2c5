import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromDayNumber, momentOf } from '../../domain/calendar.ts';
import { datesIn, type MomentLanguage, type Resolved, resolveMoments, spotMoments } from './index.ts';

/** Sentences end with ". " here, paragraphs with a blank line; that is enough for invented examples. */
function read(text: string, language: MomentLanguage = 'en', published?: string): Resolved[] {
  const cut = (re: RegExp) => [...text.matchAll(re)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const day = published === undefined ? undefined : momentOf(published);
  const paragraphs = cut(/[^\n]+(?:\n(?!\n)[^\n]+)*/g);
  return resolveMoments(spotMoments(text, language, paragraphs), {
    text,
    language,
    sentences: cut(/[^\n]+?(?:\.(?=\s|$)|(?=\n|$))/g),
    paragraphs,
    quotations: cut(/“[^”]*”|«[^»]*»/g),
    ...(day ? { published: day } : {}),
  });
}
const told = (text: string, language: MomentLanguage = 'en', published?: string): string =>
  read(text, language, published)
    .map((r) => `${r.expression.text}=${r.moment?.edtf ?? '-'}`)
    .join('; ');

test('how long something took is no date', () => {
  expect(told('On 3 May 2014 it burned. It took years before anybody asked.')).not.toMatch(/years before/);
  expect(told('On 3 May 2014 it burned, months before the vote.')).toMatch(/months before/);
});

describe('dates written in full', () => {
  for (const [text, language, expected] of [
    ['Logged 2015-03-23T08:31:00Z by Osei.', 'en', '2015-03-23T08:31:00Z=2015-03-23'],
    ['On 23 March 2015 Osei wrote.', 'en', '23 March 2015=2015-03-23'],
    ['On March 23,2015 Osei wrote 23,201 lines.', 'en', 'March 23,2015=2015-03-23'],
    ['On March 23rd, 2015, Osei wrote.', 'en', 'March 23rd, 2015=2015-03-23'],
    ['On Friday, November 13th, 2015 it rained.', 'en', 'Friday, November 13th, 2015=2015-11-13'],
    ['the 3rd of May, 1987', 'en', 'the 3rd of May, 1987=1987-05-03'],
    ['Paid 23/03/2015 in cash.', 'en', '23/03/2015=2015-03-23'],
    ['Noted 121530Z NOV 15 by the watch.', 'en', '121530Z NOV 15=2015-11-12'],
    ['the report of 12 Sept. 63.', 'en', '12 Sept. 63=1963-09-12'],
    ['from 22 to 28 April 2013', 'en', '22 to 28 April 2013=2013-04-22/2013-04-28'],
    ['On 31 February 2014 nothing happened.', 'en', '31 February 2014=-'],
    ['in the early 1980s', 'en', 'the early 1980s=1980~/1983~'],
    ['the spring of 2014', 'en', 'the spring of 2014=2014-21'],
    ['in the third quarter of 1989', 'en', 'the third quarter of 1989=1989-35'],
    ['By late 2014 she had gone.', 'en', 'late 2014=2014-12~'],
    ['at the end of September 2010', 'en', 'the end of September 2010=2010-09~'],
    ['in the nineteenth century', 'en', 'the nineteenth century=18XX'],
    ['During his 1996 trial he spoke.', 'en', '1996=1996'],
    ['They tracked Delta 1989 from Bari.', 'en', ''],
    ['He paid 1,996 euros for 1996 tonnes at gate 2015.', 'en', ''],
    ['le mardi 3 mars 2015', 'fr', 'le mardi 3 mars 2015=2015-03-03'],
    ['depuis le 1er octobre 1921', 'fr', 'le 1er octobre 1921=1921-10-01'],
    ['Fin 2013, la drague coula.', 'fr', 'Fin 2013=2013-12~'],
    ['au début des années 1970', 'fr', 'début des années 1970=1970~/1973~'],
    ['au XIIe siècle', 'fr', 'XIIe siècle=11XX'],
    ['au printemps 2014', 'fr', 'printemps 2014=2014-21'],
    ['Reçu le 04/03/2015 à Dakar.', 'fr', '04/03/2015=2015-03-04'],
    ['dans la nuit du 23 au 24 février 2012', 'fr', 'la nuit du 23 au 24 février 2012=2012-02-23/2012-02-24'],
    ['courant mars 2011', 'fr', 'courant mars 2011=2011-03'],
    ['Il a été vu par 2014 personnes.', 'fr', ''],
    ['Signé 2015-03-23.', 'other', '2015-03-23=2015-03-23'],
  ] as const)
    test(text, () => expect(told(text, language)).toBe(expected));
});

describe('counted from the document’s own day', () => {
  for (const [text, language, published, expected] of [
    ['The clerk resigned on Tuesday.', 'en', '2015-03-19', 'Tuesday=2015-03-17'],
    ['The clerk will resign on Tuesday.', 'en', '2015-03-19', 'Tuesday=2015-03-24'],
    ['The clerk resigned yesterday.', 'en', '2015-03-01', 'yesterday=2015-02-28'],
    ['She left last week.', 'en', '2021-11-24', 'last week=2021-11-15/2021-11-21'],
    ['She left last October.', 'en', '2023-03-29', 'last October=2022-10'],
    ['She left in September.', 'en', '2015-03-23', 'September=2014-09'],
    ['The hearing will open in September.', 'en', '2015-03-23', 'September=2015-09'],
    ['The dam broke two years ago.', 'en', '2014-10-09', 'two years ago=2012~'],
    ['It met on Tuesday week.', 'en', '2015-03-19', 'Tuesday week=2015-03-24'],
    ['By Friday she must answer.', 'en', '2015-03-18', 'Friday=2015-03-20'],
    ['She rang on Friday night of last week.', 'en', '2015-03-18', 'Friday night of last week=2015-03-13'],
    ['Elle est partie avant-hier.', 'fr', '2009-10-22', 'avant-hier=2009-10-20'],
    ["Elle est partie l'an dernier.", 'fr', '2016-11-14', "l'an dernier=2015"],
    ['Elle est partie en décembre dernier.', 'fr', '2017-05-11', 'décembre dernier=2016-12'],
    ['La séance aura lieu vendredi.', 'fr', '2020-09-23', 'vendredi=2020-09-25'],
    ['Il est mort il y a deux ans.', 'fr', '2014-10-09', 'il y a deux ans=2012~'],
    ['She left yesterday.', 'en', undefined, 'yesterday=-'],
  ] as const)
    test(`${text} (${published})`, () => expect(told(text, language, published)).toBe(expected));
});

describe('counted from the story', () => {
  for (const [text, language, expected] of [
    [
      'In October 2014 the port wrote to Lomé. A month later Lomé replied.',
      'en',
      'October 2014=2014-10; A month later=2014-11',
    ],
    [
      'He was told in November 2014 that she had gone a year earlier.',
      'en',
      'November 2014=2014-11; a year earlier=2013-11~',
    ],
    [
      'It was seen in 2009. Five years later, in April 2014, it was seen again.',
      'en',
      '2009=2009; Five years later=2014-04; April 2014=2014-04',
    ],
    ['She left in May 2014, two months after leaving hospital.', 'en', 'May 2014=2014-05; two months after=2014-05'],
    [
      'On 6 July 1994 he drank. The next day he fell ill. In August he died.',
      'en',
      '6 July 1994=1994-07-06; The next day=1994-07-07; August=1994-08',
    ],
    ['They met in March 2016. That summer they wrote.', 'en', 'March 2016=2016-03; That summer=2016-22'],
    ['They met in 2016. The following spring they wrote.', 'en', '2016=2016; The following spring=2017-21'],
    [
      'The mill collapsed on 2 December 2013. He had seen it two years before the collapse.',
      'en',
      '2 December 2013=2013-12-02; two years before=2011-12~',
    ],
    [
      'The raids were in January 2015. Days after those raids it was told.',
      'en',
      'January 2015=2015-01; Days after=2015-01~',
    ],
    ['In June 2015 Ayo crossed. Bram crossed on the same day as Cleo.', 'en', 'June 2015=2015-06; the same day=-'],
    ['A month later Lomé replied.', 'en', 'A month later=-'],
    [
      'Le 17 octobre 2011, une fissure apparut. Le lendemain, ils écrivirent. Un mois plus tard, rien.',
      'fr',
      'Le 17 octobre 2011=2011-10-17; Le lendemain=2011-10-18; Un mois plus tard=2011-11~',
    ],
    [
      'En juin 1991, ils votèrent. En août de la même année, ils partirent.',
      'fr',
      'juin 1991=1991-06; août de la même année=1991-08',
    ],
    [
      'Il partit le 3 mai 2001. La veille, il avait écrit ; le soir même, il dînait.',
      'fr',
      'le 3 mai 2001=2001-05-03; La veille=2001-05-02; le soir même=2001-05-03',
    ],
  ] as const)
    test(text, () => expect(told(text, language, '2019-06-03')).toBe(expected));
});

test('a page without its own day takes the year from its weekday and the years in the text', () => {
  const text =
    'He came back on November 13th, 2015. On Tuesday November 17th the minister spoke. On Tuesday he said so again.';
  const [, second, third] = read(text, 'en', '2015-11-17/..');
  expect(second?.moment?.edtf).toBe('2015-11-17');
  expect(third?.moment).toMatchObject({ edtf: '2015-11-17', earliest: '2015-11-17' });
});

test('a weekday that does not fit its date is doubted, and the date stands', () => {
  const [r] = read('On Friday 12 November 2015 it rained.');
  expect(r?.moment?.edtf).toBe('2015-11-12');
  expect(r?.doubt).toContain('Thursday');
});

test('03/04 may be March or April in English, unless the text shows its habit', () => {
  const [r] = read('Paid on 03/04/2015.');
  expect(r?.moment).toMatchObject({ earliest: '2015-03-04', latest: '2015-04-03' });
  expect(read('Paid on 03/04/2015 and 25/04/2015.').at(0)?.moment?.edtf).toBe('2015-04-03');
});

test('a range gives both dates and the whole between them', () => {
  const [from, to] = read('watched from the spring of 2014 until September 2015');
  expect(from).toMatchObject({
    relation: 'from-to',
    range: { edtf: '2014-21/2015-09', earliest: '2014-03-01', latest: '2015-09-30' },
  });
  expect(to?.relation).toBe('until');
  expect(read('between January and March 2013').at(0)?.moment?.edtf).toBe('2013-01');
  expect(read('entre le 20 et le 27 février 2017', 'fr').at(0)?.moment?.edtf).toBe('2017-02-20');
});

test('the words before a date bind it', () => {
  const relations = (text: string, language: MomentLanguage = 'en') => read(text, language).map((r) => r.relation);
  expect(relations('since 2009')).toEqual(['since']);
  expect(relations('as far back as 2009')).toEqual(['since']);
  expect(relations('by March 2010')).toEqual(['by']);
  expect(relations('until 3 May 2011')).toEqual(['until']);
  expect(relations('before 1998')).toEqual(['before']);
  expect(relations("jusqu'en 2012", 'fr')).toEqual(['until']);
  expect(relations('dès juillet 2010', 'fr')).toEqual(['since']);
});

test('quoted words count from the day on which they were written', () => {
  const [, r] = read('On 9 October 2013 she wrote in the log: “Third trace this month.”', 'en', '2020-02-06');
  expect(r?.moment?.edtf).toBe('2013-10');
});

test('ages, lengths and repeated times are no dates', () => {
  expect(
    read('A man aged 41 worked for two years, every week, in a two-year plan.').every((r) => r.moment === undefined),
  ).toBe(true);
  expect(spotMoments('the 57-year-old and the 30 years old', 'en', [{ start: 0, end: 36 }])).toEqual([]);
});

test('dates for a document’s facts stand in full, with their clock', () => {
  const found = datesIn('Published: 23 Mar 2015 08:31 GMT+01:00. Updated yesterday.', 'en');
  expect(found.map((r) => [r.moment.edtf, r.moment.clock])).toEqual([['2015-03-23', '08:31+01:00']]);
});

test('values as TimeML writes them', () => {
  const values = (text: string) => read(text, 'en', '2015-03-23').map((r) => r.timexValue);
  expect(values('late 2014')).toEqual(['2014']);
  expect(values('the 1980s')).toEqual(['198']);
  expect(values('for two years')).toEqual(['P2Y']);
  expect(values('She left last week.')).toEqual(['2015-W12']);
  expect(values('the third quarter of 1989')).toEqual(['1989-Q3']);
  expect(values('He is now well.')).toEqual(['PRESENT_REF']);
});

const sentence = fc.constantFrom(
  'on 3 May',
  'yesterday',
  'last week',
  'a month later',
  'in late 2014',
  'two years ago',
  'on Friday',
  'the following spring',
  'in the 1990s',
  'since 2009',
  'from 3 to 7 June 1998',
  'recent days',
  'the end of the year',
  'next Tuesday',
  '31 February',
);
test('whatever is read, it equals its words and does not end before it begins', () =>
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), fc.integer({ min: 0, max: 20000 }), (parts, day) => {
      const text = parts.map((p) => `They met ${p}.`).join(' ');
      for (const r of read(text, 'en', fromDayNumber(day))) {
        expect(text.slice(r.expression.start, r.expression.end)).toBe(r.expression.text);
        expect((r.moment === undefined) !== (r.unresolved === undefined)).toBe(true);
        if (r.moment?.earliest && r.moment.latest) expect(r.moment.earliest <= r.moment.latest).toBe(true);
      }
    }),
  ));

test('a later document moves what is counted from its day', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('yesterday', 'today', 'tomorrow', 'three days ago'),
      fc.integer({ min: 0, max: 20000 }),
      fc.integer({ min: 1, max: 400 }),
      (words, day, on) => {
        const at = (d: number) => read(`It broke ${words}.`, 'en', fromDayNumber(d)).at(0)?.moment?.edtf ?? '';
        expect(at(day + on)).toBe(addDays(at(day), on));
      },
    ),
  ));

test('in a text written some day or other, a month follows what the story told, and "last year" is open', () => {
  const text = 'He was arrested on 2 August 2013 and the charge was withdrawn in December. He left last year.';
  const [, december, year] = read(text, 'en', '2013-08-02/..');
  expect(december?.moment?.edtf).toBe('2013-12');
  expect(read('The yard knew in 2014. It said so last year.', 'en', '2014/..').at(1)?.moment).toBeUndefined();
  expect(year).toBeDefined();
});
