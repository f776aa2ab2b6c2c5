/** Claims come in order of time: by their day, then by their hour; undated ones last. */
import { afterAll, expect, test } from 'vitest';
import { momentOf } from '../domain/calendar.ts';
import type { Claim, EventTime } from '../domain/claim.ts';
import { claimId } from '../domain/ids.ts';
import { quoteOf } from '../domain/quote.ts';
import { claims, replaceClaims } from './claims.ts';
import { replacePassages } from './passages.ts';
import { written } from './statements.ts';
import { newCase, sweep, withText } from './testing.ts';

afterAll(sweep);

test('in order of day and hour', () => {
  const file = newCase();
  const text = 'At noon they left. That day they rang. At nine they met. Once they paid. The day before they slept.';
  const { document, passages } = withText(file, 'a.txt', text);
  const [passage] = passages;
  if (!passage) throw new Error('no passage');
  const claim = (words: string, edtf?: string, clock?: string): Claim => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const moment = edtf === undefined ? undefined : momentOf(edtf);
    const when: EventTime = moment
      ? { moment: { ...moment, ...(clock ? { clock } : {}) }, how: 'said' }
      : { undated: 'no time is said' };
    return {
      id: claimId(document.id, 'met', span.start, span.end, 0),
      document: document.id,
      passage: passage.id,
      predicate: 'met',
      roles: [{ role: 'who', ...span, words }],
      when,
      voice: { chain: [{ name: 'a.txt', kind: 'publication', anonymous: false }], mode: 'indirect' },
      stance: 'affirmed',
      negated: false,
      quotes: [quoteOf(document, span)],
      by: 'met',
    };
  };
  const all = [
    claim('they left', '2012-03-03', '12:00'),
    claim('they rang', '2012-03-03'),
    claim('they met', '2012-03-03', '09:00'),
    claim('they paid'),
    claim('they slept', '2012-03-02'),
  ];
  written(file, () => {
    replacePassages(file, [{ document, passages }]);
    replaceClaims(file, document.id, all);
  });
  expect([...claims(file)].map(({ quotes: [quote] }) => quote.words)).toEqual([
    'they slept',
    'they rang',
    'they met',
    'they left',
    'they paid',
  ]);
});
