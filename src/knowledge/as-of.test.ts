import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, momentOf } from '../domain/calendar.ts';
import type { KnowledgeState, Since } from '../domain/knowledge.ts';
import { answerOn, existedOn } from './as-of.ts';

const since = (edtf: string): Since => momentOf(edtf) ?? { undated: 'no time is said' };
const row = (state: KnowledgeState, edtf: string) => ({ state, since: since(edtf) });

for (const [says, rows, on, answer, why] of [
  ['told in November, asked for December', [row('held', '2014-11')], '2014-12-01', 'certainly', 'held'],
  ['told in November, asked for mid-November', [row('held', '2014-11')], '2014-11-15', 'possibly', 'date unclear'],
  ['told in November, asked for October', [row('held', '2014-11')], '2014-10-31', 'not', 'learned later'],
  ['disputed is at most possible', [row('disputed', '2014-11')], '2015-01-01', 'possibly', 'disputed'],
  [
    'sent is not received',
    [row('sent, not shown received', '2014-11')],
    '2015-01-01',
    'possibly',
    'sent, not shown received',
  ],
  ['undated', [row('held', '')], '2015-01-01', 'possibly', 'date unclear'],
  ['said not to know that month', [row('did not know', '2013-09')], '2013-09-15', 'not', 'said not to know'],
  ['said not to know, long before', [row('did not know', '2013-09')], '2014-09-15', 'no evidence', 'nothing says'],
  ['only asked', [row('sought', '2013-09')], '2014-09-15', 'no evidence', 'only sought'],
  ['only suspected', [row('suspected', '2013-09')], '2014-09-15', 'no evidence', 'only suspected'],
  ['nothing', [], '2014-09-15', 'no evidence', 'nothing says'],
] as const)
  test(says, () => expect(answerOn<(typeof rows)[number]>([...rows], on)).toMatchObject({ answer, why }));

test('who is said not to have known stands beside what shows that it held', () => {
  const cell = answerOn([row('held', '2013-08'), row('did not know', '2013-09')], '2013-09-15');
  expect([cell.answer, cell.against.length]).toEqual(['certainly', 1]);
});

test('what was held and lost is no longer held', () => {
  const until = momentOf('2015-03');
  const held = { ...row('held', '2014'), ...(until ? { until } : {}) };
  expect(answerOn([held], '2015-02-01').answer).toBe('certainly');
  expect(answerOn([held], '2015-03-10').answer).toBe('possibly');
  expect(answerOn([held], '2015-04-01').answer).toBe('not');
});

test('a body exists from its first day', () => {
  const existed = momentOf('2014-05/..');
  expect(existedOn(existed ? { existed } : {}, '2014-04-30')).toBe(false);
  expect(existedOn(existed ? { existed } : {}, '2014-05-01')).toBe(true);
  expect(existedOn({}, '1900-01-01')).toBe(true);
});

const HOLDING: ReadonlySet<KnowledgeState> = new Set(['held', 'disputed', 'sent, not shown received']);
const RANK = { 'no evidence': 0, not: 0, possibly: 1, certainly: 2 };
const rows = fc.array(
  fc.record({
    state: fc.constantFrom<KnowledgeState>(
      'held',
      'disputed',
      'sent, not shown received',
      'sought',
      'suspected',
      'did not know',
    ),
    since: fc.constantFrom('2014', '2014-05', '2014-05-07', '../2015', '2013/..', '', '2016-01~').map(since),
  }),
  { maxLength: 5 },
);
const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2012-06-01', n));

const losable = rows.chain((all) =>
  fc
    .array(fc.option(fc.constantFrom('2014-06', '2015-02-03', '2015/..', '2016')), {
      minLength: all.length,
      maxLength: all.length,
    })
    .map((ends) =>
      all.map((one, i) => {
        const until = momentOf(ends[i] ?? '');
        return until ? { ...one, until } : one;
      }),
    ),
);

test('as time goes on nothing is held less, until something is lost', () => {
  fc.assert(
    fc.property(losable, days, fc.integer({ min: 0, max: 900 }), (all, on, by) => {
      const later = addDays(on, by);
      const lost = all.some((one) => 'until' in one && (one.until?.earliest ?? '') <= later);
      const [before, after] = [answerOn(all, on), answerOn(all, later)];
      if (!lost) expect(RANK[after.answer]).toBeGreaterThanOrEqual(RANK[before.answer]);
    }),
  );
});

test('once all that was held is lost, nothing is held', () => {
  fc.assert(
    fc.property(losable, days, (all, on) => {
      const gone = all.every(
        (one) =>
          !HOLDING.has(one.state) || ('until' in one && one.until?.latest !== undefined && one.until.latest <= on),
      );
      if (gone) expect(['not', 'no evidence']).toContain(answerOn(all, on).answer);
    }),
  );
});

test('the order of rows changes no answer', () => {
  fc.assert(
    fc.property(rows, days, (all, on) => {
      const [one, other] = [answerOn(all, on), answerOn([...all].reverse(), on)];
      expect([one.answer, one.why]).toEqual([other.answer, other.why]);
    }),
  );
});
