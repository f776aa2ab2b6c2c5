import {
  type Agreement,
  agreement,
  bestPairs,
  byDocument,
  type Row,
  type Scorer,
  type Stretch,
  samePlace,
  shared,
  stretchesIn,
} from './agreement.ts';

/** What annotators call our kinds. */
const KIND: Readonly<Record<string, string>> = {
  per: 'person',
  org: 'organisation',
  organization: 'organisation',
  corporation: 'organisation',
  company: 'organisation',
  group: 'organisation',
  loc: 'place',
  location: 'place',
  gpe: 'place',
  facility: 'place',
};

type Named = Stretch & { readonly kind: string };

/** Each place once a kind. */
function namedIn(row: Row): readonly Named[] {
  const all = new Map<string, Named>();
  for (const { start, end, type } of stretchesIn(row, 'mentions')) {
    const said = String(type ?? '').toLowerCase();
    const kind = KIND[said] ?? said;
    all.set(`${start}-${end} ${kind}`, { start, end, kind });
  }
  return [...all.values()];
}

/** Names and other mentions: strict wants start, end and kind; overlapping wants the kind and a shared character. */
export const mentions: Scorer = {
  id: 'mentions',
  means: 'names, sums, counts and identifiers of the kinds that the gold file has',
  shape: '{"doc": "a.txt", "mentions": [{"start": 0, "end": 5, "type": "person"}]}',
  score(found, gold) {
    const [ours, theirs] = [byDocument(found, namedIn), byDocument(gold, namedIn)];
    const kinds = [...new Set([...theirs.values()].flat().map(({ kind }) => kind))].sort();
    const count = (of: readonly string[]): readonly [strict: number, overlap: number, found: number, gold: number] => {
      let [strict, overlap, foundCount, goldCount] = [0, 0, 0, 0];
      for (const [document, marked] of theirs) {
        const g = marked.filter(({ kind }) => of.includes(kind));
        const s = (ours.get(document) ?? []).filter(({ kind }) => of.includes(kind));
        const places = new Set(s.map((one) => `${samePlace(one)} ${one.kind}`));
        strict += g.filter((one) => places.has(`${samePlace(one)} ${one.kind}`)).length;
        overlap += bestPairs(g, s, (a, b) => (a.kind === b.kind ? shared(a, b) : 0)).length;
        foundCount += s.length;
        goldCount += g.length;
      }
      return [strict, overlap, foundCount, goldCount];
    };
    const rows = (name: string, of: readonly string[]): readonly Agreement[] => {
      const [strict, overlap, f, g] = count(of);
      return [agreement(`${name}, strict`, strict, f, g), agreement(`${name}, overlapping`, overlap, f, g)];
    };
    return [...rows('all kinds', kinds), ...kinds.flatMap((kind) => rows(kind, [kind]))];
  },
};
