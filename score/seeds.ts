/** Recall of the two closely read seeds: events, attributions, requests, watches, statuses, counts, by the shared scorer. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim } from '../src/domain/claim.ts';
import type { Mention } from '../src/domain/mention.ts';
import type { Figure, Measurement, Skipped, Table } from '../src/workbench/figures.ts';
import { readFile } from './reading/read-file.ts';

const shared = join(import.meta.dirname, '..', '..', 'shared');
const key = join(shared, 'corpora', 'seeds-key', 'key-001-003.json');
const SEEDS = ['001_d7dfa675253170dc.txt', '003_2564874b410952f3.txt'];
/** The figures, in percent. */
const TARGETS: Readonly<Record<string, number>> = {
  events: 70,
  attributions: 75,
  requests: 60,
  coverage: 60,
  counts: 80,
  statuses: 50,
};

type Row = Record<string, unknown>;

function rowsOf(file: string, claims: readonly Claim[], mentions: readonly Mention[]): Row[] {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  const named = (id: string | undefined): string | undefined => {
    let m = id ? byId.get(id as Mention['id']) : undefined;
    for (let i = 0; i < 5 && m?.refersTo; i++) m = byId.get(m.refersTo.mention) ?? m;
    return m?.text;
  };
  const who = (c: Claim, ...roles: string[]): string[] =>
    c.roles
      .filter((r) => roles.includes(r.role))
      .flatMap((r) =>
        [r.standsFor?.words, r.standsFor ? named(r.standsFor.mention) : undefined, r.words, named(r.mention)].filter(
          (w): w is string => w !== undefined,
        ),
      );
  const rows: Row[] = [];
  for (const c of claims) {
    const date = 'moment' in c.when ? c.when.moment.edtf : '';
    const quote = c.quotes[0].words;
    const row = { file, quote, stance: c.stance };
    const speaker = c.voice.chain.at(-1)?.name ?? '';
    if (c.predicate !== 'stated' && c.predicate !== 'counted') rows.push({ ...row, category: 'events', date });
    if (['told', 'asked', 'answered', 'registered', 'wanted', 'saw'].includes(c.predicate))
      rows.push({ ...row, category: 'requests', who: who(c, 'who', 'to'), sent: date });
    if (['watched', 'lost-track', 'looked-for', 'located'].includes(c.predicate))
      rows.push({ ...row, category: 'coverage', who: who(c, 'who', 'whom'), from: date.split('/')[0] ?? '' });
    if (!['stated', 'told', 'asked', 'answered', 'assessed', 'counted', 'knew'].includes(c.predicate))
      rows.push({ ...row, category: 'statuses', who: who(c, 'whom', 'who'), date });
    if (c.predicate === 'counted') rows.push({ ...row, category: 'counts', date });
    if (c.predicate === 'killed' || c.predicate === 'injured') rows.push({ ...row, category: 'counts', date });
    if (speaker && c.predicate !== 'counted')
      rows.push({
        ...row,
        category: 'attributions',
        speaker: [speaker, ...c.voice.chain.map((l) => l.name).slice(-2), named(c.voice.chain.at(-1)?.mention) ?? ''],
      });
  }
  return rows;
}

async function scoreSeeds(show: boolean): Promise<readonly Table[] | Skipped> {
  if (!existsSync(key)) return { skipped: 'the key (../shared/corpora/seeds-key) is not beside the project' };
  const rows: Row[] = [];
  for (const seed of SEEDS)
    for (const { document, mentions, read } of await readFile(join(shared, 'corpora', 'seeds', seed))) {
      rows.push(...rowsOf(seed, read.claims, mentions));
      const byId = new Map(mentions.map((m) => [m.id, m]));
      for (const a of read.attributions) {
        const spans = [a.source, a.cue, ...a.content].filter((s) => s !== undefined);
        const start = Math.min(...spans.map((s) => s.start));
        const end = Math.max(...spans.map((s) => s.end));
        const link = a.voice.chain.at(-1);
        rows.push({
          file: seed,
          category: 'attributions',
          quote: document.text.slice(start, end),
          speaker: [
            link?.name ?? '',
            link?.kind === 'unnamed' ? 'not stated' : '',
            a.source ? document.text.slice(a.source.start, a.source.end) : '',
            link?.mention ? (byId.get(link.mention)?.text ?? '') : '',
          ],
        });
      }
    }
  const out = join(mkdtempSync(join(tmpdir(), 'sheaf-score-')), 'rows.jsonl');
  writeFileSync(out, rows.map((r) => JSON.stringify(r)).join('\n'));
  const figures: Figure[] = [];
  for (const [category, target] of Object.entries(TARGETS)) {
    const done = spawnSync(
      'python3',
      [join(shared, 'tools', 'score.py'), 'knowledge', '--category', category, ...(show ? [] : ['--json']), out, key],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (done.status !== 0)
      return { skipped: `the shared scorer did not run (${done.stderr?.split('\n').at(-2) ?? 'no python3'})` };
    if (show) {
      console.log(`## ${category}\n${done.stdout}`);
      continue;
    }
    const r = JSON.parse(done.stdout) as { covered: number; items: number; dates: Record<string, number> };
    const dates = Object.entries(r.dates).map(([what, n]) => `${what} ${n}`);
    const note = `${r.covered} of ${r.items}; dates ${dates.join(', ')}`;
    figures.push({ what: category, value: (100 * r.covered) / r.items, unit: '%', target, note });
  }
  return [{ title: 'Seeds 001 and 003, recall', figures }];
}

export const seeds: Measurement = {
  id: 'seeds',
  asks: 'How much of what a close reading of two articles found does Sheaf find, with the right voice or date?',
  measure: () => scoreSeeds(process.argv.includes('--show')),
};
