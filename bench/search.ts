/** Full-text search over a case of two reports: how long the first ten finds take. */
import { join } from 'node:path';
import { lookAt } from '../src/workbench/open-case.ts';
import { showSearch } from '../src/workbench/show.ts';
import { median, print, whole } from './measuring/cost.ts';
import { inNewFolder, type RunSays, reports, sheaf } from './measuring/program.ts';

const ONE = ['agency', 'intelligence', 'booster', 'hijackers', 'temperature', 'surveillance', 'visa', 'contractor'];
const TWO = ['flight crew', 'secretary defense', 'solid rocket', 'bin laden', 'launch pad', 'watch list', 'seal joint'];
const PHRASES = ['"joint seal"', '"white house"', '"watch list"', '"launch commit"', '"federal aviation"'];
const TIMES = 20;

if (!reports) console.log('The corpora are not beside the project: nothing measured.');
else {
  const [chapters, house] = [join(reports, '911'), join(reports, 'challenger-accident.md')];
  await inNewFolder(async (folder) => {
    const path = join(folder, 'reports.sheaf');
    const { overview } = JSON.parse(sheaf('run', chapters, house, '--case', path, '--json').out) as RunSays;
    await lookAt(path, (at) => {
      const rows = Object.entries({ 'one word': ONE, 'two words': TWO, 'a phrase': PHRASES }).map(([what, queries]) => {
        const ms: number[] = [];
        for (let i = 0; i < TIMES; i++)
          for (const query of queries) {
            const begun = performance.now();
            showSearch(at, query, { limit: 10 });
            ms.push(performance.now() - begun);
          }
        const last = [...ms].sort((a, b) => a - b)[Math.floor(ms.length * 0.95)] ?? 0;
        return [what, median(ms).toFixed(2), last.toFixed(2), String(ms.length)];
      });
      print([`first ten finds in ${whole(overview.words)} words`, 'p50, ms', 'p95, ms', 'searches'], rows);
    });
  });
}
