/** A thousand declassified records into a case: seconds and memory, as the folder grows, and what a second run costs. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { whole } from './measuring/cost.ts';
import { inNewFolder, NO_CORPORA, type RunSays, reports, sheaf } from './measuring/program.ts';

/** Twice and four times the records: each again, in other words. */
const SHARES = [0.1, 0.5, 1, 2, 4];
const OTHER_WORDS = ['the', 'that', 'this', 'some'];

/** Every record, or one in so many, spread over the whole. */
function some(lines: readonly string[], share: number): string {
  if (share > 1)
    return OTHER_WORDS.slice(0, share)
      .map((word) => `${lines.map((line) => altered(line, word)).join('\n')}\n`)
      .join('');
  const taken = lines.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
  return `${taken.join('\n')}\n`;
}

/** Another document to Sheaf: its number and one word of its text are others. */
const altered = (line: string, word: string): string => {
  const { record, text } = JSON.parse(line) as { record: string; text: string };
  return JSON.stringify({ record: `${record}-${word}`, text: text.replaceAll(' the ', ` ${word} `) });
};

export const records: Measurement = {
  id: 'records',
  asks: 'How long do the 1,008 records of the corpora take from command to prompt, in how much memory, and does either grow faster than the folder?',
  measure() {
    if (!reports) return NO_CORPORA;
    const lines = gunzipSync(readFileSync(join(reports, 'jfk_text.jsonl.gz')))
      .toString('utf8')
      .trimEnd()
      .split('\n');
    return inNewFolder((folder) => {
      const runs = SHARES.map((share) => {
        const file = join(folder, `${share * 100}.jsonl`);
        const path = join(folder, `${share * 100}.sheaf`);
        writeFileSync(file, some(lines, share));
        const { seconds, out } = sheaf('run', file, '--case', path, '--json');
        return { share, seconds, file, path, ...(JSON.parse(out) as RunSays) };
      });
      const all = runs.find(({ share }) => share === 1);
      if (!all) throw new Error('nothing was run');
      const again = sheaf('run', all.file, '--case', all.path).seconds;
      const { documents, words, claims } = all.overview;
      const growing = runs.flatMap(({ share, seconds, overview, measured }): Figure[] => {
        const of = `${share * 100} % of the records`;
        const note = `${whole(overview.documents)} documents, ${whole(overview.words)} words`;
        return [
          { what: `${of}: words a second`, value: overview.words / seconds, note },
          { what: `${of}: peak, resident`, value: measured.peakMb, unit: 'MB', note, target: 1000 },
        ];
      });
      return [
        {
          title: `${whole(documents)} records, ${whole(words)} words, ${whole(claims)} claims`,
          figures: [
            { what: 'sheaf run', value: all.seconds, unit: 's', target: 60 },
            { what: 'processor time of all threads', value: all.measured.cpuSeconds, unit: 'CPU s' },
            { what: 'sheaf run again, nothing new', value: again, unit: 's' },
            { what: 'case file', value: statSync(all.path).size / 1e6, unit: 'MB' },
          ],
        },
        { title: 'As the folder grows', figures: growing },
      ];
    });
  },
};
