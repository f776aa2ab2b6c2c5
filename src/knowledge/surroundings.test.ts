import { expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { PassageId } from '../domain/ids.ts';
import { surroundingsOf, type ToldDate } from './surroundings.ts';
import { documentOf } from './testing.ts';

/** A claim in the paragraph of that number; paragraphs are a thousand characters. */
function toldIn(paragraph: number, when?: string): Claim {
  const [claim] = documentOf('d', [
    [
      'Port Office told Hoxha of it.',
      {
        says: 'told',
        roles: { who: 'Port Office', to: 'Hoxha' },
        ...(when === undefined ? {} : { when, at: 'of it' }),
      },
    ],
  ]).claims;
  if (!claim) throw new Error('no claim');
  const [quote] = claim.quotes;
  const moved = { ...quote, start: paragraph * 1000, end: paragraph * 1000 + 30 };
  const at = { start: moved.start + 23, end: moved.start + 28 };
  return {
    ...claim,
    passage: `d#p${paragraph}` as PassageId,
    quotes: [moved],
    ...('moment' in claim.when ? { when: { ...claim.when, at } } : {}),
  };
}

function dateIn(passage: number, edtf: string): ToldDate {
  const moment = momentOf(edtf);
  if (!moment) throw new Error(`${edtf} is no date`);
  return { passage, start: passage * 1000 + 500, end: passage * 1000 + 510, moment };
}

const night = [dateIn(1, '2014-05-06'), dateIn(20, '2014-05-06'), dateIn(30, '2014-05-06')];
const hours = [4, 5, 6, 8, 9, 12];

test.each([
  ['hours around it', 7, [], night, '2014-05-06', 'hours'],
  ['no hour near', 40, [], night, undefined, undefined],
  [
    'an older date before it in its paragraph',
    7,
    [],
    [...night, { ...dateIn(7, '1999'), start: 6999 }],
    undefined,
    undefined,
  ],
  ['another section than the hours', 7, [7, 8], night, undefined, undefined],
  [
    'text of many days',
    7,
    [],
    [dateIn(1, '2014-05-06'), dateIn(2, '2014-06-01'), dateIn(3, '2014-07-01')],
    undefined,
    undefined,
  ],
])('%s', (_, paragraph, headings, dates, edtf, by) => {
  const claim = toldIn(paragraph);
  const around = surroundingsOf([claim], { hours, dates, headings })(claim);
  expect([around?.moment.edtf, around?.by]).toEqual([edtf, by]);
});

test('between the day told before and the day told after in its section, both spelled out', () => {
  const claim = toldIn(4);
  const dates = [dateIn(3, '2014-05-06'), dateIn(5, '2014-06')];
  const asked = (headings: readonly number[]) => surroundingsOf([claim], { hours: [], dates, headings })(claim)?.moment;
  expect(asked([])).toMatchObject({ earliest: '2014-05-06', latest: '2014-06-30', basis: 'bounded' });
  expect(asked([4])).toBeUndefined(); // the day before is of another section
});

test('days out of order, or far apart, bound nothing; nor does a year that was only worked out', () => {
  const claim = toldIn(4);
  const between = (a: string, b: string) =>
    surroundingsOf([claim], { hours: [], dates: [dateIn(3, a), dateIn(5, b)], headings: [] })(claim);
  expect(between('2014-06-01', '2014-05-01')).toBeUndefined();
  expect(between('2013-01-01', '2014-05-01')).toBeUndefined();
  const worked = toldIn(5, '2016-05-09');
  const when =
    'moment' in worked.when
      ? { ...worked.when, moment: { ...worked.when.moment, basis: 'derived' as const } }
      : worked.when;
  const claims = [claim, { ...worked, when }];
  expect(surroundingsOf(claims, { hours: [], dates: [dateIn(3, '2016-05-06')], headings: [] })(claim)).toBeUndefined();
});

test('the date told last before it in its paragraph comes first', () => {
  const dated = toldIn(7, '2014-04-02');
  const claim = { ...toldIn(7), quotes: [{ ...toldIn(7).quotes[0], start: 7400, end: 7430 }] as const };
  const around = surroundingsOf([dated, claim], { hours, dates: night, headings: [] })(claim);
  expect([around?.moment.edtf, around?.by]).toEqual(['2014-04-02', 'paragraph']);
});
