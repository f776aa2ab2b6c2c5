import { expect, test } from 'vitest';
import { safeParts } from './uploads.ts';

test.each([
  ['letters/3 May.txt', ['letters', '3 May.txt']],
  ['../../etc/passwd', ['etc', 'passwd']],
  ['..\\..\\boot.ini', ['boot.ini']],
  ['/root/x', ['root', 'x']],
  ['a\u0000b.txt', ['a_b.txt']],
  ['. / .. /', []],
  ['été/façade.pdf', ['été', 'façade.pdf']],
])('%j stays inside the folder', (name, parts) => expect(safeParts(name)).toEqual(parts));

test('a name of 300 characters is cut, its ending kept', () => {
  const [only = ''] = safeParts(`${'n'.repeat(300)}.pdf`);
  expect(only.length).toBeLessThanOrEqual(120);
  expect(only.endsWith('.pdf')).toBe(true);
});
