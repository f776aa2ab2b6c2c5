import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { paint } from '../paint.ts';
import { print } from '../print.ts';

const heading = (text: string): void => print(`\n${paint.bold(paint.green(`── ${text} ──`))}\n`);

/** How much of each list a newcomer is shown. */
const SHOWN = { claims: 30, attributions: 12, findings: 3, pool: 'Dunmarrow Port Authority,DSP' };

/** sheaf demo: reads the example case and prints what it found. */
export function demo(program: Command): void {
  program
    .command('demo')
    .description('read the invented example case and print what it finds')
    .action(async (_options, command: Command) => {
      const options = optionsOf(command);
      const [{ ownFolder }, { lookAt, workOn }, { run }, { find }, { overview }, shows] = await Promise.all([
        import('../../workbench/installed.ts'),
        import('../../workbench/open-case.ts'),
        import('../../workbench/run.ts'),
        import('../../workbench/find.ts'),
        import('../../workbench/overview.ts'),
        import('../show-example.ts'),
      ]);
      const folder = ownFolder('examples', 'harbour-lease', 'sources');
      const path = join(mkdtempSync(join(tmpdir(), 'sheaf-demo-')), 'harbour-lease.sheaf');
      print(`Reading the example case: ${folder}`);
      const { done, seen } = await withProgress(options, (line, waiting) =>
        workOn(path, 'run', { ...waiting, create: true }, async (on) => {
          const done = await run(on, [folder], { progress: line.tell });
          await find(on, line.tell);
          return { done, seen: overview(on) };
        }),
      );
      await lookAt(path, (at) => shows.showExample(at, heading, SHOWN));
      heading('In short');
      shows.printRun(path, done, seen);
    });
}
