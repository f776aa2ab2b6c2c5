import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityId, KnowledgeId, PropositionId } from '../domain/ids.ts';
import type { Holding, Party, Tie, TieEnd } from '../domain/pool.ts';
import { type PoolQuestion, pool as poolOf } from './pool.ts';
import { pairDays as onePair, poolDays, poolTies } from './pool-days.ts';
import { dayCode } from './pool-forest.ts';
import { poolColumns, poolGraph } from './pool-graph.ts';

const person = (name: string): TieEnd => ({ id: name, name, kind: 'person' });
const occasion = (name: string): TieEnd => ({ id: name, name, kind: 'occasion' });
const proposition = (name: string) => name as PropositionId;
const tie = (name: string, a: string, b: string, kind: Tie['kind'] = 'same place and time'): Tie => ({
  kind,
  a,
  b,
  proposition: proposition(name),
});
const party = (name: string): Party => ({ name, holders: [name as EntityId] });
const holds = (of: string, at: number, earliest?: string, latest = earliest): Holding => ({
  proposition: proposition(of),
  party: at,
  holder: `holder ${at}` as EntityId,
  row: `row ${of} ${at}` as KnowledgeId,
  since: { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) },
});

type Asked = Omit<PoolQuestion, 'columns'> & {
  ends: readonly TieEnd[];
  ties: readonly Tie[];
  holdings: readonly Holding[];
};
const pool = ({ ends, ties, holdings, ...rest }: Asked) =>
  poolOf({ ...rest, columns: poolColumns(ends, ties, holdings) });

/** The harbour office saw Hoxha come off a ferry; the coast guard saw Novotny on it the same day; the port police got both later. */
const parties = [party('harbour office'), party('coast guard'), party('port police')];
const ends = [person('Hoxha'), person('Novotny'), person('Weiss'), occasion('Bari, 4 May 2016')];
const ties = [
  tie('Hoxha came ashore', 'Hoxha', 'Bari, 4 May 2016'),
  tie('Novotny came ashore', 'Novotny', 'Bari, 4 May 2016'),
  tie('Novotny is a cousin of Weiss', 'Novotny', 'Weiss', 'kinship'),
];
const holdings = [
  holds('Hoxha came ashore', 0, '2016-05-04'),
  holds('Novotny came ashore', 1, '2016-05-04', '2016-05-09'),
  holds('Hoxha came ashore', 2, '2016-08-01'),
  holds('Novotny came ashore', 2, '2016-09-01'),
  holds('Novotny is a cousin of Weiss', 2, '2016-03-01'),
];
const question = { parties, ends, ties, holdings };

