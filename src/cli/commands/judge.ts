import { type Command, Option } from 'commander';
import type { Judgement } from '../../domain/judgement.ts';
import { type Everywhere, optionsOf, withProgress } from '../options.ts';
import { plural, print, printJson, printJsonList } from '../print.ts';
import { saidDecision } from '../said-decision.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';
import { judgeFinding } from './judge-finding.ts';
import { judgeOrigin } from './judge-origin.ts';
import { judgeSearch } from './judge-search.ts';

interface Signed {
  readonly by?: string;
  readonly why?: string;
}

const HELP = `
Examples:
  sheaf judge same "A. Brandt" "Anneke Brandt" --why "same address in both letters"
  sheaf judge different "Karim Haddad" "K. Haddad"
  sheaf judge reject 55a0a4eda6962e4a#told@120-260.0
  sheaf judge finding dismiss 1a2b3c4d --why "another man of that name"
  sheaf judge undo

Decisions are only ever added to, are dated and signed, and hold through every later reading.`;

const line = ({ id, at, by, decision, why }: Judgement): string =>
  `${id.slice(0, 8)}  ${at.slice(0, 16).replace('T', ' ')}  ${by}  ${saidDecision(decision)}${why === undefined ? '' : `  (${why})`}`;

type Verb = typeof import('../../workbench/judge.ts');
type HolderVerb = typeof import('../../workbench/judge-holders.ts');

/** Decides, works out again what rests on it, and says what was decided. */
async function decide(
  options: Everywhere & Signed,
  work: (verb: Verb, on: Parameters<Verb['decisions']>[0], holders: HolderVerb) => Judgement,
): Promise<void> {
  const { workOn } = await import('../../workbench/open-case.ts');
  const verb = await import('../../workbench/judge.ts');
  const holders = await import('../../workbench/judge-holders.ts');
  const { bringUpToDate } = await import('../../workbench/bring-up-to-date.ts');
  const made = await withProgress(options, (line, waiting) =>
    workOn(caseHere(options.case), 'judge', waiting, async (on) => {
      const made = work(verb, on, holders);
      await bringUpToDate(on, line.tell);
      return made;
    }),
  );
  if (options.json) printJson(made);
  else print(line(made));
}

const signed = (command: Command): Command =>
  command
    .addOption(new Option('--by <name>', 'who decides (default: SHEAF_USER or the account)'))
    .addOption(new Option('--why <reason>', 'kept with the decision'));

/** sheaf judge: a person's decisions about who is who and which claims hold. */
export function judge(program: Command): void {
  const group = program
    .command('judge')
    .description('decide who is the same and which claims hold; undo; list')
    .addHelpText('after', HELP);
  for (const verdict of ['same', 'different', 'unsure'] as const)
    signed(group.command(verdict))
      .description(
        { same: 'two names mean one', different: 'two names mean two', unsure: 'it cannot be told' }[verdict],
      )
      .argument('<a>', 'a name, or an entity’s id')
      .argument('<b>')
      .action((a: string, b: string, _options, command: Command) => {
        const options = optionsOf<Signed>(command);
        return decide(options, (verb, on) => verb.judgeIdentity(on, signer(options.by), verdict, a, b, options.why));
      });
  for (const [name, verdict] of [
    ['accept', 'accepted'],
    ['reject', 'rejected'],
  ] as const)
    signed(group.command(name))
      .description(name === 'accept' ? 'a claim is read rightly' : 'a claim is misread: it is no longer shown')
      .argument('<claim>', 'its id, as `sheaf show claims --json` has it')
      .action((claim: string, _options, command: Command) => {
        const options = optionsOf<Signed>(command);
        return decide(options, (verb, on) => verb.judgeClaim(on, signer(options.by), verdict, claim, options.why));
      });
  judgeFinding(group);
  judgeOrigin(group);
  judgeSearch(group);
  for (const [verdict, says] of [
    ['same', 'two claims say the same'],
    ['different', 'two claims do not say the same'],
    ['unsure', 'it cannot be told whether two claims say the same'],
  ] as const)
    signed(group.command(`says-${verdict}`))
      .description(says)
      .argument('<claim>', 'its id, as `sheaf show claims --json` has it')
      .argument('<other>')
      .action((a: string, b: string, _options, command: Command) => {
        const options = optionsOf<Signed>(command);
        return decide(options, (_verb, on, holders) =>
          holders.judgeProposition(on, signer(options.by), verdict, a, b, options.why),
        );
      });
  signed(group.command('undo'))
    .description('take back a decision: the latest, or the one whose id is given')
    .argument('[id]')
    .action((id: string | undefined, _options, command: Command) => {
      const options = optionsOf<Signed>(command);
      return decide(options, (verb, on) => verb.undo(on, signer(options.by), id, options.why).by);
    });
  group
    .command('list')
    .description('decisions that hold')
    .option('--all', 'undone ones and undoings too')
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ all?: boolean }>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { decisions } = await import('../../workbench/judge.ts');
      const made = await lookAt(caseHere(options.case), (at) => decisions(at, options.all === true));
      if (options.json) printJsonList(made);
      else {
        for (const one of made) print(line(one));
        print(plural(made.length, 'decision'));
      }
    });
}
