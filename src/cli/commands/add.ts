import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { count, plural, print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';

/** sheaf add: takes files and folders into a case without reading them. */
export function add(program: Command): void {
  program
    .command('add')
    .description('take files or folders into a case, with hash and date of receipt; `sheaf read` then reads them')
    .argument('<paths...>', 'folders or files')
    .addHelpText('after', '\nExample:\n  sheaf add "new letters/" --case flood.sheaf && sheaf read --case flood.sheaf')
    .action(async (paths: string[], _options, command: Command) => {
      const options = optionsOf(command);
      const path = options.case ?? caseHere(undefined);
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/add.ts');
      const done = await withProgress(options, (line, waiting) =>
        workOn(path, 'add', { ...waiting, create: options.case !== undefined }, (on) => verb.add(on, paths, line.tell)),
      );
      if (options.json) printJson({ case: path, ...done });
      else
        print(
          `${plural(done.files.new, 'new file')}, ${count(done.files.changed)} changed, ${count(done.files.known)} known already; \`sheaf read\` reads them.`,
        );
    });
}
