import { expect, test } from 'vitest';
import { claim, day, outcome, request } from '../testing.ts';
import { unansweredRequest } from './unanswered-request.ts';

const asked = claim('asked', { who: 'Tribunal', to: 'Register', what: 'the crew list' }, { when: '2015-06-01' });
const silence = claim('answered', { who: 'Register' }, { stance: 'no answer', negated: true });

for (const [what, one, expected] of [
  ['overdue', request(asked, { state: 'waiting response overdue' }), 'firm'],
  ['said to be unanswered', request(asked, { state: 'waiting response', unanswered: [silence.id] }), 'firm'],
  ['no answer told', request(asked), 'possible'],
  ['a journalist’s question, no answer told', request(asked, { byPress: true }), 'none'],
  ['answered', request(asked, { state: 'successful', answers: [silence.id] }), 'none'],
  [
    'neither confirmed nor denied',
    request(asked, { state: 'neither confirmed nor denied', unanswered: [silence.id] }),
    'none',
  ],
] as const)
  test(`${what}: ${expected}`, () =>
    expect(outcome(unansweredRequest, { claims: [asked, silence], requests: [one] })).toBe(expected));

test('the day on which it was overdue is given', () => {
  const [found] = unansweredRequest.find({
    requests: () => [
      request(asked, {
        state: 'waiting response overdue',
        due: { on: '2015-07-01', by: 'the harbour law' },
        overdueFrom: '2015-07-02',
        when: day('2015-06-01'),
      }),
    ],
  } as unknown as Parameters<typeof unansweredRequest.find>[0]);
  expect(found?.details).toMatchObject({ due: '2015-07-01', overdueFrom: '2015-07-02' });
});
test.each([
  ['The yard made no comment', 'none'],
  ['The yard made no comment when asked twice about the lease', 'firm'],
])('%s: %s', (words, expected) => {
  const refusal = claim('answered', { who: 'Register' }, { stance: 'no answer', negated: true });
  const said = { ...refusal, quotes: [{ ...refusal.quotes[0], words }] as const };
  const row = request(said, {
    byPress: true,
    kind: 'request',
    to: { words: 'the register office' },
    unanswered: [said.id],
    subject: said.quotes[0],
  });
  expect(outcome(unansweredRequest, { claims: [said], requests: [row] })).toBe(expected);
});
