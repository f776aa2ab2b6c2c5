import { type Command, Option } from 'commander';
import type { Judgement } from '../../domain/judgement.ts';
import { type Everywhere, optionsOf, withProgress } from '../options.ts';
import { print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

interface Signed {
  readonly by?: string;
  readonly why?: string;
}

type Verb = typeof import('../../workbench/judge-findings.ts');

async function decide(
  options: Everywhere & Signed,
  work: (verb: Verb, on: Parameters<Verb['findingNamed']>[0]) => Judgement,
): Promise<void> {
  const { workOn } = await import('../../workbench/open-case.ts');
  const verb = await import('../../workbench/judge-findings.ts');
  const made = await withProgress(options, (_line, waiting) =>
    workOn(caseHere(options.case), 'judge', waiting, async (on) => work(verb, on)),
  );
  if (options.json) printJson(made);
  else {
    const { decision, by, why } = made;
    const what = decision.kind === 'finding' ? decision.verdict : 'taken back: the finding is open again';
    print(`${what}, ${by}${why === undefined ? '' : `: ${why}`}`);
  }
}

/** sheaf judge finding: a person confirms or dismisses a finding, or takes that back. */
export function judgeFinding(group: Command): void {
  const finding = group
    .command('finding')
    .description('confirm or dismiss a finding; a dismissed one stays in sight, struck through');
  for (const [name, verdict, description] of [
    ['confirm', 'confirmed', 'the finding holds'],
    ['dismiss', 'dismissed', 'the finding does not hold; say why'],
    ['undo', 'undo', 'take back what was decided about it'],
  ] as const)
    finding
      .command(name)
      .description(description)
      .argument('<id>', 'its short id, as `sheaf show findings` has it')
      .addOption(new Option('--by <name>', 'who decides (default: SHEAF_USER or the account)'))
      .addOption(new Option('--why <reason>', 'kept and shown with the finding'))
      .action((id: string, _options, command: Command) => {
        const options = optionsOf<Signed>(command);
        const by = signer(options.by);
        return decide(options, (verb, on) =>
          verdict === 'undo'
            ? verb.reopenFinding(on, by, id, options.why)
            : verb.judgeFinding(on, by, verdict, id, options.why),
        );
      });
}
