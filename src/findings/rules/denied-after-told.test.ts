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
