/** sheaf judge search: a search that the case keeps, or lets go. */
import type { Command } from 'commander';
import { optionsOf } from '../options.ts';
import { print, printJson } from '../print.ts';
import { saidDecision } from '../said-decision.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

interface Options {
  readonly by?: string;
  readonly exact?: true;
  readonly boilerplate?: true;
  readonly letGo?: boolean;
}

export function judgeSearch(group: Command): void {
  group
    .command('search')
    .description('keep a search in the case, or let it go')
    .argument('<words>', 'as `sheaf show search` takes them, as one argument')
    .option('--exact', 'only the words as typed')
    .option('--boilerplate', 'in menus and footers too')
    .option('--let-go', 'keep it no longer')
    .option('--by <name>', 'who decides (default: SHEAF_USER or the account)')
    .action(async (words: string, _options, command: Command) => {
      const options = optionsOf<Options>(command);
      const { workOn } = await import('../../workbench/open-case.ts');
      const { keepSearch } = await import('../../workbench/keep-search.ts');
      const { exact, boilerplate, letGo } = options;
      const search = { words, ...(exact ? { exact } : {}), ...(boilerplate ? { boilerplate } : {}) };
      const made = await workOn(caseHere(options.case), 'judge', {}, async (on) =>
        keepSearch(on, signer(options.by), search, letGo === true ? 'let go' : 'kept'),
      );
      if (options.json) printJson(made);
      else print(saidDecision(made.decision));
    });
}
