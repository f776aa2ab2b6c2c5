import { expect, test } from 'vitest';
import { firstPlace, layOut } from './layout.ts';

const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
const places = names.map((id, i) => ({ id, ...firstPlace(i), fixed: false }));
const ties = names.slice(1).map((id, i) => [names[Math.floor(i / 3)] ?? 'n0', id, 1] as const);

test('the same network is laid out the same each time, every node at a place of its own', () => {
  const one = layOut({ places, ties });
  expect(layOut({ places, ties })).toEqual(one);
  expect(new Set(one.map(([, x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(names.length);
});

test('nodes that are held keep their places', () => {
  const held = places.map((one, i) => ({ ...one, fixed: i < 10 }));
  const laid = new Map(layOut({ places: held, ties }).map(([id, x, y]) => [id, [x, y]]));
  for (const { id, x, y } of held.slice(0, 10)) {
    expect(laid.get(id)?.[0]).toBeCloseTo(x, 3);
    expect(laid.get(id)?.[1]).toBeCloseTo(y, 3);
  }
});
