/** A page of what a holder knew, read from an index, says what every row says: the paged answer against the room's answer over all rows. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { addDays, momentOf } from '../src/domain/calendar.ts';
import type { Holder } from '../src/domain/holder.ts';
import { type ClaimId, type EntityId, knowledgeId, type PropositionId } from '../src/domain/ids.ts';
import { isDated, type Knowledge, type KnowledgeState } from '../src/domain/knowledge.ts';
import type { Proposition } from '../src/domain/proposition.ts';
import { answerOn } from '../src/knowledge/index.ts';
import type { CaseFile } from '../src/store/case-file.ts';
import { dropOldHolders, replaceHolders } from '../src/store/holders.ts';
import { replaceKnowledge } from '../src/store/knowledge.ts';
import { dropOldPropositions, replacePropositions } from '../src/store/propositions.ts';
import { written } from '../src/store/statements.ts';
import { newCase, sweep } from '../src/store/testing.ts';
import { knew } from '../src/workbench/knew.ts';
import { showWhoKnewWhen } from '../src/workbench/show-who-knew-when.ts';

afterAll(sweep);

const HOLDERS = ['Harbour Watch', 'Coast Office', 'Port Office'] as const;
const PEOPLE = ['Hoxha', 'Oduya', 'Novotny', 'Weiss', 'Hoxha Weiss'] as const;
const claimOfNumber = (n: number): ClaimId => `d${n % 3}#saw@${n}-${n + 1}.0` as ClaimId;
const proposed = (n: number): PropositionId => `prop:${claimOfNumber(n)}` as PropositionId;

const propositions = PEOPLE.map(
  (name, n): Proposition => ({
    id: proposed(n),
    predicate: 'saw',
    roles: [{ role: 'whom', words: name, ...(n === 4 ? {} : { entity: name as string as EntityId }) }],
    claims: [claimOfNumber(n)],
    reasons: [],
  }),
);
const holders = HOLDERS.map((name): Holder => ({ id: name as string as EntityId, name, kind: 'body', names: [name] }));

const moment = fc.constantFrom('2014', '2014-05', '2014-05-07', '../2015', '2013/..', '2016-01~', '2015-03');
const states = fc.constantFrom<KnowledgeState>(
  'held',
  'disputed',
  'sent, not shown received',
  'sought',
  'suspected',
  'did not know',
  'lost',
);
const row = fc.record({
  holder: fc.nat(2),
  of: fc.nat(4),
  act: fc.nat(30),
  state: states,
  since: fc.option(moment),
  until: fc.option(moment, { freq: 4 }),
  how: fc.constantFrom('told', 'saw', 'published'),
});

function madeOf(given: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]): readonly Knowledge[] {
  const rows = new Map<string, Knowledge>();
  for (const { holder, of, act, state, since, until, how } of given) {
    const who = HOLDERS[holder] as string as EntityId;
    const proof = [claimOfNumber(100 + act)] as const;
    const gone = until === null ? undefined : momentOf(until);
    const id = knowledgeId(who, proposed(of), proof[0], how);
    rows.set(id, {
      id,
      holder: who,
      proposition: proposed(of),
      since: (since === null ? undefined : momentOf(since)) ?? { undated: 'no time is said' },
      ...(gone ? { until: gone } : {}),
      how,
      grade: 'held',
      state,
      voices: [],
      proof,
      denials: [],
      unconfirmed: [],
    });
  }
  return [...rows.values()];
}

function store(file: CaseFile, rows: readonly Knowledge[], at = '2021-03-04T05:06:07Z'): void {
  written(file, () => {
    replacePropositions(file, propositions);
    replaceHolders(file, holders, [
      {
        kind: 'member of',
        a: holders[1]?.id as EntityId,
        b: holders[0]?.id as EntityId,
        because: { rule: 'test', reason: '' },
      },
    ]);
    replaceKnowledge(file, rows, at);
    dropOldPropositions(file);
    dropOldHolders(file);
  });
}

const startOf = ({ since }: Knowledge): string =>
  isDated(since) ? (since.earliest ?? since.latest ?? '9999') : '9999';
/** All rows read, and the answer of each proposition asked of the room. */
function byEveryRow(
  rows: readonly Knowledge[],
  counted: readonly string[],
  about: string | undefined,
  on: string | undefined,
) {
  const cells = PEOPLE.flatMap((name, n) => {
    if (about !== undefined && !` ${name} `.includes(` ${about} `)) return [];
    const own = rows.filter(({ holder, proposition }) => counted.includes(holder) && proposition === proposed(n));
    const place = (one: Knowledge): string =>
      `${counted.indexOf(one.holder)} ${startOf(one)} ${isDated(one.since) ? (one.since.latest ?? '') : ''} ${one.id}`;
    own.sort((a, b) => (place(a) < place(b) ? -1 : 1));
    const cell = answerOn(own, on);
    const [first] = cell.rows;
    return first ? [{ cell, first, also: own.length - 1 }] : [];
  });
  const held = cells.filter(({ cell }) => cell.why !== 'learned later');
  const key = ({ first }: (typeof cells)[number]): string => startOf(first);
  held.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.first.id < b.first.id ? -1 : 1));
  return { held, later: cells.length - held.length };
}

