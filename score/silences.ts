/** Requests, notices and watches of the two closely read seeds: which stand in the ledgers or the findings, at a time that the key does not contradict. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inNewFolder } from '../bench/measuring/program.ts';
import { edtfBounds } from '../src/domain/calendar.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { find } from '../src/workbench/find.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { showFindings } from '../src/workbench/show-findings.ts';
import { showRequests, showWatches } from '../src/workbench/show-requests.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const keyFile = join(corpora, 'seeds-key', 'key-001-003.json');

interface KeyRow {
  readonly id: string;
  readonly sent?: string;
  readonly from?: string;
  readonly to?: string;
  readonly quotes: readonly { readonly quote: string }[];
}

interface Row {
  readonly says: string;
  /** Any of these may be its time. */
  readonly times: readonly string[];
  readonly quotes: readonly string[];
}

const plain = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The same days are possible; what has no date contradicts nothing. */
function canBe(a: string | undefined, b: string): boolean {
  const [x, y] = [a === undefined || a === '' ? undefined : edtfBounds(a), b === '' ? undefined : edtfBounds(b)];
  return !x || !y || ((x.earliest ?? '') <= (y.latest ?? '9') && (y.earliest ?? '') <= (x.latest ?? '9'));
}

const covers = (item: KeyRow, row: Row): boolean =>
  item.quotes.some(({ quote }) =>
    row.quotes.some((own) => plain(own).includes(plain(quote)) || plain(quote).includes(plain(own))),
  ) &&
  (row.times.length === 0 ||
    row.times.some(
      (time) =>
        [item.sent, item.from, item.to].every((key) => key === undefined) ||
        [item.sent, item.from, item.to].some((key) => canBe(key, time)),
    ));

/** What the issue says must be found on the seeds, each as words that a finding of that rule must have. */
const MUST: readonly (readonly [what: string, rule: string, words: RegExp])[] = [
  ['the notice of June 2015, disputed', 'unheeded-notice', /June 2015.*disputed/],
  ['a group watched, its member never', 'uncovered-member', /Mostefa/],
  ['the group’s watch that lapsed two months before', 'lapsed-watch', /group.*2 months before/],
  ['the gap after April 2014', 'lost-track', /last seen April 2014/],
];

export const silences: Measurement = {
  id: 'silences',
  asks: 'Which requests, notices and watches of the closely read texts does Sheaf list, and does it find what it must?',
  async measure() {
    const show = process.argv.includes('--show');
    if (!existsSync(keyFile))
      return { skipped: 'the closely read seeds (../shared/corpora/seeds-key) are not beside the project' };
    const key = JSON.parse(readFileSync(keyFile, 'utf8')) as {
      files: Record<string, { requests?: readonly KeyRow[]; coverage?: readonly KeyRow[] }>;
    };
    return inNewFolder(async (folder) => {
      const path = join(folder, 'seeds.sheaf');
      const { nameEvent } = await import('../src/workbench/judge-findings.ts');
      await workOn(path, 'run', { create: true }, async (on) => {
        await run(on, [join(corpora, 'seeds')]);
        nameEvent(on, 'score', 'the event=2015-11-13');
        await find(on);
      });
      return lookAt(path, (at) => {
        const found = showFindings(at).rows;
        const quoted = (list: readonly { readonly quote: string }[]) => list.map(({ quote }) => quote);
        const times = (...edtf: readonly (string | undefined)[]) =>
          edtf.filter((one): one is string => one !== undefined && one !== '');
        const findings = found.map(
          (row): Row => ({ says: row.sentence, times: times(row.edtf), quotes: quoted(row.because) }),
        );
        const requests = showRequests(at).map(
          (row): Row => ({
            says: `${row.from} → ${row.to}`,
            times: times(row.edtf),
            quotes: quoted([...row.because, ...row.beside]),
          }),
        );
        const watches = showWatches(at).map(
          (row): Row => ({ says: `${row.holder} → ${row.target}`, times: [], quotes: quoted(row.because) }),
        );
        const figures: Figure[] = [];
        for (const [what, kind, rows] of [
          ['requests and notices', 'requests', [...requests, ...findings]],
          ['watches', 'coverage', [...watches, ...findings]],
        ] as const) {
          const items = Object.values(key.files).flatMap((file) => file[kind] ?? []);
          const missed = items.filter((item) => !rows.some((row) => covers(item, row)));
          figures.push({
            what,
            value: (100 * (items.length - missed.length)) / items.length,
            unit: '%',
            target: 60,
            note: `${items.length - missed.length} of ${items.length}`,
          });
          if (show)
            for (const { id, quotes } of missed)
              process.stdout.write(`missed ${id}: ${quotes[0]?.quote.slice(0, 90)}\n`);
        }
        const must = MUST.filter(([, rule, words]) =>
          found.some((row) => row.rule === rule && words.test(row.sentence)),
        );
        if (show)
          for (const [what] of MUST.filter((one) => !must.includes(one))) process.stdout.write(`not found: ${what}\n`);
        figures.push({
          what: 'silences that must be found',
          value: must.length,
          target: MUST.length,
          note: `of ${MUST.length}; ${found.length} findings in all`,
        });
        return [{ title: 'Requests, watches and silences of the seeds', figures }];
      });
    });
  },
};
