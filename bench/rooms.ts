/** Speed of each room on one core, in words a second, over the reports of the corpora; chrono-node and compromise beside them in the same run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readClaims } from '../src/claims/index.ts';
import type { Document } from '../src/domain/document.ts';
import { readFacts } from '../src/facts/index.ts';
import { resolve, spot } from '../src/mentions/index.ts';
import { resolveMoments, spotMoments } from '../src/mentions/moments/index.ts';
import { cutPassages, readable } from '../src/passages/index.ts';
import { readSource } from '../src/sources/index.ts';

const folder = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'reports', '911');

const spent = new Map<string, number>();
const timed = <T>(name: string, work: () => T): T => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6);
  return result;
};

function readOne(document: Document): void {
  const { text } = document;
  const passages = timed('passages: cut', () => cutPassages(document));
  const read = timed('passages: sentences and words', () => readable(passages, text, 'en'));
  const times = timed('moments: spot', () => spotMoments(text, 'en', read));
  timed('moments: resolve', () =>
    resolveMoments(times, { text, language: 'en', sentences: read.flatMap((p) => p.sentences), paragraphs: read }),
  );
  const spotted = timed('mentions: all but resolving', () => spot(document, read, 'en'));
  const mentions = timed('mentions: resolving', () => resolve(spotted));
  const { facts } = timed('facts', () => readFacts({ document, passages, moments: [] }));
  timed('claims', () => readClaims({ document, facts, passages: read, mentions }));
  timed('peer: chrono-node, dates', () => chrono.parse(text));
  timed('peer: compromise, names', () => nlp(text.slice(0, 200_000)).topics().out('array'));
}

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.log('The corpora are not here: nothing measured.');
    return;
  }
  let words = 0;
  for (const name of readdirSync(folder).sort())
    for await (const found of readSource({ bytes: readFileSync(join(folder, name)), path: name }))
      if ('document' in found) {
        words += found.document.text.split(/\s+/).length;
        readOne(found.document);
      }
  console.log(`${words} words, processor time of one core`);
  for (const [name, seconds] of spent)
    console.log(
      `${name.padEnd(32)} ${Math.round(words / seconds)
        .toLocaleString('en')
        .padStart(12)} words/s ${seconds.toFixed(2).padStart(8)} s`,
    );
}

await main();