describe('what holders would have seen together', () => {
  test('two on one ferry, each seen by another office', () => {
    const [first] = pool(question).links;
    expect(first?.between.map(({ name }) => name)).toEqual(['Hoxha', 'Novotny']);
    expect(first?.chain.since).toEqual({ earliest: '2016-05-04', latest: '2016-05-09' });
    expect(first?.chain.steps.map(({ pieces }) => pieces[0].proposition)).toEqual([
      'Hoxha came ashore',
      'Novotny came ashore',
    ]);
    expect(first?.adds).toBe('certainly');
    expect(first?.alone).toEqual([undefined, undefined, { earliest: '2016-09-01', latest: '2016-09-01' }]);
  });

  test('the piece that came last, the fewest that suffice, and what one would have had to hand on', () => {
    const [first] = pool(question).links;
    expect(first?.chain.last).toBe(1);
    expect(first?.coalition).toEqual([0, 1]);
    expect(first?.handOver).toEqual({ to: 0, pieces: [{ proposition: 'Novotny came ashore', from: 1 }] });
  });

  test('what one held alone and another missed stands after what only the pool shows', () => {
    const { links } = pool(question);
    expect(links.map(({ between: [a, b], adds }) => `${a.name}–${b.name} ${adds}`)).toEqual([
      'Hoxha–Novotny certainly',
      'Hoxha–Weiss certainly',
      'Novotny–Weiss not',
    ]);
  });

  test('by a day before the last piece came, the link is not there', () => {
    expect(pool({ ...question, by: '2016-05-03' }).links).toEqual([]);
    expect(pool({ ...question, by: '2016-05-05' }).links[0]?.chain.since).toEqual({ earliest: '2016-05-04' });
  });

  test('a pair asked for: the rarest chain, and earlier ones through more common ends', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => person(`docker ${i}`));
    const yard: TieEnd = { id: 'yard', name: 'the Salter yard', kind: 'organisation' };
    const yardTies = [...crowd.map(({ id }) => id), 'Hoxha', 'Weiss'].map((id) =>
      tie(`${id} works at the yard`, id, 'yard', 'membership'),
    );
    const { links } = pool({
      parties,
      ends: [...ends, yard, ...crowd],
      ties: [...ties, ...yardTies],
      holdings: [...holdings, ...yardTies.map((of) => holds(of.proposition, 0, '2010-01-01'))],
      between: ['Hoxha', 'Weiss'],
    });
    expect(links).toHaveLength(1);
    expect(links[0]?.chain.steps.map(({ to }) => to.name)).toEqual(['Bari, 4 May 2016', 'Novotny', 'Weiss']);
    expect(links[0]?.others.map(({ steps, since, commonest }) => [steps.length, since.earliest, commonest])).toEqual([
      [2, '2010-01-01', 42],
    ]);
  });

  test('a name whose bearer nobody had told them of joins nothing', () => {
    const alias: TieEnd = { id: 'the Tailor', name: 'the Tailor', kind: 'name' };
    const known = tie('Hoxha is the Tailor', 'Hoxha', 'the Tailor', 'same identity');
    const seen = tie('the Tailor is a brother of Weiss', 'the Tailor', 'Weiss', 'kinship');
    const asked = {
      parties,
      ends: [...ends, alias],
      ties: [known, seen],
      holdings: [holds('the Tailor is a brother of Weiss', 0, '2016-01-01')],
      between: ['Hoxha', 'Weiss'] as const,
    };
    expect(pool(asked).links).toEqual([]);
    const [link] = pool({
      ...asked,
      holdings: [...asked.holdings, holds('Hoxha is the Tailor', 1, '2017-02-01')],
    }).links;
    expect(link?.chain.since.latest).toBe('2017-02-01');
  });

  test('nothing to pool is no error', () => {
    expect(pool({ parties: [], ends: [], ties: [], holdings: [] })).toEqual({
      parties: [],
      links: [],
      more: 0,
      tooCommon: [],
    });
    expect(pool({ ...question, between: ['Hoxha', 'nobody'] }).links).toEqual([]);
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const DAYS = ['2014-01-01', '2014-02-01', '2014-03-01', '2015-01-01', '2016-06-30'];
const someDay = fc.constantFrom(...DAYS);
const someDays = fc
  .tuple(fc.option(someDay, { nil: undefined }), fc.option(someDay, { nil: undefined }))
  .map(([x, y]) => (x && y && x > y ? [y, x] : [x, y]));
const someCase = fc.record({
  ties: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), { maxLength: 12 }),
  held: fc.array(fc.tuple(fc.nat(11), fc.nat(2), someDays), { maxLength: 20 }),
});

/** Days of all pairs for these parties, as codes. */
function pairDays(
  { ties: pairs, held }: typeof someCase extends fc.Arbitrary<infer T> ? T : never,
  of: readonly number[],
  by?: string,
) {
  const made = pairs.map(([a, b], i) => tie(`piece ${i}`, a, b));
  const rows = held
    .filter(([, at]) => of.includes(at))
    .map(([piece, at, [earliest, latest]]) => ({
      ...holds(`piece ${piece}`, at, earliest),
      since: { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) },
    }));
  const graph = poolGraph(
    poolColumns(
      NAMES.map(person),
      made,
      by ? rows.filter(({ since }) => since.latest !== undefined && since.latest <= by) : rows,
    ),
    3,
  );
  const days = poolDays(graph, poolTies(graph), new Uint8Array(NAMES.length).fill(1));
  const pairsOf = <T>(day: (x: number, y: number) => T): T[] =>
    NAMES.flatMap((_, x) => NAMES.map((__, y) => day(x, y)));
  return { together: pairsOf(days.together), alone: (party: number) => pairsOf((x, y) => days.alone(party, x, y)) };
}

