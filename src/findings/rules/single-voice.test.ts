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
