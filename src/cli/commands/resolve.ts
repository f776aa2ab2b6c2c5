import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { plural, print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';

/** sheaf resolve: works out again who is who. */
export function resolve(program: Command): void {
  program
    .command('resolve')
    .description('work out who is who over the whole case; `sheaf run` and `sheaf judge` do it by themselves')
    .action(async (_options, command: Command) => {
      const options = optionsOf(command);
      const path = caseHere(options.case);
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/resolve.ts');
      const done = await withProgress(options, (line, waiting) =>
        workOn(path, 'resolve', waiting, (on) => verb.resolve(on, line.tell)),
      );
      if (options.json) printJson({ case: path, ...done });
      else if (done.unchanged) print('Nothing is new: who is who was worked out before.');
      else print(`${plural(done.entities, 'entity', 'entities')} in ${plural(done.mentions, 'mention')}.`);
    });
}
