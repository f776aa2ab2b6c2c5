/** What screens count in the case file is what counting all claims one by one gives; parts of lists are parts of the whole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventCase } from '../bench/measuring/invented-case.ts';
import type { Claim } from '../src/domain/claim.ts';
import { claims } from '../src/store/claims.ts';
import { entityEntries } from '../src/store/entities.ts';
import { entityPlaces } from '../src/store/entity-places.ts';
import { claimsOfTie, drawNetwork } from '../src/workbench/draw-network.ts';
import { drawTimeline, type LaneBy, timelineFrame } from '../src/workbench/draw-timeline.ts';
import { type KeptCase, keepOpen } from '../src/workbench/keep-open.ts';
import { claimVerdicts, listClaims } from '../src/workbench/list-claims.ts';
import type { ClaimChoice } from '../src/workbench/show-claims.ts';
import { showEntities } from '../src/workbench/show-entities.ts';
import { showEntity } from '../src/workbench/show-entity.ts';
import { showFindings } from '../src/workbench/show-findings.ts';
import { showMonths } from '../src/workbench/show-months.ts';
import { someRequests } from '../src/workbench/show-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheaf-large-'));
let kept: KeptCase;
let all: readonly (Claim & { readonly names: ReadonlyMap<string, string> })[];

beforeAll(async () => {
  const path = join(folder, 'invented.sheaf');
  await inventCase(path, 1500, 60);
  kept = keepOpen(path);
  const verdicts = claimVerdicts(kept.at);
  all = [...claims(kept.at)]
    .filter(({ id }) => verdicts.get(id)?.verdict !== 'rejected')
    .map((claim) => {
      const [{ start, end }] = claim.quotes;
      const inside = entityPlaces(kept.at, claim.document).filter((one) => one.start >= start && one.end <= end);
      return { ...claim, names: new Map(inside.map(({ entity, kind }) => [entity as string, kind])) };
    });
}, 240_000);

afterAll(() => {
  kept?.close();
  rmSync(folder, { recursive: true, force: true });
});

const boundsOf = ({ when }: Claim) => ('moment' in when ? when.moment : undefined);
const isDated = (claim: Claim): boolean => {
  const moment = boundsOf(claim);
  return moment?.earliest !== undefined || moment?.latest !== undefined;
};
const CHOICES: readonly ClaimChoice[] = [
  {},
  { to: '2010-06-30', undatedToo: true },
  { from: '2008-01-01', to: '2012-12-31' },
  { predicate: ['attention'] },
  { judged: 'accepted' },
];
const fits = (claim: Claim, { from, to, undatedToo, predicate, judged }: ClaimChoice): boolean => {
  const moment = boundsOf(claim);
  if ((from !== undefined || to !== undefined) && undatedToo !== true && !isDated(claim)) return false;
  if (from !== undefined && moment?.latest !== undefined && moment.latest < from) return false;
  if (to !== undefined && moment?.earliest !== undefined && moment.earliest > to) return false;
  if (predicate !== undefined && !['saw', 'watched'].includes(claim.predicate)) return false;
  return judged === undefined || claimVerdicts(kept.at).get(claim.id)?.verdict === judged;
};

test.each(CHOICES)('lists, months and the timeline count the same claims: %o', (choice) => {
  const own = all.filter((claim) => fits(claim, choice));
  const dated = own.filter(isDated).length;
  expect(listClaims(kept.at, choice)).toHaveLength(own.length);
  expect(showMonths(kept.at, choice).reduce((sum, one) => sum + one.claims, 0)).toBe(dated);
  const frame = timelineFrame(kept.at, choice, 'organisation');
  expect([frame.dated, frame.undated]).toEqual([dated, own.length - dated]);
});

test.each(['organisation', 'person', 'place', 'predicate', 'source'] as const satisfies readonly LaneBy[])(
  'lanes of each %s hold its claims, most first, in all and in a stretch',
  (by) => {
    const lanesOf = (claim: (typeof all)[number]): readonly string[] =>
      by === 'predicate'
        ? [claim.predicate]
        : by === 'source'
          ? [claim.document]
          : [...claim.names].filter(([, kind]) => kind === by).map(([id]) => id);
    for (const stretch of [{}, { start: '2010-01-01', end: '2010-12-31' }]) {
      const { start: from, end: to } = stretch as { start?: string; end?: string };
      const counts = new Map<string, number>();
      for (const claim of all)
        if (isDated(claim) && fits(claim, { ...(from && to ? { from, to } : {}) }))
          for (const lane of lanesOf(claim)) counts.set(lane, (counts.get(lane) ?? 0) + 1);
      const picture = drawTimeline(kept.at, timelineFrame(kept.at, {}, by, 200), stretch);
      for (const { id, members } of picture.lanes) expect(members).toHaveLength(counts.get(id) ?? 0);
      const many = picture.lanes.map((lane) => lane.claims);
      expect(many).toEqual([...many].sort((a, b) => b - a));
      if (from === undefined) expect(picture.lanesInAll).toBe(counts.size);
    }
  },
);

test.each([undefined, ['person', 'organisation']])(
  'ties of %o are those of the claims, with their numbers',
  (kinds) => {
    const ties = new Map<string, number>();
    for (const { names } of all) {
      const own = [...names].filter(([, kind]) => kinds?.includes(kind) ?? true).map(([id]) => id);
      own.sort().forEach((a, i) => {
        for (const b of own.slice(i + 1)) ties.set(`${a}\n${b}`, (ties.get(`${a}\n${b}`) ?? 0) + 1);
      });
    }
    const { nodes, ties: drawn } = drawNetwork(kept.at, { most: 2000, ...(kinds ? { kinds } : {}) });
    const named = drawn.map(({ a, b, claims: n }) => [[nodes[a]?.id, nodes[b]?.id].sort().join('\n'), n] as const);
    expect(new Map(named)).toEqual(ties);
    const [first] = drawn;
    const [a, b] = [nodes[first?.a ?? -1]?.id ?? '', nodes[first?.b ?? -1]?.id ?? ''];
    expect(claimsOfTie(kept.at, {}, a, b)).toHaveLength(first?.claims ?? 0);
    expect(nodes.every(({ hidden }) => hidden === 0)).toBe(true);
  },
);

test('a picture of few names says how many neighbours it leaves out', () => {
  const whole = drawNetwork(kept.at, { most: 2000 });
  const few = drawNetwork(kept.at, { most: 5 });
  const degree = (id: string): number => {
    const i = whole.nodes.findIndex((node) => node.id === id);
    return whole.ties.filter(({ a, b }) => a === i || b === i).length;
  };
  few.nodes.forEach(({ id, hidden }, i) => {
    const shown = few.ties.filter(({ a, b }) => a === i || b === i).length;
    expect(shown + hidden).toBe(degree(id));
  });
  expect(few.total).toBe(whole.total);
});

test('names are counted as they stand, and each page has its claims', () => {
  const entries = entityEntries(kept.at);
  expect(entries.length).toBeGreaterThan(40);
  for (const { id } of entries.slice(0, 5)) {
    const page = showEntity(kept.at, id);
    const own = [...claims(kept.at)].filter((claim) =>
      entityPlaces(kept.at, claim.document).some(
        (one) => one.entity === id && one.start >= claim.quotes[0].start && one.end <= claim.quotes[0].end,
      ),
    );
    expect(page.claimsInAll).toBe(own.length);
  }
  const whole = [...showEntities(kept.at)];
  expect([...showEntities(kept.at, {}, { start: 10, end: 20 })]).toEqual(whole.slice(10, 20));
  expect([...showEntities(kept.at, { words: 'OFFICE 1' })]).toEqual(
    whole.filter(({ name }) => name.startsWith('Office 1')),
  );
});

test('parts of requests and findings are parts of the whole', () => {
  const whole = someRequests(kept.at, { kind: 'request' });
  expect(whole.rows).toHaveLength(whole.total);
  expect(someRequests(kept.at, { kind: 'request' }, { start: 3, end: 9 }).rows).toEqual(whole.rows.slice(3, 9));
  const findings = showFindings(kept.at);
  for (const { rule, findings: n } of findings.totals) {
    const own = findings.rows.filter((row) => row.rule === rule);
    expect(own).toHaveLength(n);
    const part = showFindings(kept.at, { rule, stretch: { start: 1, end: 4 } });
    expect(part.rows.map(({ id }) => id)).toEqual(own.slice(1, 4).map(({ id }) => id));
    expect(part.totals).toEqual([expect.objectContaining({ rule, findings: n })]);
  }
});
