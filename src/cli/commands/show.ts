import type { Command } from 'commander';
import { optionsOf, wholeNumber } from '../options.ts';
import { caseHere } from '../which-case.ts';

/** sheaf show: looks at a case; never changes it, never waits for a process that writes. */
export function show(program: Command): void {
  const group = program
    .command('show')
    .description('look at a case: sources, search, problems …')
    .addHelpText('after', '\nExamples:\n  sheaf show sources\n  sheaf show search "left the harbour" Mostefai*');

  group
    .command('sources')
    .description('what was handed in and what each document says about itself')
    .action(async (_options, command: Command) => {
      const options = optionsOf(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showSources } = await import('../show-sources.ts');
      await lookAt(caseHere(options.case), (at) => showSources(at, options.json === true));
    });

  group
    .command('problems')
    .description('what could not be read, and what to do about it')
    .action(async (_options, command: Command) => {
      const options = optionsOf(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showProblems } = await import('../show-problems.ts');
      await lookAt(caseHere(options.case), (at) => showProblems(at, options.json === true));
    });

  group
    .command('search')
    .description('passages with these words: "exact phrase", prefix*, -without; accents and case do not matter')
    .argument('<words...>')
    .option('--boilerplate', 'search menus, footers and other furniture of pages too')
    .option('--limit <n>', 'at most so many passages (default: all)', wholeNumber)
    .action(async (words: string[], _options, command: Command) => {
      const options = optionsOf<{ boilerplate?: boolean; limit?: number }>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showSearch } = await import('../show-search.ts');
      await lookAt(caseHere(options.case), (at) => showSearch(at, words, options));
    });
}
