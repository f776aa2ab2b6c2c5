import { afterAll, expect, test } from 'vitest';
import { judge, judgements } from './judgements.ts';
import { newCase, sweep } from './testing.ts';

afterAll(sweep);

const same = (a: string, b: string) => ({ kind: 'identity', verdict: 'same', a, b }) as const;

test('judgements come back as they were made, oldest first', () => {
  const file = newCase();
  const [first] = judge(file, 'rosa', [same('A. Brandt', 'Anneke Brandt')], 'one address');
  judge(file, 'rosa', [same('B', 'C'), same('D', 'E')]);
  expect(judgements(file).map((j) => j.decision)).toEqual([
    same('A. Brandt', 'Anneke Brandt'),
    same('B', 'C'),
    same('D', 'E'),
  ]);
  expect(judgements(file)[0]).toEqual(first);
  file.close();
});

test('a judgement can neither be altered nor deleted nor replaced', () => {
  const file = newCase();
  judge(file, 'rosa', [same('A', 'B')]);
  for (const sql of [
    "UPDATE judgement SET by = 'nobody'",
    'DELETE FROM judgement',
    "INSERT OR REPLACE INTO judgement SELECT n, id, at, 'nobody', decision, why FROM judgement",
  ])
    expect(() => file.db.prepare(sql).run(), sql).toThrow(/judgement is never|UNIQUE/);
  expect(judgements(file)[0]?.by).toBe('rosa');
  file.close();
});

test('a judgement is on the disk before the call returns', () => {
  const file = newCase();
  judge(file, 'rosa', [same('A', 'B')]);
  expect(file.decisions().pragma('synchronous', { simple: true })).toBe(2);
  file.close();
});
