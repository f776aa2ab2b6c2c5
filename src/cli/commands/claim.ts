import { type Command, Option } from 'commander';
import type { Stance } from '../../domain/attribution.ts';
import { optionsOf, withProgress } from '../options.ts';
import { print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
Examples:
  sheaf claim letters/may.txt "The port office was told in March" --predicate told --role to="The port office" --when 2011-03
  sheaf claim minutes.docx "asked for the survey" --predicate asked --role who="the board" --instead-of 55a0a4eda6962e4a#told@120-260.0`;

const role = (typed: string, known: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const at = typed.indexOf('=');
  return { ...known, [typed.slice(0, at).trim()]: typed.slice(at + 1).trim() };
};

/** sheaf claim: a claim that a person read from exact words; it counts as accepted and can be undone. */
export function claim(program: Command): void {
  program
    .command('claim')
    .description('add a claim of your own from exact words, or put one right that was read wrongly')
    .argument('<document>', 'its path, the end of its path, or its id')
    .argument('<words>', 'the exact words, which must stand there once')
    .requiredOption('--predicate <name>', 'told, asked, saw, arrested …')
    .option('--role <name=words>', 'who plays which part; may be given several times', role, {})
    .option('--when <date>', 'as exactly as it is said: 2015-03-04, 2015-03, 2014/..')
    .addOption(new Option('--stance <stance>').choices(['affirmed', 'denied', 'doubted', 'asked']).default('affirmed'))
    .option('--negated', 'the words say that it did not happen')
    .option('--instead-of <claim>', 'id of the claim that was read wrongly; it is rejected')
    .option('--by <name>', 'who decides (default: SHEAF_USER or the account)')
    .option('--why <reason>', 'kept with the decision')
    .addHelpText('after', HELP)
    .action(async (document: string, words: string, _options, command: Command) => {
      const options = optionsOf<{
        predicate: string;
        role: Readonly<Record<string, string>>;
        when?: string;
        stance: Stance;
        negated?: boolean;
        insteadOf?: string;
        by?: string;
        why?: string;
      }>(command);
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/claim.ts');
      const { run } = await import('../../workbench/run.ts');
      const { predicate, role: roles, when, stance, negated = false, insteadOf } = options;
      const made = await withProgress(options, (line, waiting) =>
        workOn(caseHere(options.case), 'claim', waiting, async (on) => {
          const asked = {
            document,
            words,
            predicate,
            roles,
            stance,
            negated,
            ...(when === undefined ? {} : { when }),
            ...(insteadOf === undefined ? {} : { insteadOf }),
          };
          const made = verb.claim(on, signer(options.by), asked, options.why);
          await run(on, [], { progress: line.tell });
          return made;
        }),
      );
      if (options.json) printJson(made);
      else print('The claim is in the case. `sheaf judge undo` takes it back.');
    });
}