const file = newCase();
const list = fc.array(row, { maxLength: 14 });
/** Days about which the moments turn, and one beside each. */
const day = fc.option(
  fc
    .tuple(
      fc.constantFrom(
        '2013-01-01',
        '2014-01-01',
        '2014-05-01',
        '2014-05-07',
        '2014-05-31',
        '2014-12-31',
        '2015-03-01',
        '2015-03-31',
        '2015-12-31',
      ),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([at, by]) => addDays(at, by)),
);

test('what is shown of a page, left over and learned later is what all rows say', () =>
  fc.assert(
    fc.property(
      list,
      day,
      fc.nat(4),
      fc.option(fc.constantFrom('Hoxha', 'Oduya', 'Weiss')),
      fc.nat(2),
      (given, on, limit, about, of) => {
        const rows = madeOf(given);
        store(file, rows);
        const asked = { ...(on === null ? {} : { on }), ...(about === null ? {} : { about }) };
        const counted = of === 0 ? HOLDERS.slice(0, 2) : HOLDERS.slice(of, of + 1);
        const all = byEveryRow(rows, counted, about ?? undefined, on ?? undefined);
        const found = knew(file, { holder: HOLDERS[of] ?? '', limit: limit + 1, ...asked });
        expect(found.later).toBe(all.later);
        expect(found.more).toBe(Math.max(0, all.held.length - limit - 1));
        expect(found.rows.map(({ knowledge, answer, why, also }) => [knowledge, answer, why, also])).toEqual(
          all.held.slice(0, limit + 1).map(({ cell, first, also }) => [first.id, cell.answer, cell.why, also]),
        );
      },
    ),
    { numRuns: 300 },
  ));

test('a table of holders says in each cell what the rows of that holder say', () =>
  fc.assert(
    fc.property(list, day, (given, on) => {
      const rows = madeOf(given);
      store(file, rows);
      const table = showWhoKnewWhen(file, { holder: HOLDERS.slice(1), ...(on === null ? {} : { on }) });
      const expected = PEOPLE.flatMap((_, n) => {
        const cells = HOLDERS.slice(1).map(
          (name) =>
            answerOn(
              rows.filter(({ holder, proposition }) => holder === (name as string) && proposition === proposed(n)),
              on ?? undefined,
            ).answer,
        );
        return cells.some((answer) => answer !== 'no evidence') ? [{ proposition: proposed(n) as string, cells }] : [];
      });
      const byId = (a: { readonly proposition: string }, b: { readonly proposition: string }) =>
        a.proposition < b.proposition ? -1 : 1;
      expect(
        table.rows
          .map(({ proposition, cells }) => ({ proposition, cells: cells.map(({ answer }) => answer) }))
          .sort(byId),
      ).toEqual(expected.sort(byId));
    }),
    { numRuns: 150 },
  ));

test('a run changes only what changed, and what was said before can still be asked', () =>
  fc.assert(
    fc.property(list, list, (first, second) => {
      const [before, after] = [madeOf(first), madeOf(second)];
      const other = newCase();
      const shown = (recorded?: string) =>
        knew(other, { holder: HOLDERS[2], ...(recorded === undefined ? {} : { recorded }) });
      store(other, before, '2021-03-04T00:00:00Z');
      const then = shown();
      store(other, after, '2021-03-06T00:00:00Z');
      expect(shown('2021-03-05T00:00:00Z').rows.map(({ knowledge, state }) => `${knowledge} ${state}`)).toEqual(
        then.rows.map(({ knowledge, state }) => `${knowledge} ${state}`),
      );
      const fresh = newCase();
      store(fresh, after);
      expect(shown().rows).toEqual(knew(fresh, { holder: HOLDERS[2] }).rows);
      expect(shown('2021-03-07T00:00:00Z').rows).toEqual(shown().rows);
      other.close();
      fresh.close();
    }),
    { numRuns: 40 },
  ));