describe('always', () => {
  test('a larger pool has every link no later', () =>
    fc.assert(
      fc.property(someCase, (given) => {
        const [few, all] = [pairDays(given, [0, 1]).together, pairDays(given, [0, 1, 2]).together];
        all.forEach((since, i) => {
          expect(since.earliest).toBeLessThanOrEqual(few[i]?.earliest ?? 0);
          expect(since.latest).toBeLessThanOrEqual(few[i]?.latest ?? 0);
        });
      }),
    ));

  test('the pool has every link no later than each member; the pool of one is that one', () =>
    fc.assert(
      fc.property(someCase, (given) => {
        const all = pairDays(given, [0, 1, 2]);
        for (const member of [0, 1, 2]) {
          const own = pairDays(given, [member]).together;
          expect(all.alone(member)).toEqual(own);
          all.together.forEach((since, i) => {
            expect(since.earliest).toBeLessThanOrEqual(own[i]?.earliest ?? 0);
            expect(since.latest).toBeLessThanOrEqual(own[i]?.latest ?? 0);
          });
        }
      }),
    ));

  test('what was there by a day is there by any later day', () =>
    fc.assert(
      fc.property(someCase, someDay, someDay, (given, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const [before, after] = [
          pairDays(given, [0, 1, 2], first).together,
          pairDays(given, [0, 1, 2], second).together,
        ];
        before.forEach((since, i) => {
          if (since.latest <= dayCode(first)) expect(after[i]?.latest).toBe(since.latest);
        });
      }),
    ));

  test('on a later day no link is later, and one pair asked for has the same days as all pairs', () =>
    fc.assert(
      fc.property(someCase, someDay, someDay, (given, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const at = (by: string) => {
          const columns = poolColumns(
            NAMES.map(person),
            given.ties.map(([a, b], i) => tie(`piece ${i}`, a, b)),
            given.held.map(([piece, party, [earliest, latest]]) => ({
              ...holds(`piece ${piece}`, party),
              since: { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) },
            })),
          );
          const graph = poolGraph(columns, 3, by);
          const [ties, open] = [poolTies(graph), new Uint8Array(NAMES.length).fill(1)];
          return { all: poolDays(graph, ties, open), pair: onePair(graph, ties, open) };
        };
        const [before, after] = [at(first), at(second)];
        for (const x of NAMES.keys())
          for (const y of NAMES.keys()) {
            const [was, is] = [before.all.together(x, y), after.all.together(x, y)];
            expect(is.earliest).toBeLessThanOrEqual(was.earliest);
            expect(is.latest).toBeLessThanOrEqual(was.latest);
            expect(after.pair.together(x, y)).toEqual(is);
            for (const party of [0, 1, 2]) expect(after.pair.alone(party, x, y)).toEqual(after.all.alone(party, x, y));
          }
      }),
    ));

  test('the pool of one adds nothing', () =>
    fc.assert(
      fc.property(someCase, (given) => {
        const made = given.ties.map(([a, b], i) => tie(`piece ${i}`, a, b));
        const rows = given.held.map(([piece, , [earliest, latest]]) => holds(`piece ${piece}`, 0, earliest, latest));
        expect(pool({ parties: [party('one')], ends: NAMES.map(person), ties: made, holdings: rows }).links).toEqual(
          [],
        );
      }),
    ));

  test('the order of what is given changes nothing; those said to suffice do', () =>
    fc.assert(
      fc.property(someCase, fc.infiniteStream(fc.nat()), (given, keys) => {
        const mixed = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row) => ({ row, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const made = given.ties.map(([a, b], i) => tie(`piece ${i}`, a, b));
        const rows = given.held.map(([piece, at, [earliest, latest]], i) => ({
          ...holds(`piece ${piece}`, at, earliest, latest),
          row: `row ${i}` as KnowledgeId,
        }));
        const all = [party('one'), party('two'), party('three')];
        const one = pool({ parties: all, ends: NAMES.map(person), ties: made, holdings: rows });
        const other = pool({ parties: all, ends: mixed(NAMES.map(person)), ties: mixed(made), holdings: mixed(rows) });
        expect(other.links).toEqual(one.links);
        for (const { chain, coalition } of one.links) {
          const { length } = chain.steps.filter(({ pieces }) =>
            pieces.some(({ held }) => held.some((of) => coalition.includes(of.party))),
          );
          expect(length).toBe(chain.steps.length);
        }
      }),
    ));
});
