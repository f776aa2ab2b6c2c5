import { expect, test } from 'vitest';
import { claim, outcome, request } from '../testing.ts';
import { deniedAfterTold } from './denied-after-told.ts';

const denial = claim(
  'was-unaware',
  { who: 'Port Office', about: 'Hoxha' },
  { when: '2015-04-10', voice: 'Port Office' },
);

for (const [told, expected] of [
  ['2015-03-02', 'firm'],
  ['2015-05-01', 'none'], // told only afterwards
  ['2015-04', 'possible'], // the month alone cannot settle it
] as const)
  test(`told ${told}, denies knowing on 2015-04-10: ${expected}`, () => {
    const telling = claim('told', { who: 'Yard', to: 'Port Office', about: 'Hoxha' }, { when: told });
    expect(outcome(deniedAfterTold, { claims: [telling, denial], requests: [request(telling)] })).toBe(expected);
  });
test('what others say of it is no denial of its own', () => {
  const telling = claim('told', { who: 'Yard', to: 'Port Office', about: 'Hoxha' }, { when: '2015-03-02' });
  const others = claim('was-unaware', { who: 'Port Office', about: 'Hoxha' }, { when: '2015-04-10', voice: 'Brandt' });
  expect(outcome(deniedAfterTold, { claims: [telling, others], requests: [request(telling)] })).toBe('none');
});
test('“she said that the office had never been told; it had been told in June”: the text sets one against the other', () => {
  const never = claim('told', { to: 'Port Office', what: 'x' }, { negated: true, voice: 'Brandt', sentence: 9001 });
  const telling = claim('told', { to: 'Port Office' }, { when: '2011-06-14', sentence: 9002 });
  const far = claim('told', { to: 'Port Office' }, { when: '2011-06-14', sentence: 9009 });
  expect(outcome(deniedAfterTold, { claims: [never, telling] })).toBe('firm');
  expect(outcome(deniedAfterTold, { claims: [never, far] })).toBe('none');
  expect(outcome(deniedAfterTold, { claims: [telling, never] })).toBe('none');
});
