/** Names and times are one word each; full quotations are one opaque word; marks around a few quoted words are left out. */
import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

for (const [sentence, words] of [
  [
    'In [the spring of 2014](2014-21) [Ana Oduya](per) left.',
    ['In prep', 'the spring of 2014 time', 'Ana Oduya name', 'left verb', '. stop'],
  ],
  ['The “clean” books were lost.', ['The det', 'clean nom', 'books nom', 'were aux', 'lost verb', '. stop']],
  ['“Nobody read our letter in time,” said the clerk.', [' said', 'said verb', 'the det', 'clerk nom', '. stop']],
  [
    'The union (DWU) left – with regret.',
    [
      'The det',
      'union nom',
      '( open',
      'DWU nom',
      ') close',
      'left verb',
      '– dash',
      'with prep',
      'regret nom',
      '. stop',
    ],
  ],
] as const)
  test(sentence, () => {
    const reading = readingsOf(sentence, 'en').readings.find((r) => !r.inside);
    expect(reading?.words.map((w) => `${w.text} ${w.tag}`)).toEqual(words);
  });

test('every word stands where it says it stands', () => {
  const { text, readings } = readingsOf(
    'Le 3 mai, [Ana Oduya](per) s’est rendue à [Bari](loc), « la ville blanche ».',
    'fr',
  );
  for (const w of readings[0]?.words ?? []) expect(text.slice(w.start, w.end)).toBe(w.text);
});
