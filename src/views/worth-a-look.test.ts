import { expect, test } from 'vitest';
import type { FindingRow } from './findings.ts';
import { worthALook } from './worth-a-look.ts';

const finding = (id: string, rule: string, strength: FindingRow['strength'], state: FindingRow['state'] = 'open') =>
  ({ id, rule, strength, state }) as FindingRow;

test('firm ones first, each of another question, none dismissed', () => {
  const rows = [
    finding('a', 'lapsed-watch', 'firm', 'dismissed'),
    finding('b', 'single-voice', 'possible'),
    finding('c', 'lost-track', 'firm'),
    finding('d', 'lost-track', 'firm'),
    finding('e', 'unheeded-notice', 'possible'),
  ];
  expect(worthALook(rows).map(({ id }) => id)).toEqual(['c', 'b', 'e']);
});

test('of one question alone, three of it', () =>
  expect(worthALook(['a', 'b', 'c', 'd'].map((id) => finding(id, 'two-accounts', 'firm'))).map(({ id }) => id)).toEqual(
    ['a', 'b', 'c'],
  ));
