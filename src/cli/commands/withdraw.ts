import { type Command, Option } from 'commander';
import { SheafError } from '../../domain/errors.ts';
import { optionsOf, withProgress } from '../options.ts';
import { printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
Examples:
  sheaf withdraw "letters/3 May.txt" --why "shown to be forged"
  sheaf withdraw "letters/3 May.txt" --undo

Its bytes stay in the case. What is listed is what others no longer bear out, or bear out otherwise, without it.`;

/** sheaf withdraw: works everything out without a source, and lists what changes. */
export function withdraw(program: Command): void {
  program
    .command('withdraw')
    .description('rely on a source no longer: it is kept, all is worked out without it, what changes is listed')
    .argument('<source>', 'a document’s path, the end of it, or an id')
    .addOption(new Option('--why <reason>', 'kept with the decision; needed'))
    .addOption(new Option('--undo', 'bring it back').conflicts('why'))
    .addOption(new Option('--by <name>', 'who decides (default: SHEAF_USER or the account)'))
    .option('--all', 'every line of what changes')
    .addHelpText('after', HELP)
    .action(async (source: string, _options, command: Command) => {
      const options = optionsOf<{ why?: string; undo?: boolean; by?: string; all?: boolean }>(command);
      if (options.undo !== true && options.why === undefined)
        throw new SheafError('usage', 'a withdrawal needs a reason', 'Add --why "…".');
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/withdraw.ts');
      const { printWithdrawn } = await import('../print-withdrawn.ts');
      const done = await withProgress(options, (line, waiting) =>
        workOn(caseHere(options.case), 'withdraw', waiting, (on) =>
          options.undo
            ? verb.restore(on, signer(options.by), source, undefined, line.tell)
            : verb.withdraw(on, signer(options.by), source, options.why ?? '', line.tell),
        ),
      );
      if (options.json) printJson(done);
      else printWithdrawn(done, options);
    });
}
