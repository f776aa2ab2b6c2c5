import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentId } from '../domain/ids.ts';
import type { Edge } from '../domain/origin.ts';
import { candidatePairs, comparePairs, indexOf, type OriginDocument, originsOf, prepared, sketchOf } from './index.ts';
import { document } from './testing.ts';

const PIECES = [
  'Two ferrymen were arrested at Port-Salines on Monday after 340 crates without papers were found under the deck.',
  'Harbour master Ida Volk said that the crates had been loaded in Bar Danu on 14 March and that nobody checked them.',
  'A second search, planned for the same evening, was called off because the only dog had been lent to the airport.',
  'On the quay the widow Berenike Osk sells fried fish to men who no longer have a boat to wait for in the morning.',
  'The prosecutor of Salines, Tomas Reuel, has opened an inquiry and asked the company for its freight lists of 18 months.',
  'Four of her nephews have gone to sea under other flags and the eldest, Jory, has not written since the feast of Saint Anne.',
  'La capitaine du port, Ida Volk, a déclaré que les caisses avaient été chargées à Bar Danu le 14 mars sans contrôle.',
  'The quay is closed.',
];

const library = (documents: readonly OriginDocument[]) => {
  const byId = new Map<DocumentId, OriginDocument>(documents.map((one) => [one.id, one]));
  return { sketches: documents.map((one) => sketchOf(prepared(one))), load: (id: DocumentId) => byId.get(id) };
};

const key = (a: string, b: string) => [a, b].sort().join(' ');

/** Edges of a case that grew to these documents step by step: what was compared before is kept, what is no longer worth comparing goes. */
function grown(steps: readonly (readonly OriginDocument[])[]): ReadonlyMap<string, Edge> {
  let kept = new Map<string, Edge>();
  for (const documents of steps) {
    const { sketches, load } = library(documents);
    const now = new Map<string, Edge>();
    for (const { a, b, edge } of comparePairs(sketches, load, (x, y) => kept.has(key(x, y)))) {
      const found = edge ?? kept.get(key(a, b));
      if (found) now.set(key(a, b), found);
    }
    kept = now;
  }
  return kept;
}

const texts = fc.array(fc.array(fc.nat(PIECES.length - 1), { minLength: 1, maxLength: 7 }), {
  minLength: 2,
  maxLength: 9,
});

test('a case that grew has the edges of one worked out from scratch', () => {
  fc.assert(
    fc.property(texts, fc.nat(8), (made, cut) => {
      const documents = made.map((pieces, i) => document(`d${i}`, pieces.map((p) => PIECES[p]).join(' ')));
      const some = documents.slice(0, Math.max(1, cut % documents.length));
      expect([...grown([some, documents])].sort()).toEqual([...grown([documents])].sort());
    }),
    { numRuns: 60 },
  );
});

test('each document stands in one origin, whatever the edges', () => {
  fc.assert(
    fc.property(texts, (made) => {
      const documents = made.map((pieces, i) => document(`d${i}`, pieces.map((p) => PIECES[p]).join(' ')));
      const found = originsOf(
        documents.map(({ id, path }) => ({ id, name: path })),
        grown([documents]).values(),
      );
      expect(found.flatMap((one) => one.documents).sort()).toEqual(documents.map(({ id }) => id).sort());
      for (const { id, documents: own } of found) expect(own[0]).toBe(id);
    }),
    { numRuns: 40 },
  );
});

describe('bad input', () => {
  const all = PIECES.slice(0, 5).join(' ');
  const edges = (documents: readonly OriginDocument[]) => {
    const { sketches, load } = library(documents);
    return [...comparePairs(sketches, load)].flatMap(({ edge }) => edge ?? []);
  };

  test('a text of one line', () =>
    expect(edges([document('a', all), document('b', 'The quay is closed.')])).toEqual([]));
  test('a text that is all furniture', () => {
    const empty = { ...document('b', all), spans: [] };
    expect(edges([document('a', all), empty, { ...empty, id: 'c' as DocumentId }])).toEqual([]);
  });
  test('an empty text', () => expect(edges([document('a', ''), document('b', '')])).toEqual([]));
  test('two versions that contradict each other: a revision, with what differs', () => {
    const [edge] = edges([document('a', all), document('b', all.replace('340 crates', '352 crates'))]);
    expect(edge?.verdict).toBe('revision of');
    const words = edge?.signs.find(({ by }) => by === 'revision')?.quotes.map((quote) => quote.words) ?? [];
    expect(words.some((one) => one.includes('340')) && words.some((one) => one.includes('352'))).toBe(true);
  });
  test('half a surrogate, marks without letters, one word ten thousand times', () => {
    const odd = ['\ud800 \udc00', '… — « » “” ""', 'quay '.repeat(10_000), `${all} \u0000\ufeff${all}`];
    expect(() => edges(odd.map((words, i) => document(`d${i}`, words)))).not.toThrow();
  });
  test('ten thousand identical texts: each is tied to the first, no more', () => {
    const one = sketchOf(prepared(document('a', all)));
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...one, id: `d${i}` as DocumentId }));
    const pairs = [...candidatePairs(indexOf(many))];
    expect(pairs.length).toBeLessThan(10_100);
    expect(new Set(pairs.flat()).size).toBe(10_000);
  });
});
