import { type Agreement, agreed, agreement, isRow, type Row, type Scorer } from './agreement.ts';

/** Which cluster each record is in: rows of {record, cluster}, or of {entity, mentions} as `sheaf export entities` writes them. */
function clustersOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const row of rows) {
    if ('record' in row) all.set(String(row.record), String(row.cluster));
    for (const mention of Array.isArray(row.mentions) ? row.mentions : [])
      if (isRow(mention)) all.set(`${mention.file}@${mention.start}-${mention.end}`, String(row.entity));
  }
  return all;
}

const sizes = (names: Iterable<string>): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const name of names) all.set(name, (all.get(name) ?? 0) + 1);
  return all;
};
const pairsIn = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((n, k) => n + (k * (k - 1)) / 2, 0);

/**
 * Who is who, over the records of the gold file; a mention is the record file@start-end. B-cubed (Bagga and Baldwin 1998) is the share of
 * each record's cluster that is right, averaged over records; pairs are those put together.
 */
export const entities: Scorer = {
  id: 'entities',
  means: 'who is who',
  shape: '{"record": "a.txt@0-5", "cluster": "harbour master"}',
  score(found, gold): readonly Agreement[] {
    const [ours, theirs] = [clustersOf(found), clustersOf(gold)];
    const records = [...theirs].map(([record, g]) => ({ g, s: ours.get(record) ?? `\0${record}` }));
    const cells = sizes(records.map(({ g, s }) => `${g}\0\0${s}`));
    const [inGold, inOurs] = [sizes(records.map(({ g }) => g)), sizes(records.map(({ s }) => s))];
    let [precision, recall] = [0, 0];
    for (const { g, s } of records) {
      const right = cells.get(`${g}\0\0${s}`) ?? 0;
      precision += right / (inOurs.get(s) ?? 1);
      recall += right / (inGold.get(g) ?? 1);
    }
    const n = records.length || 1;
    const missing = [...theirs.keys()].filter((record) => !ours.has(record)).length;
    return [
      {
        what: 'B-cubed',
        ...agreed(precision / n, recall / n),
        note: `${records.length} records, ${missing} of them not found`,
      },
      agreement('pairs', pairsIn(cells), pairsIn(inOurs), pairsIn(inGold)),
    ];
  },
};
