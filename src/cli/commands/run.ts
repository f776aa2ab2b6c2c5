import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { printJson } from '../print.ts';
import { caseFor } from '../which-case.ts';

const EXAMPLES = `
Examples:
  sheaf run letters/                       makes or brings up to date letters.sheaf
  sheaf run letters/ --open                and shows it in the browser when it is read
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
    .option('--open', 'then show the case in the browser, until Ctrl-C')
    .option('--by <name>', 'with --open: who signs decisions (default: SHEAF_USER or the account)')
    .option('--no-browser', 'with --open: print the link only')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _options, command: Command) => {
      const options = optionsOf<{ ocr?: boolean; open?: boolean; by?: string; browser: boolean }>(command);
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
      if (options.open) {
        const { serveCase } = await import('./open.ts');
        await serveCase(path, { by: options.by, browser: options.browser, json: options.json ?? false });
      }
    });
}

/** What it took: peak memory of the whole process with its workers, processor time of all threads. */
function measured() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  return { peakMb: Math.round(maxRSS / 1024), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
}
