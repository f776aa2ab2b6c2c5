import { describe, expect, test } from 'vitest';
import { leadWords, sinceBrief, sinceWords } from './days-in-words.ts';

describe('days in words that nobody has to have asserted', () => {
  for (const [earliest, latest, long, brief] of [
    ['2014-11-01', '2014-11-30', 'from some day in November 2014', 'from November 2014'],
    ['2009-01-01', '2009-12-31', 'from some day in 2009', 'from 2009'],
    ['2014-11-03', '2014-11-03', 'from 3 November 2014', 'from 3 November 2014'],
    ['2013-09-01', '2014-11-30', 'between September 2013 and November 2014', 'from September 2013 – November 2014'],
    [
      '2013-09-01',
      undefined,
      'possibly as early as September 2013; no text says by when for certain',
      'possibly from September 2013',
    ],
    [undefined, '2014-11-30', 'by November 2014 at the latest', 'by November 2014'],
    [undefined, undefined, 'at a time that no text dates', 'no date'],
  ] as const)
    test(`${earliest ?? '..'}/${latest ?? '..'}: ${long}`, () => {
      const days = { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
      expect(sinceWords(days)).toBe(long);
      expect(sinceBrief(days)).toBe(brief);
    });

  test('how long before', () => {
    expect(leadWords('2013-09-01', '2015-11-13')).toBe('2 years and 2 months');
    expect(leadWords('2015-11-10', '2015-11-13')).toBe('3 days');
    expect(leadWords('2015-11-14', '2015-11-13')).toBeUndefined();
  });
});
