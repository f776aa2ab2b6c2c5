import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { printJson } from '../print.ts';
import { caseFor } from '../which-case.ts';

const EXAMPLES = `
Examples:
  sheaf run letters/                       makes or brings up to date letters.sheaf
  sheaf run letters/ --ocr                 reads scanned pages and pictures too
  sheaf run letters/ reports/ --case flood.sheaf`;

/** sheaf run: a folder becomes a case in one go. */
export function run(program: Command): void {
  program
    .command('run')
    .description(
      'read a folder into a case: takes files in, reads them, works out who is who; again, it does only what is new',
    )
    .argument('<paths...>', 'folders or files')
    .option('--ocr', 'read pictures and pages without text by OCR (slower)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _options, command: Command) => {
      const options = optionsOf<{ ocr?: boolean }>(command);
      const path = caseFor(paths[0] ?? '.', options.case);
      const [{ workOn }, verb, { overview }, { printRun }] = await Promise.all([
        import('../../workbench/open-case.ts'),
        import('../../workbench/run.ts'),
        import('../../workbench/overview.ts'),
        import('../summary.ts'),
      ]);
      const { done, seen } = await withProgress(options, (line, waiting) =>
        workOn(path, 'run', { ...waiting, create: true }, async (on) => {
          const done = await verb.run(on, paths, { ocr: options.ocr ?? false, progress: line.tell });
          return { done, seen: overview(on) };
        }),
      );
      if (options.json) printJson({ case: path, ...done, overview: seen, measured: measured() });
      else printRun(path, done, seen);
    });
}

/** What it took: peak memory of the whole process with its workers, processor time of all threads. */
function measured() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return { peakMb: Math.round(maxRSS / 1024), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
}
