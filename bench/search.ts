/** Full-text search over a case of two reports: how soon the first ten finds are there. */
import { join } from 'node:path';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { lookAt } from '../src/workbench/open-case.ts';
import { showSearch } from '../src/workbench/show.ts';
import { median, quantile, whole } from './measuring/cost.ts';
import { inNewFolder, NO_CORPORA, type RunSays, reports, sheaf } from './measuring/program.ts';

const ONE = ['agency', 'intelligence', 'booster', 'hijackers', 'temperature', 'surveillance', 'visa', 'contractor'];
const TWO = ['flight crew', 'secretary defense', 'solid rocket', 'bin laden', 'launch pad', 'watch list', 'seal joint'];
const FORMS = ['warned agencies', 'surveilled', 'hijacking', 'launches', 'recommend', 'informing', 'failures'];
const PHRASES = ['"joint seal"', '"white house"', '"watch list"', '"launch commit"', '"federal aviation"'];
const TIMES = 20;

export const search: Measurement = {
  id: 'search',
  asks: 'How soon are the first ten finds of a full-text search there?',
  async measure() {
    if (!reports) return NO_CORPORA;
    const [chapters, house] = [join(reports, '911'), join(reports, 'challenger-accident.md')];
    return inNewFolder(async (folder) => {
      const path = join(folder, 'reports.sheaf');
      const { overview } = JSON.parse(sheaf('run', chapters, house, '--case', path, '--json').out) as RunSays;
      return lookAt(path, (at) => {
        const figures = Object.entries({
          'one word': ONE,
          'two words': TWO,
          'a phrase': PHRASES,
          'words in other forms': FORMS,
        }).flatMap(([what, queries]): Figure[] => {
          const ms: number[] = [];
          for (let i = 0; i < TIMES; i++)
            for (const query of queries) {
              const begun = performance.now();
              showSearch(at, query, { limit: 10 });
              ms.push(performance.now() - begun);
            }
          const note = `${ms.length} searches`;
          return [
            { what: `${what}, median`, value: median(ms), unit: 'ms', note },
            { what: `${what}, 19 of 20`, value: quantile(ms, 0.95), unit: 'ms', note },
          ];
        });
        return [{ title: `A case of ${whole(overview.words)} words`, figures }];
      });
    });
  },
};
