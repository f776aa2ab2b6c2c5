import { expect, test } from 'vitest';
import { claim, outcome, request, who } from '../testing.ts';
import { answeredBeyondQuestionUnused } from './answered-beyond-question-unused.ts';

const asked = claim('asked', { who: 'Port Office', to: 'Yard', about: 'Novotny' }, { when: '2014-10' });
const answer = claim('answered', { who: 'Yard', what: 'Hoxha' }, { when: '2014-11' });
const beyond = request(asked, { answers: [answer.id], beyond: [who('Hoxha')] });

for (const [what, later, expected] of [
  ['nothing told', [], 'possible'],
  [
    'said not to have been looked for',
    [claim('looked-for', { who: 'Port Office', whom: 'Hoxha' }, { negated: true, when: '2014-12' })],
    'firm',
  ],
  [
    'watched by the asker afterwards',
    [claim('watched', { who: 'Port Office', whom: 'Hoxha' }, { when: '2014-12' })],
    'none',
  ],
  [
    'watched by the asker before',
    [claim('watched', { who: 'Port Office', whom: 'Hoxha' }, { when: '2013' })],
    'possible',
  ],
] as const)
  test(`${what}: ${expected}`, () =>
    expect(outcome(answeredBeyondQuestionUnused, { claims: [asked, answer, ...later], requests: [beyond] })).toBe(
      expected,
    ));
