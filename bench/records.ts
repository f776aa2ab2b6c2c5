/** A thousand declassified records into a case: seconds, memory, and what a second run costs. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { least, pace, print, whole } from './measuring/cost.ts';
import { inNewFolder, type RunSays, reports, sheaf } from './measuring/program.ts';

const TIMES = 3;

if (!reports) console.log('The corpora are not beside the project: nothing measured.');
else {
  const records = join(reports, 'jfk_text.jsonl.gz');
  await inNewFolder((folder) => {
    const before = pace();
    const runs = Array.from({ length: TIMES }, (_, i) => {
      const { seconds, out } = sheaf('run', records, '--case', join(folder, `${i}.sheaf`), '--json');
      return { seconds, ...(JSON.parse(out) as RunSays) };
    });
    const again = sheaf('run', records, '--case', join(folder, '0.sheaf')).seconds;
    const { documents = 0, words = 0, claims = 0 } = runs[0]?.overview ?? {};
    const wall = least(runs.map((one) => one.seconds));
    const cpu = least(runs.map((one) => one.measured.cpuSeconds));
    const peak = Math.max(...runs.map((one) => one.measured.peakMb));
    print(
      [`records, best of ${TIMES}`, '', 'target'],
      [
        ['documents', whole(documents), ''],
        ['words', whole(words), ''],
        ['claims', whole(claims), ''],
        ['seconds', wall.toFixed(1), '≤ 60'],
        ['CPU seconds', cpu.toFixed(1), ''],
        ['words a CPU second', whole(words / cpu), ''],
        ['peak resident, MB', whole(peak), '≤ 1,000'],
        ['case file, MB', (statSync(join(folder, '0.sheaf')).size / 1e6).toFixed(1), ''],
        ['run again, seconds', again.toFixed(1), ''],
        ['pace (0.4 on an idle machine)', `${before.toFixed(2)} ${pace().toFixed(2)}`, ''],
      ],
    );
  });
}
