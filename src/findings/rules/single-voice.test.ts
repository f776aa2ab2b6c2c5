import { expect, test } from 'vitest';
import { claim, outcome } from '../testing.ts';
import { singleVoice } from './single-voice.ts';

const told = (document: string, voice?: string) =>
  claim('told', { who: 'Yard', to: 'Port Office', what: 'x' }, { document, ...(voice === undefined ? {} : { voice }) });

for (const [what, a, b, expected] of [
  ['two papers, one clerk', told('gazette', 'a clerk'), told('courier', 'a clerk'), 'firm'],
  ['two papers, two voices', told('gazette', 'a clerk'), told('courier', 'Brandt'), 'none'],
  ['one paper twice', told('gazette', 'a clerk'), told('gazette', 'a clerk'), 'none'],
  ['each paper in its own voice', told('gazette'), told('courier'), 'none'],
] as const)
  test(`${what}: ${expected}`, () => expect(outcome(singleVoice, { claims: [a, b], alike: [[a, b]] })).toBe(expected));

const says = (who: string, document: string, what = 'the north crane was passed fit in November') =>
  claim('stated', { who, what }, { document });
const leads = claim('led', { who: 'Brandt', of: 'Yard' }, { document: 'register' });

for (const [what, claims, expected] of [
  ['one man’s word in three papers', [says('Brandt', 'a'), says('Brandt', 'b'), says('Brandt', 'c')], 'firm'],
  [
    'a firm and its head, in like words',
    [leads, says('Brandt', 'a'), says('Yard', 'b', 'the north crane had been passed fit for use'), says('Yard', 'c')],
    'firm',
  ],
  [
    'one man, and somebody who is only described',
    [says('Brandt', 'a'), says('Brandt', 'b'), says('Brandt', 'c'), says('the tenant', 'd')],
    'possible',
  ],
  ['a firm and a stranger', [says('Brandt', 'a'), says('Yard', 'b'), says('Yard', 'c')], 'none'],
  ['two papers', [says('Brandt', 'a'), says('Brandt', 'b')], 'none'],
  [
    'other words',
    [says('Brandt', 'a'), says('Brandt', 'b', 'the ferry was late again'), says('Brandt', 'c', 'nobody was at work')],
    'none',
  ],
] as const)
  test(`${what}: ${expected}`, () => expect(outcome(singleVoice, { claims })).toBe(expected));
