import { expect, test } from 'vitest';
import { safeName } from './archive-names.ts';

for (const [raw, name, unsafe] of [
  ['in/a.txt', 'in/a.txt', false],
  ['in\\a.txt', 'in/a.txt', false],
  ['../../etc/passwd', 'etc/passwd', true],
  ['/etc/passwd', 'etc/passwd', true],
  ['C:\\x\\y', 'x/y', true],
  ['a/./b//c', 'a/b/c', false],
  ['a\0b', 'ab', false],
  ['..', 'unnamed', true],
  ['a!/b', 'a!_b', false],
] as const)
  test(JSON.stringify(raw), () => expect(safeName(raw)).toEqual({ name, unsafe }));
