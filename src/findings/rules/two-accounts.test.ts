import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { twoAccounts } from './two-accounts.ts';

const saw = claim('saw', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014-04' });

test('something he denies: firm', () =>
  expect(
    outcome(twoAccounts, { claims: [saw], denials: new Map([[saw, claim('stated', { who: 'Hoxha', what: 'no' })]]) }),
  ).toBe('firm'));
test('one says yes, another no, of one time: firm', () => {
  const no = claim('saw', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014-04', negated: true, voice: 'Brandt' });
  expect(outcome(twoAccounts, { claims: [saw, no], alike: [[saw, no]] })).toBe('firm');
});
test('one voice that says both is no second account', () => {
  const no = claim('saw', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014-04', negated: true });
  expect(outcome(twoAccounts, { claims: [saw, no], alike: [[saw, no]] })).toBe('none');
});
test('“not until November” does not deny what was in April', () => {
  const not = claim('resurfaced', { whom: 'Hoxha' }, { negated: true, when: '../2015-11-13', voice: 'Brandt' });
  const yes = claim('resurfaced', { whom: 'Hoxha' }, { when: '2014-04' });
  expect(outcome(twoAccounts, { claims: [yes, not], alike: [[yes, not]] })).toBe('none');
});
test('two days of one death', () => {
  const [one, other] = [
    claim('died', { who: 'Novotny' }, { when: '2019-03-01' }),
    claim('died', { who: 'Novotny' }, { when: '2019-05-01', voice: 'Brandt' }),
  ];
  expect(outcome(twoAccounts, { claims: [one, other] })).toBe('firm');
});
test('who denies a charge gives no second account of the charge', () => {
  const charged = claim('charged', { whom: 'Hoxha', for: 'fraud' });
  const denies = claim('stated', { who: 'Hoxha', what: 'it' });
  expect(outcome(twoAccounts, { claims: [charged, denies], denials: new Map([[charged, denies]]) })).toBe('none');
});
