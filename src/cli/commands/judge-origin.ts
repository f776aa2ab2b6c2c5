import { type Command, Option } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
Verdicts: same text, revision of, excerpt of, copied from, rewritten from, translated from, shares an origin with, cites,
possibly dependent, independent, unknown. The first document took from the second.

Examples:
  sheaf judge origin monday.txt "copied from" wire.txt --why "same typing error in line 3"
  sheaf judge origin monday.txt independent wire.txt`;

/** sheaf judge origin: a person decides where a document's words come from. */
export function judgeOrigin(group: Command): void {
  group
    .command('origin')
    .description('how two documents stand to each other; what signs saw is kept beside it')
    .argument('<document>', 'path, end of a path, or id')
    .argument('<verdict>', '"copied from", "translated from", independent …')
    .argument('<other>')
    .addOption(new Option('--by <name>', 'who decides (default: SHEAF_USER or the account)'))
    .addOption(new Option('--why <reason>', 'kept with the decision'))
    .addHelpText('after', HELP)
    .action(async (document: string, verdict: string, other: string, _options, command: Command) => {
      const options = optionsOf<{ by?: string; why?: string }>(command);
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/judge-origins.ts');
      const { trace } = await import('../../workbench/trace.ts');
      const { find } = await import('../../workbench/find.ts');
      const made = await withProgress(options, (line, waiting) =>
        workOn(caseHere(options.case), 'judge', waiting, async (on) => {
          const made = verb.judgeOrigin(on, signer(options.by), document, verdict, other, options.why);
          const traced = await trace(on, line.tell);
          await find(on, line.tell);
          return { made, traced };
        }),
      );
      if (options.json) printJson(made);
      else print(`${document} ${verdict} ${other}. The case has ${made.traced.origins} origins now.`);
    });
}
