/** Quotes of everything in the corpora: read into a case as a user would, exported, and held against the text. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { lookAt, workOn } from '../src/workbench/open-case.ts';
import { run } from '../src/workbench/run.ts';
import { scoreQuotes } from '../src/workbench/score-case.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');

export const quotes: Measurement = {
  id: 'quotes',
  asks: 'Does every quote that is exported stand, letter by letter, at the place that is given for it?',
  async measure() {
    if (!existsSync(corpora)) return { skipped: 'the corpora (../shared/corpora) are not beside the project' };
    const home = mkdtempSync(join(tmpdir(), 'sheaf-quotes-'));
    try {
      const path = join(home, 'all.sheaf');
      await workOn(path, 'run', { create: true }, (on) => run(on, [corpora]));
      const checked = await lookAt(path, scoreQuotes);
      const figures = checked.map(({ kind, checked, faults }): Figure => {
        for (const { file, start, why } of faults.slice(0, 5)) console.log(`${kind} ${file} ${start}: ${why}`);
        const held = checked - faults.length;
        return {
          what: kind,
          value: checked ? (100 * held) / checked : 100,
          unit: '%',
          target: 100,
          note: `${checked} quotes`,
        };
      });
      return [{ title: 'Everything in the corpora', figures }];
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};
