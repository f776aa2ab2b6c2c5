/** A time of day takes the day that the story has reached, and none where nothing says which. */
import { describe, expect, test } from 'vitest';
import { resolveMoments, spotMoments } from './index.ts';

const cut = (text: string, re: RegExp) =>
  [...text.matchAll(re)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** The hours of a text with their days. */
function hours(text: string, language: 'en' | 'fr'): string {
  const paragraphs = cut(text, /[^\n]+/g);
  const sentences = cut(text, /[^\n]+?(?:\.(?=\s|$)|(?=\n|$))/g);
  return resolveMoments(spotMoments(text, language, paragraphs), {
    text,
    language,
    sentences,
    paragraphs,
    ...published,
  })
    .filter(({ expression }) => expression.said.form === 'clock')
    .map(({ moment }) => (moment ? `${moment.edtf} ${moment.clock}` : '-'))
    .join('; ');
}

const published = {
  published: { edtf: '2015-06-01', earliest: '2015-06-01', latest: '2015-06-01', basis: 'stated' as const },
};
const STORY = 'On 3 March 2012 the yard caught fire.';

describe('the day of an hour', () => {
  for (const [what, language, text, expected] of [
    ['in its sentence', 'en', 'On 3 March 2012 the gate opened at 9:34.', '2012-03-03 09:34'],
    [
      'told before',
      'en',
      `${STORY}\n\nAt 9:34, the guard rang. By 10:05 he had left.`,
      '2012-03-03 09:34; 2012-03-03 10:05',
    ],
    ['about an hour is no other day', 'en', `${STORY} At about 9:34, the guard rang.`, '2012-03-03 09:34'],
    ['in French', 'fr', 'Le 3 mars 2012, le chantier brûle.\n\nÀ 21 h 40, le gardien appelle.', '2012-03-03 21:40'],
    [
      'handed on from hour to hour',
      'en',
      [STORY, ...Array.from({ length: 20 }, (_, i) => `At 9:${10 + i}, the guard rang.`)].join('\n\n'),
      Array.from({ length: 20 }, (_, i) => `2012-03-03 09:${10 + i}`).join('; '),
    ],
    [
      'not from a date in passing',
      'en',
      `${STORY}\n\nAt 9:34, the guard rang.\n\nThe rule had stood since 1 May 1997.\n\nAt 9:40, the crew came.`,
      '2012-03-03 09:34; 2012-03-03 09:40',
    ],
    [
      'from the next day, once the story is there',
      'en',
      `${STORY}\n\nAt 9:34, the guard rang.\n\nOn 4 March 2012 the police came.\n\nAt 8:15, they sealed the gate.`,
      '2012-03-03 09:34; 2012-03-04 08:15',
    ],
    [
      'not from words that only the page dates',
      'en',
      `${STORY}\n\nAt 9:34, the guard rang.\n\nThe crew spent the next ten minutes on the quay.\n\nAt 9:50, they left.`,
      '2012-03-03 09:34; 2012-03-03 09:50',
    ],
    ['too far from any day', 'en', `${STORY}${'\n\nNobody saw it.'.repeat(9)}\n\nAt 9:34, the guard rang.`, '-'],
    ['no day told', 'en', 'At 9:34, the guard rang.', '-'],
    ['of a thing, not of the story', 'en', 'They found the letter of 3 March 2012.\n\nAt 9:34, the guard rang.', '-'],
    ['figures that no word calls a time', 'en', `${STORY} The crew won 9:34 that season.`, '-'],
  ] as const)
    test(what, () => expect(hours(text, language)).toBe(expected));
});
