import { type Command, Option } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { printJson } from '../print.ts';
import type { FindingOptions } from '../show-findings.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
Examples:
  sheaf find                                     asks all questions and shows what was found
  sheaf find --before "13 November 2015"         orders by nearness before that day; it is remembered
  sheaf find --before "the fire=2015-11-13"      an event with a name
  sheaf show findings --rule unheeded-notice     all that one question found
  sheaf judge finding dismiss 1a2b3c4d --why "another man of that name"`;

/** sheaf find: asks what the claims of the case show together. */
export function find(program: Command): void {
  program
    .command('find')
    .description('ask what the claims show together: notices without answer, lapsed watches, two accounts …')
    .addOption(new Option('--before <event>', 'an event of interest: a date, or NAME=DATE; remembered'))
    .option('--all', 'show all findings, not the first of each kind')
    .option('--brief', 'one line a finding')
    .addOption(new Option('--by <name>', 'who names the event (default: SHEAF_USER or the account)'))
    .addHelpText('after', HELP)
    .action(async (_options, command: Command) => {
      const options = optionsOf<FindingOptions & { before?: string; by?: string }>(command);
      const path = caseHere(options.case);
      const [{ workOn, lookAt }, verb, { nameEvent }, { showFindings }] = await Promise.all([
        import('../../workbench/open-case.ts'),
        import('../../workbench/find.ts'),
        import('../../workbench/judge-findings.ts'),
        import('../show-findings.ts'),
      ]);
      const done = await withProgress(options, (line, waiting) =>
        workOn(path, 'find', waiting, (on) => {
          if (options.before !== undefined) nameEvent(on, signer(options.by), options.before);
          return verb.find(on, line.tell);
        }),
      );
      if (options.json && options.all !== true) printJson({ case: path, ...done });
      else await lookAt(path, (at) => showFindings(at, options));
    });
}
