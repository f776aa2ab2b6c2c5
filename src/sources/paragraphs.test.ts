import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageMark, paragraphsOf } from './paragraphs.ts';

const words = (text: string): string[] => paragraphsOf(text).map((p) => text.slice(p.start, p.end));

test('wrapped lines are one paragraph, short lines one each', () => {
  const letter = [
    'Harbour Office',
    '12 Quay Road, Brel',
    '',
    'The office let the north quay for nine years to a company that',
    'had been founded nine days before, and nobody at the town hall',
    'was asked. It says so itself.',
    'A letter of May shows it.',
    '',
    'Yours, Ada',
  ].join('\n');
  expect(words(letter)).toEqual([
    'Harbour Office',
    '12 Quay Road, Brel',
    'The office let the north quay for nine years to a company that\nhad been founded nine days before, and nobody at the town hall\nwas asked. It says so itself.',
    'A letter of May shows it.',
    'Yours, Ada',
  ]);
});

test('fields of a form and items of a list stand alone', () => {
  expect(
    words(
      'FROM: the harbour master of the town of Brel\nTO: all clerks\nSubject: leases\n- no leases in March\n- none in April',
    ),
  ).toEqual([
    'FROM: the harbour master of the town of Brel',
    'TO: all clerks',
    'Subject: leases',
    '- no leases in March',
    '- none in April',
  ]);
});

test('where lines are as wide as no page, each is a paragraph', () => {
  const long = 'The office let the quay to a company that had been founded nine days before. '.repeat(3).trim();
  expect(words(`${long}\nThe quay in winter, seen from the old custom house\nPhoto: Ada\n${long}`)).toHaveLength(4);
});

test('form feeds begin pages; marks of pages are known', () => {
  expect(paragraphsOf('one\n\ftwo\n\fthree').map((p) => p.page)).toEqual([1, 2, 3]);
  expect(
    ['%%page 12%%', '[page 3]', '--- Page 4 ---', '<!-- page 5 -->', 'Page 6 of 9', 'page 7 says so', '- 8 -'].map(
      pageMark,
    ),
  ).toEqual([12, 3, 4, 5, 6, undefined, undefined]);
});

test('paragraphs stand in order, never overlap, and hold every word', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'a',
          'B',
          ' ',
          '\n',
          '\r\n',
          '\n\n',
          '- x',
          'Of: ',
          '\f',
          'word word word word word word word word ',
        ),
      ),
      (pieces) => {
        const text = pieces.join('');
        let last = 0;
        let held = '';
        for (const p of paragraphsOf(text)) {
          expect(p.start).toBeGreaterThanOrEqual(last);
          expect(p.end).toBeGreaterThan(p.start);
          held += text.slice(p.start, p.end);
          last = p.end;
        }
        expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
