import { expect, test } from 'vitest';
import { read } from '../testing.ts';

const SAID = 'The clerk said that the ministry had paid [Imre Volk](per).';
const stances = (written: string, predicate = 'paid') =>
  read(written, 'en').claims.flatMap((c) =>
    c.predicate === predicate ? [[c.stance, c.voice.chain.at(-1)?.name]] : [],
  );

test.each(['This was false.', 'That was simply untrue.', 'But the claim was not true.', 'It had not.'])(
  'the writer denies what another voice said: %s',
  (after) => expect(stances(`${SAID} ${after}`).map(([stance]) => stance)).toEqual(['affirmed', 'denied']),
);

test.each([
  'This was false alarm season.',
  'Was this false?',
  'It was not known whether this was false.',
  'It did not rain.',
])('left as it is: %s', (after) => expect(stances(`${SAID} ${after}`).map(([stance]) => stance)).toEqual(['affirmed']));

test('what no frame has read is denied as it stands', () =>
  expect(
    stances('The clerk said that the mast was rotten. That was false.', 'stated').map(([stance]) => stance),
  ).toEqual(['affirmed', 'denied']));

test('what the writer says is not taken back', () =>
  expect(stances('The ministry had paid [Imre Volk](per). This was false.').map(([stance]) => stance)).toEqual([
    'affirmed',
  ]));
