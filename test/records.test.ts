/** Tables of the example case carry knowledge: read by their headings, kept by their holders, confirmed and taken back; and the rule file. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claims } from '../src/store/claims.ts';
import { pathOf } from '../src/store/documents.ts';
import { judgements } from '../src/store/judgements.ts';
import { problems } from '../src/store/problems.ts';
import { undo } from '../src/workbench/judge.ts';
import { live } from '../src/workbench/live-judgements.ts';
import { map, showTables } from '../src/workbench/map.ts';
import { type Case, lookAt, workOn } from '../src/workbench/open-case.ts';
import { read } from '../src/workbench/read.ts';
import { readRules } from '../src/workbench/rule-lines.ts';
import { run } from '../src/workbench/run.ts';

const story = join(import.meta.dirname, '../examples/harbour-lease');
const guides = join(import.meta.dirname, '../docs/guides');
const folder = mkdtempSync(join(tmpdir(), 'sheaf-records-'));
const sources = join(folder, 'sources');
const path = join(folder, 'records.sheaf');

interface Expected {
  readonly file: string;
  readonly kind: string;
  readonly rows: number;
  readonly holder: string;
  readonly predicate: string;
  readonly quotes: readonly { readonly quote: string }[];
}
const key = JSON.parse(readFileSync(join(story, 'expected.json'), 'utf8')) as { readonly records: readonly Expected[] };

/** The tables of a guide, each with the kind that it is said to be. */
const shown = [...readFileSync(join(guides, 'records.md'), 'utf8').matchAll(/```csv (\S+)\n([\s\S]*?)```/g)].map(
  ([, kind = '', table = '']) => ({ kind, table, file: `guide-${kind}.csv` }),
);

const recorded = (at: Case, file: string) =>
  [...claims(at, {}, 'text')].filter(({ record, document }) => record && pathOf(at, document).endsWith(file));

beforeAll(async () => {
  mkdirSync(sources);
  cpSync(join(story, 'sources/records'), join(sources, 'records'), { recursive: true });
  for (const name of ['sheaf.csv', 'sheaf.rules']) cpSync(join(story, 'sources', name), join(sources, name));
  for (const { file, table } of shown) writeFileSync(join(sources, file), table);
  await workOn(path, 'run', { create: true }, (on) => run(on, [sources]));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the five tables of the example', () => {
  for (const { file, kind, rows, holder, predicate, quotes } of key.records)
    test(`${file} is read as ${kind}, kept by ${holder}`, () =>
      lookAt(path, (at) => {
        const [table] = [...showTables(at, file)];
        expect(table).toMatchObject({ state: 'suggested', rows, mapping: { as: kind } });
        const found = recorded(at, file).filter((claim) => claim.predicate === predicate);
        expect(found).toHaveLength(rows);
        for (const { record, when } of found) {
          expect(record?.holder?.name).toBe(holder);
          expect(record?.received).toEqual('moment' in when ? when.moment : undefined);
        }
        const all = found.flatMap((claim) => claim.quotes.map((quote) => quote.words)).join('\n');
        for (const { quote } of quotes) expect(all).toContain(quote);
      }));

  test('the numbers of men stand as identifiers in the rows', () =>
    lookAt(path, (at) => {
      const calls = recorded(at, 'appels-dsp-2012-0077.csv').filter(({ predicate }) => predicate === 'contacted');
      const numbers = calls.map(({ roles }) => roles.filter(({ mention }) => mention?.includes('#identifier@')).length);
      expect(new Set(numbers)).toEqual(new Set([2]));
    }));
});

describe('the guide of records', () => {
  test('has examples', () => expect(shown.length).toBeGreaterThan(1));
  for (const { kind, file } of shown)
    test(`its ${kind} are read as it says`, () =>
      lookAt(path, (at) => expect([...showTables(at, file)]).toMatchObject([{ mapping: { as: kind }, claims: 2 }])));
});

test('a mapping is confirmed, put right, and taken back; the table is read again each time', async () => {
  const file = 'crossings-dunmarrow.csv';
  const kinds = (at: Case) => recorded(at, file).map(({ predicate, record }) => `${predicate} ${record?.mapping}`);
  await workOn(path, 'map', {}, async (on) => {
    expect(new Set(kinds(on))).toEqual(new Set(['crossed suggested']));
    map(on, 'A. Brandt', file, { columns: ['given=-'], holder: 'Customs of Lisk' }, 'as the harbour office says');
    await read(on, {});
    expect(new Set(kinds(on))).toEqual(new Set(['crossed confirmed']));
    expect(recorded(on, file)[0]?.roles[0]?.words).toBe('SAGNA');
    expect(recorded(on, file)[0]?.record?.holder?.name).toBe('Customs of Lisk');
    map(on, 'A. Brandt', file, { as: 'none' });
    await read(on, {});
    expect(kinds(on)).toEqual([]);
    for (let i = 0; i < 3; i++) undo(on, 'A. Brandt');
    await read(on, {});
    expect(new Set(kinds(on))).toEqual(new Set(['crossed suggested']));
    expect(recorded(on, file)[0]?.record?.holder?.name).toBe('Dunmarrow Harbour Police');
  });
}, 120_000);

test.each([
  [{ as: 'ships' }, 'no kind of record is called ships'],
  [{ as: 'transfers' }, 'no column gives the who or to'],
  [{ columns: ['who=Nobody'] }, 'no column is headed Nobody'],
  [{ columns: ['amount=seq'] }, 'border-crossings have no field amount'],
  [{ columns: ['who=Religion'] }, 'cannot be mapped'],
  [{ received: 'some day' }, 'is no date'],
])('%o is refused with a hint', (asked, message) =>
  lookAt(path, (at) => expect(() => map(at, 'A. Brandt', 'crossings-dunmarrow.csv', asked)).toThrow(message)),
);

test('the rules of the guide can all be read', () => {
  const [, rules = ''] = /```sheaf\.rules\n([\s\S]*?)```/.exec(readFileSync(join(guides, 'rules.md'), 'utf8')) ?? [];
  const { decisions, problems: met } = readRules(rules, 'sheaf.rules');
  expect(met).toEqual([]);
  expect(new Set(decisions.map(({ kind }) => kind))).toEqual(new Set(['cue', 'identity', 'group', 'due']));
});

test('a rule holds from the next run, is taken back with its line, and a bad line is a problem with its place', async () => {
  writeFileSync(
    join(sources, 'note.txt'),
    'Karel Novotny tipped off the Lisk Police about Ilir Hoxha on 4 March 2019.\n',
  );
  const rules = (text: string) => writeFileSync(join(sources, 'sheaf.rules'), text);
  const told = (at: Case) =>
    [...claims(at, { predicates: ['told'] })].map(({ roles }) => roles.map(({ role }) => role).join(' '));
  await workOn(path, 'run', {}, async (on) => {
    rules('cue en: tip off = told; subject: who; object: to; about: about\ndue: Register = soon\n');
    await run(on, [sources]);
    expect(told(on)).toContain('who to about');
    expect([...problems(on)].filter(({ path: file }) => file === 'sheaf.rules')).toMatchObject([
      { place: 'line 2, column 17' },
    ]);
    rules('# nothing\n');
    await run(on, [sources]);
    expect(told(on)).not.toContain('who to about');
    expect(live(judgements(on)).filter(({ by }) => by.startsWith('sheaf.rules'))).toEqual([]);
  });
}, 120_000);
