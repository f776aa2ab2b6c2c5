import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
Facts: title, publisher, agency, authors, translator, language, originalLanguage, medium, published, reliability, sealed;
holder and received of a table or file: who kept it, and since when (a date, or "as it happened").
Dates are written as exactly as they are known: 2015-11-17, 2015-11, 2015, 2015-11-17/.. (since), ../2015-11 (by).

Examples:
  sheaf set letter.txt published 2015-03
  sheaf set "news/page 4.html" publisher "The Harbour Post" --why "masthead on the print edition"

Many at once: put a table sheaf.csv beside the files, with the columns file, title, publisher, published, language …`;

/** sheaf set: corrects a fact about a document; kept as a decision, and what depends on it is read again. */
export function set(program: Command): void {
  program
    .command('set')
    .description('correct a fact about a document; what depends on it is read again')
    .argument('<document>', 'its path, the end of its path, or its id')
    .argument('<fact>', 'title, publisher, published …')
    .argument('<value>')
    .option('--by <name>', 'who decides (default: SHEAF_USER or the account)')
    .option('--why <reason>', 'kept with the decision')
    .option('--override', 'credibility 1 although fewer than two origins bear it out; recorded')
    .addHelpText('after', HELP)
    .action(async (document: string, fact: string, value: string, _options, command: Command) => {
      const options = optionsOf<{ by?: string; why?: string; override?: boolean }>(command);
      const path = caseHere(options.case);
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/set.ts');
      const { read } = await import('../../workbench/read.ts');
      const { bringUpToDate } = await import('../../workbench/bring-up-to-date.ts');
      const done = await withProgress(options, (line, waiting) =>
        workOn(path, 'set', waiting, async (on) => {
          const made = verb.set(on, signer(options.by), document, fact, value, options.why, options.override);
          const done = { made, read: await read(on, { progress: line.tell }) };
          await bringUpToDate(on, line.tell);
          return done;
        }),
      );
      if (options.json) printJson(done);
      else
        print(
          `Set. ${done.read.documents.documents > 0 ? 'What depends on it was read again.' : 'Nothing else depends on it.'}`,
        );
    });
}
