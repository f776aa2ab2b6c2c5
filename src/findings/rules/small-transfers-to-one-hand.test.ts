import { expect, test } from 'vitest';
import { caseOf, claim, outcome } from '../testing.ts';
import { smallTransfersToOneHand } from './small-transfers-to-one-hand.ts';

const paid = (who: string, amount: string, to = 'Novotny') => claim('paid', { who, to, amount });
const small = ['Yard', 'Oduya', 'Brandt', 'Hoxha', 'Yard'].map((who) => paid(who, '1,200 euros'));

test('five small sums by four payers: firm', () =>
  expect(outcome(smallTransfersToOneHand, { claims: small })).toBe('firm'));
test('one of them is most of it: none', () =>
  expect(outcome(smallTransfersToOneHand, { claims: [...small, paid('Oduya', '90 000 euros')] })).toBe('none'));
test('to five hands: none', () =>
  expect(
    outcome(smallTransfersToOneHand, { claims: ['a', 'b', 'c', 'd', 'e'].map((to) => paid('Yard', '1,200', to)) }),
  ).toBe('none'));
test('an employer’s salary beside them is set aside', () => {
  const [found] = smallTransfersToOneHand.find(
    caseOf({ claims: [...small, paid('Port Office', '4,100'), paid('Port Office', '4,100')] }),
  );
  expect(found?.details).toEqual({ payments: 5, payers: 4, total: 6000 });
});
