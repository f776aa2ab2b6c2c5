import { expect, test } from 'vitest';
import { read } from '../testing.ts';

test.each([
  ['Did the ministry pay [Imre Volk](per)? No.', 'denied'],
  ['Did the ministry pay [Imre Volk](per)? It did not.', 'denied'],
  ['Did the ministry pay [Imre Volk](per)? “No, never.”', 'denied'],
  ['Did the ministry pay [Imre Volk](per)? Yes.', 'asked'],
  ['Did the ministry pay [Imre Volk](per)? No clerk remembers.', 'asked'],
] as const)('%s', (written, stance) =>
  expect(read(written, 'en').claims.find(({ predicate }) => predicate === 'paid')?.stance).toBe(stance),
);
