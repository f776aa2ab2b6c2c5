import { expect, test } from 'vitest';
import { read } from '../testing.ts';
import { hangingOn } from './hanging.ts';

test.each([
  ['It is inconceivable ', 'denied'],
  ['It is not true, as the minister told the house, ', 'denied'],
  ['The paper wrongly reported ', 'denied'],
  ['The minister lied when he said ', 'denied'],
  ['The false report ', 'denied'],
  ['There was no truth in the story ', 'denied'],
  ['It would be wrong to say ', 'denied'],
  ['It is far from clear ', 'doubted'],
  ['It has not been shown ', 'doubted'],
  ['I cannot, however, agree ', 'doubted'],
  ['The evidence falls well short of proving ', 'doubted'],
  ['There is evidence that he was in Bari, but none ', 'doubted'],
  ['Officials were led to believe ', 'doubted'],
  ['It was first thought ', 'doubted'],
  ['There is nothing in the file to suggest ', 'doubted'],
  ['It is clear ', undefined],
  ['The minister said ', undefined],
  ['The report ', undefined],
] as const)('%s', (before, expected) => expect(hangingOn(before)).toBe(expected));

test.each([
  ['[Oda Brandt](per) withdrew her statement that [Imre Volk](per) had met the clerk.', 'denied', 'Oda Brandt'],
  ['The board dismissed speculation that [Imre Volk](per) had met the clerk.', 'denied', 'The board'],
  ['The board has ruled out that [Imre Volk](per) had met the clerk.', 'denied', 'The board'],
  ['Detectives looked into the claim that [Imre Volk](per) had met the clerk.', 'affirmed', 'unnamed'],
  ['Detectives investigated the claim that [Imre Volk](per) had met the clerk.', 'affirmed', 'unnamed'],
  ['The mission was not able to verify reports that [Imre Volk](per) had met the clerk.', 'doubted', 'unnamed'],
  ['The minister said that it was not the case that [Imre Volk](per) had met the clerk.', 'denied', 'The minister'],
  ['That [Imre Volk](per) had met the clerk was never established.', 'doubted', 'cutting.txt'],
  ['The owners admit that it rained, but deny that [Imre Volk](per) met the clerk.', 'denied', 'The owners'],
] as const)('%s', (written, stance, voice) => {
  const met = read(written, 'en').claims.find(({ predicate }) => predicate === 'met');
  expect([met?.stance, met?.voice.chain.at(-1)?.name]).toEqual([stance, voice]);
});

test('who denies is the voice of the statement, too', () => {
  const stated = read('The clerk denies the charges.', 'en').claims.find(({ predicate }) => predicate === 'stated');
  expect([stated?.stance, stated?.voice.chain.at(-1)?.name]).toEqual(['denied', 'The clerk']);
});
