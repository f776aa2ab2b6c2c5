/** Dates without a year in a report that tells of many years: the story says which year, not the day of the report. */
import { expect, test } from 'vitest';
import { momentOf } from '../../domain/calendar.ts';
import { resolveMoments, spotMoments } from './index.ts';

const EARLIER =
  'The harbour was dredged in May 1991. It closed in June 1992 and opened in July 1993. Fires came in March 1994, in May 1995, in June 1996, in April 1997 and in the fall of 1997.';

/** The dates of the last paragraph, with what they mean. */
function told(last: string, published = '2004-07-01/..'): string {
  const text = `${EARLIER}\n\n${last}`;
  const cut = (re: RegExp) => [...text.matchAll(re)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const paragraphs = cut(/[^\n]+/g);
  const day = momentOf(published);
  return resolveMoments(spotMoments(text, 'en', paragraphs), {
    text,
    language: 'en',
    sentences: cut(/[^\n]+?(?:\.(?=\s|$)|(?=\n|$))/g),
    paragraphs,
    quotations: [],
    ...(day ? { published: day } : {}),
  })
    .filter(({ expression }) => expression.start > EARLIER.length)
    .map((r) => `${r.expression.text}=${r.moment?.edtf ?? '-'}`)
    .join('; ');
}

test.each([
  [
    'a day whose year stands elsewhere for another year',
    'In early 1998 the clerk wrote a plan. They rehearsed in March, and Ruiz wrote on March 7 that it was sound. On March 7, 1999, the mast fell.',
    'early 1998=1998-01~; March=1998-03; March 7=1998-03-07; March 7, 1999=1999-03-07',
  ],
  [
    'what was planned belongs to the time told of',
    'In May 1998 they rehearsed. A meeting was scheduled for May 29 to decide.',
    'May 1998=1998-05; May 29=1998-05-29',
  ],
  [
    'a term set for later does not carry the story on',
    'On May 20, 1998, they met. The boat was to be sold no later than July 23. On May 21 it burned.',
    'May 20, 1998=1998-05-20; July 23=1998-07-23; May 21=1998-05-21',
  ],
  [
    'the year of a thing is not the year of the story',
    'On December 4, 1998, they met. Some recalled the 1993 “Black Mast” affair. On December 18 the boat left.',
    'December 4, 1998=1998-12-04; 1993=1993; December 18=1998-12-18',
  ],
])('%s', (_what, text, expected) => expect(told(text)).toBe(expected));

test('a report that is only bounded by the last day it tells of may tell of later ones', () =>
  expect(told('Between May 2003 and September 11 nothing was printed.', '2003-09-10/..')).toBe(
    'May 2003=2003-05; September 11=2003-09-11',
  ));
