import { expect, test } from 'vitest';
import { pageOf } from './page.ts';

const all = Array.from({ length: 250 }, (_, i) => i);
const same = (some: readonly number[]) => some;

test('pages follow one another without gap or overlap, and the last has no cursor', () => {
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = pageOf(all, { cursor, limit: 60 }, same);
    expect(page.total).toBe(250);
    seen.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  expect(seen).toEqual(all);
});

test('no page is longer than a thousand, none is empty while there are rows', () => {
  expect(pageOf(all, { limit: 1e9 }, same).rows).toHaveLength(250);
  expect(pageOf(all, { limit: -5 }, same).rows).toHaveLength(1);
  expect(pageOf(all, { cursor: '9999' }, same).rows).toEqual([]);
});
