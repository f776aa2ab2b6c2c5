/** From raw text to claims, stage by stage, in words a CPU second of one thread; then all of it on two workers; compromise on the same text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { readClaims } from '../src/claims/index.ts';
import type { Document } from '../src/domain/document.ts';
import { readFacts } from '../src/facts/index.ts';
import { resolve, spot } from '../src/mentions/index.ts';
import { spotMoments } from '../src/mentions/moments/index.ts';
import { spotNames } from '../src/mentions/names/index.ts';
import { cutPassages, readable } from '../src/passages/index.ts';
import { readSource } from '../src/sources/index.ts';
import { type ReadingJob, readDocument } from '../src/workbench/reading.ts';
import { readersFor } from '../src/workbench/reading-pool.ts';
import { costOf, least, pace, print, whole } from './measuring/cost.ts';
import { reports } from './measuring/program.ts';

const TIMES = 3;
/** One passage in so many goes to the peer, which is slow. */
const PEER_TAKES = 5;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

async function documentsOf(folder: string): Promise<Document[]> {
  const chapters = readdirSync(join(folder, '911')).filter((name) => name.endsWith('.txt'));
  const paths = [...chapters.sort().map((name) => join('911', name)), 'challenger-accident.md'];
  const documents: Document[] = [];
  for (const path of paths)
    for await (const found of readSource({ bytes: readFileSync(join(folder, path)), path }))
      if ('document' in found) documents.push(found.document);
  return documents;
}

const jobOf = (document: Document): ReadingJob => ({
  document,
  textHash: '',
  corrections: {},
  verdicts: {},
  versions: { passages: '', facts: '', mentions: '', claims: '' },
  done: {},
});

/** CPU seconds of each stage over all documents. Names and moments are spotted once more apart from the rest of the mentions. */
async function stages(documents: readonly Document[]): Promise<Map<string, number>> {
  const spent = new Map<string, number>();
  const timed = async <T>(stage: string, work: () => T): Promise<T> => {
    const { result, cpu } = await costOf(work);
    spent.set(stage, (spent.get(stage) ?? 0) + cpu);
    return result;
  };
  for (const document of documents) {
    const { text } = document;
    const [passages, read] = await timed('passages, sentences, words', () => {
      const cut = cutPassages(document);
      return [cut, readable(cut, text, 'en')] as const;
    });
    await timed('  names alone', () => spotNames(document, read, 'en'));
    await timed('  moments alone', () => spotMoments(text, 'en', read));
    const spotted = await timed('mentions: spotted', () => spot(document, read, 'en'));
    const mentions = await timed('mentions: resolved', () => resolve(spotted));
    const { facts } = await timed('facts', () => readFacts({ document, passages, moments: [] }));
    await timed('claims', () => readClaims({ document, facts, passages: read, mentions }));
  }
  return spent;
}

async function whatNamesCostThePeer(documents: readonly Document[]): Promise<readonly [words: number, cpu: number]> {
  const texts = documents.flatMap((document) =>
    cutPassages(document)
      .filter((_, i) => i % PEER_TAKES === 0)
      .map(({ start, end }) => document.text.slice(start, end)),
  );
  const { cpu } = await costOf(() => {
    for (const text of texts) {
      const read = nlp(text);
      read.people().json({ offset: true });
      read.organizations().json({ offset: true });
      read.places().json({ offset: true });
    }
  });
  return [texts.reduce((sum, text) => sum + wordsIn(text), 0), cpu];
}

async function onTwoWorkers(documents: readonly Document[], words: number): Promise<readonly string[][]> {
  const readers = readersFor(words);
  // The longest first, so that no worker waits for the other at the end.
  const jobs = [...documents].sort((a, b) => b.text.length - a.text.length).map(jobOf);
  const costs = [];
  for (let i = 0; i < TIMES; i++) costs.push(await costOf(() => Promise.all(jobs.map((job) => readers.read(job)))));
  await readers.close();
  const row = (what: string, seconds: number, target: string): string[] => [
    what,
    whole(words / seconds),
    seconds.toFixed(2),
    target,
  ];
  return [
    row('two workers, wall, first time', costs[0]?.wall ?? 0, ''),
    row(`two workers, wall, best of ${TIMES}`, least(costs.map((one) => one.wall)), '≥ 60,000'),
  ];
}

if (!reports) console.log('The corpora are not beside the project: nothing measured.');
else {
  const documents = await documentsOf(reports);
  const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const before = pace();
  const first = await costOf(() => {
    for (const document of documents) readDocument(jobOf(document));
  });
  const passes: Map<string, number>[] = [];
  for (let i = 0; i < TIMES; i++) passes.push(await stages(documents));
  const best = (stage: string): number => least(passes.map((one) => one.get(stage) ?? 0));
  const all = await costOf(() => {
    for (const document of documents) readDocument(jobOf(document));
  });
  const [peerWords, peerCpu] = await whatNamesCostThePeer(documents);
  const row = (what: string, n: number, seconds: number): string[] => [
    what,
    whole(n / seconds),
    seconds.toFixed(2),
    '',
  ];
  const names = words / best('  names alone') / (peerWords / peerCpu);
  print(
    [`${whole(words)} words, one thread, best of ${TIMES}`, 'words/CPU s', 's', 'target'],
    [
      row('raw text to claims, first time', words, first.cpu),
      row('raw text to claims, warm', words, all.cpu),
      ...[...(passes[0]?.keys() ?? [])].map((stage) => row(stage, words, best(stage))),
      row(`peer: compromise, names, ${whole(peerWords)} words`, peerWords, peerCpu),
      ['names alone, times as fast as the peer', names.toFixed(1), '', ''],
      ...(await onTwoWorkers(documents, words)),
      ['pace (0.4 on an idle machine)', '', `${before.toFixed(2)} ${pace().toFixed(2)}`, ''],
    ],
  );
}
