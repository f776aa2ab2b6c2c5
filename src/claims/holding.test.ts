import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holding } from './holding.ts';

test('gives just what a look at every stretch would give', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 12 }), fc.nat(90), (items, offset) => {
      const found = holding(items, (x) => x)(offset);
      const all = items.filter((x) => x.some((s) => s.start <= offset && offset < s.end));
      expect(new Set(found)).toEqual(new Set(all));
    }),
  );
});
