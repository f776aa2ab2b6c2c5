/** A hundred thousand invented news texts with planted copies, and forms that are none: how fast, in how much memory, how many are found. */
import type { DocumentId } from '../src/domain/ids.ts';
import { isReuse } from '../src/domain/origin.ts';
import {
  comparePairs,
  edgeOf,
  indexOf,
  type OriginDocument,
  partnersOf,
  prepared,
  sketchOf,
} from '../src/origins/index.ts';
import type { Measurement, Table } from '../src/workbench/figures.ts';
import { newsTexts } from './measuring/news-texts.ts';

const TEXTS = Number(process.env.SHEAF_BENCH_TEXTS ?? 100_000);
const NEWCOMERS = 40;

const language = { value: 'en', basis: { kind: 'inference', rule: 'made up' } } as const;
const documentOf = (text: string, id: number): OriginDocument => ({
  id: String(id) as DocumentId,
  path: `${id}.txt`,
  text,
  spans: [{ start: 0, end: text.length }],
  facts: { authors: [], language },
});

const seconds = (since: number): number => (performance.now() - since) / 1000;

function measure(): readonly Table[] {
  const { texts, families, planted } = newsTexts(TEXTS);
  const load = (id: DocumentId): OriginDocument => documentOf(texts[Number(id)] ?? '', Number(id));
  const before = process.cpuUsage();
  const begun = performance.now();
  const sketches = texts.map((text, i) => sketchOf(prepared(documentOf(text, i))));
  const sketched = seconds(begun);
  const found = new Set<number>();
  let [compared, right, wrong] = [0, 0, 0];
  const wrongKinds = new Map<string, number>();
  for (const { a, b, edge } of comparePairs(sketches, load)) {
    compared++;
    if (!edge || !isReuse(edge.verdict)) continue;
    const [x, y] = [Number(a), Number(b)];
    if (families[x] === families[y]) right++;
    else {
      wrong++;
      const kind = `${edge.verdict}: ${edge.signs[0]?.by}`;
      wrongKinds.set(kind, (wrongKinds.get(kind) ?? 0) + 1);
      if (process.argv.includes('--show') && wrong <= 5)
        console.log(edge.verdict, edge.signs[0]?.says, '\n', texts[x], '\n', texts[y]);
    }
    found.add(Math.min(x, y) * TEXTS + Math.max(x, y));
  }
  const took = seconds(begun);
  const { user, system } = process.cpuUsage(before);
  const missed = planted.filter(([x, y]) => !found.has(Math.min(x, y) * TEXTS + Math.max(x, y)));
  if (process.argv.includes('--show')) {
    console.log(wrongKinds);
    for (const [x, y] of missed.slice(0, 5)) console.log('missed\n', texts[x], '\n', texts[y]);
  }
  const index = indexOf(sketches);
  const times: number[] = [];
  for (let i = 0; i < NEWCOMERS; i++) {
    const at = performance.now();
    const one = prepared(documentOf(texts[(i * 7919) % TEXTS] ?? '', TEXTS + i));
    for (const place of partnersOf(index, sketchOf(one), -1)) edgeOf(prepared(load(String(place) as DocumentId)), one);
    times.push(performance.now() - at);
  }
  times.sort((x, y) => x - y);
  const worst = times.at(-1) ?? 0;
  return [
    {
      title: `${TEXTS.toLocaleString('en')} invented texts, ${planted.length.toLocaleString('en')} planted pairs that share half their wording`,
      figures: [
        {
          what: 'all of it',
          value: took,
          unit: 's',
          note: `${compared.toLocaleString('en')} pairs compared, sketches ${sketched.toFixed(0)} s`,
        },
        { what: 'processor time of it', value: (user + system) / 1e6, unit: 'CPU s', target: 180, note: 'one thread' },
        {
          what: 'peak memory, the texts included',
          value: process.resourceUsage().maxRSS / 1024,
          unit: 'MB',
          target: 1024,
        },
        {
          what: 'planted pairs found',
          value: (100 * (planted.length - missed.length)) / (planted.length || 1),
          unit: '%',
          target: 98,
        },
        {
          what: 'pairs found that are of one family',
          value: (100 * right) / (right + wrong || 1),
          unit: '%',
          target: 95,
          note: `${wrong} wrong`,
        },
        {
          what: 'one new document, slowest of forty',
          value: worst,
          unit: 'ms',
          target: 200,
          note: `median ${(times[NEWCOMERS >> 1] ?? 0).toFixed(1)} ms`,
        },
      ],
    },
  ];
}

export const origins: Measurement = {
  id: 'origins',
  asks: 'How fast are copies found among a hundred thousand texts, and are forms kept apart?',
  measure,
};
