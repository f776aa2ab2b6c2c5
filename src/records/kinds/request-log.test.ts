import { expect, test } from 'vitest';
import { readTableOf, said } from '../testing.ts';

const LOG = `ref|sent|from|to|subject|due|reply date|reply|state
1|2019-03-04|Lisk Police|Shipping Register|crew list of the Silver Tern|2019-04-01|2019-03-20|no such list|information not held
2|2019-05-06|Lisk Police|Coast Guard|where the Silver Tern lay|2019-06-03|||no response
3|2019-07-01|Lisk Police|Coast Guard|the same again|2019-08-01|||being looked at`;

test('a row is asked, and answered or not; a state that is not known is not guessed', () => {
  expect(said(readTableOf(LOG))).toEqual([
    'asked who=Lisk Police, to=Shipping Register, what=crew list of the Silver Tern · 2019-03-04',
    'answered who=Shipping Register, to=Lisk Police, what=no such list, about=crew list of the Silver Tern · 2019-03-20',
    'asked who=Lisk Police, to=Coast Guard, what=where the Silver Tern lay · 2019-05-06',
    'not answered who=Coast Guard, to=Lisk Police, about=where the Silver Tern lay · undated',
    'asked who=Lisk Police, to=Coast Guard, what=the same again · 2019-07-01',
  ]);
});

test('the day an answer is due, and the state in the words of Alaveteli', () => {
  const { claims } = readTableOf(LOG);
  expect(claims.map(({ record }) => record?.request)).toEqual([
    { due: '2019-04-01', state: 'not held' },
    { due: '2019-04-01', state: 'not held' },
    { due: '2019-06-03', state: 'no answer stated' },
    { due: '2019-06-03', state: 'no answer stated' },
    { due: '2019-08-01' },
  ]);
});
