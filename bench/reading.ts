/** From raw text to claims, stage by stage; then all of it on two workers; names and dates beside a peer on the same text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readClaims } from '../src/claims/index.ts';
import type { Document } from '../src/domain/document.ts';
import { readFacts } from '../src/facts/index.ts';
import { resolve, spot } from '../src/mentions/index.ts';
import { spotMoments } from '../src/mentions/moments/index.ts';
import { loadNames, spotNames } from '../src/mentions/names/index.ts';
import { cutPassages, readable } from '../src/passages/index.ts';
import { readSource } from '../src/sources/index.ts';
import type { Figure, Measurement, Table } from '../src/workbench/figures.ts';
import { type ReadingJob, readDocument } from '../src/workbench/reading.ts';
import { readersFor } from '../src/workbench/reading-pool.ts';
import { costOf, least, whole, wordsIn } from './measuring/cost.ts';
import { NO_CORPORA, reports } from './measuring/program.ts';

const TIMES = 3;
/** One passage in so many goes to the peers, which are slow. */
const PEERS_TAKE = 5;

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
async function stages(documents: readonly Document[]): Promise<ReadonlyMap<string, number>> {
  const spent = new Map<string, number>();
  const timed = async <T>(stage: string, work: () => T): Promise<T> => {
    const { result, cpu } = await costOf(work);
    spent.set(stage, (spent.get(stage) ?? 0) + cpu);
    return result;
  };
  const model = loadNames('en');
  for (const document of documents) {
    const { text } = document;
    const [passages, read] = await timed('passages, sentences, words', () => {
      const cut = cutPassages(document);
      return [cut, readable(cut, text, 'en')] as const;
    });
    const sentences = read.flatMap((passage) => passage.sentences);
    await timed('names', () => spotNames(text, sentences, model));
    await timed('dates', () => spotMoments(text, 'en', read));
    const spotted = await timed('all mentions, spotted', () => spot(document, read, 'en'));
    const mentions = await timed('all mentions, resolved', () => resolve(spotted));
    const { facts } = await timed('facts', () => readFacts({ document, passages, moments: [] }));
    await timed('claims', () => readClaims({ document, facts, passages: read, mentions }));
  }
  return spent;
}

/** Words a CPU second of the peers, on whole passages. */
async function peers(documents: readonly Document[]): Promise<{ readonly names: number; readonly dates: number }> {
  const texts = documents.flatMap((document) =>
    cutPassages(document)
      .filter((_, i) => i % PEERS_TAKE === 0)
      .map(({ start, end }) => document.text.slice(start, end)),
  );
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const names = await costOf(() => {
    for (const text of texts) {
      const read = nlp(text);
      read.people().json({ offset: true });
      read.organizations().json({ offset: true });
      read.places().json({ offset: true });
    }
  });
  const dates = await costOf(() => {
    for (const text of texts) chrono.parse(text);
  });
  return { names: words / names.cpu, dates: words / dates.cpu };
}

/** V8 goes on making code faster for so many passes over 280,000 words. */
const LONG_RUN = 8;

/** Seconds of the clock for all of it on the two workers that a run has: the first time, and once they are warm. */
async function onTwoWorkers(documents: readonly Document[], words: number): Promise<Table> {
  const readers = readersFor(words);
  // The longest first, so that no worker waits for the other at the end.
  const jobs = [...documents].sort((a, b) => b.text.length - a.text.length).map(jobOf);
  const walls: number[] = [];
  for (let i = 0; i < LONG_RUN; i++)
    walls.push((await costOf(() => Promise.all(jobs.map((job) => readers.read(job))))).wall);
  await readers.close();
  return {
    title: 'On two workers, by the clock',
    figures: [
      {
        what: `raw text to claims, best of the first ${TIMES}`,
        value: words / least(walls.slice(0, TIMES)),
        unit: 'words/s',
        target: 60_000,
      },
      { what: `in a long run, best of ${LONG_RUN}`, value: words / least(walls), unit: 'words/s' },
      { what: 'the first time, starting the workers', value: words / (walls[0] ?? 0), unit: 'words/s' },
    ],
  };
}

export const reading: Measurement = {
  id: 'reading',
  asks: 'How fast is raw text read into claims, and where does the time go?',
  async measure() {
    if (!reports) return NO_CORPORA;
    const documents = await documentsOf(reports);
    const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
    const readAll = (): Promise<{ readonly cpu: number }> =>
      costOf(() => {
        for (const document of documents) readDocument(jobOf(document));
      });
    const first = await readAll();
    const passes: ReadonlyMap<string, number>[] = [];
    for (let i = 0; i < TIMES; i++) passes.push(await stages(documents));
    const warm = await readAll();
    const theirs = await peers(documents);
    const named: Readonly<Record<string, NonNullable<Figure['peer']>>> = {
      names: { name: 'compromise', value: theirs.names },
      dates: { name: 'chrono-node', value: theirs.dates },
    };
    const unit = 'words/CPU s';
    const parts = [...(passes[0]?.keys() ?? [])].map((stage): Figure => {
      const spent = least(passes.map((one) => one.get(stage) ?? 0));
      const peer = named[stage];
      return { what: stage, value: words / spent, unit, note: `${spent.toFixed(2)} CPU s`, ...(peer ? { peer } : {}) };
    });
    return [
      await onTwoWorkers(documents, words),
      {
        title: `${whole(words)} words of reports on one thread, best of ${TIMES}`,
        figures: [
          { what: 'raw text to claims, the first time', value: words / first.cpu, unit },
          { what: 'raw text to claims, warm', value: words / warm.cpu, unit },
          ...parts,
        ],
      },
    ];
  },
};
