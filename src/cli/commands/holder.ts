import { type Command, Option } from 'commander';
import type { Judgement } from '../../domain/judgement.ts';
import { type Everywhere, optionsOf, withProgress } from '../options.ts';
import { plural, print, printJson, printJsonList } from '../print.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

interface Signed {
  readonly by?: string;
  readonly why?: string;
  readonly during?: string;
  readonly not?: boolean;
  readonly out?: boolean;
}

const HELP = `
Examples:
  sheaf holder group "Harbour services" "port office" "customs service"
  sheaf holder part-of "Koper station" "customs service" --during 2008/2014
  sheaf holder became "Harbour Watch" "Coast Office" --during 2014-05
  sheaf holder stands-for Rome Italy --not --why "here the city council is meant"
  sheaf holder existed "Coast Office" 2014-05/..
  sheaf holder list --about "port"

Each is a judgement: dated, signed, undone with \`sheaf judge undo\`. No holder holds anything before it existed.`;

type Verb = typeof import('../../workbench/judge-holders.ts');
type On = Parameters<Verb['judgeExisted']>[0];

async function decide(options: Everywhere & Signed, work: (verb: Verb, on: On) => readonly Judgement[]): Promise<void> {
  const { workOn } = await import('../../workbench/open-case.ts');
  const verb = await import('../../workbench/judge-holders.ts');
  const { bringUpToDate } = await import('../../workbench/bring-up-to-date.ts');
  const made = await withProgress(options, (line, waiting) =>
    workOn(caseHere(options.case), 'holder', waiting, async (on) => {
      const decided = work(verb, on);
      await bringUpToDate(on, line.tell);
      return decided;
    }),
  );
  if (options.json) printJson(made);
  else print(`${plural(made.length, 'decision')} kept; \`sheaf judge undo\` takes back the latest.`);
}

const signed = (command: Command): Command =>
  command
    .option('--during <edtf>', 'when it held: 2014-05, 2008/2014, 2014/..')
    .addOption(new Option('--by <name>', 'who decides (default: SHEAF_USER or the account)'))
    .addOption(new Option('--why <reason>', 'kept with the decision'));

/** sheaf holder: who can hold knowledge, and how they hang together. */
export function holder(program: Command): void {
  const group = program
    .command('holder')
    .description('who can hold knowledge: groups, parts, successors, when a body existed')
    .addHelpText('after', HELP);
  signed(group.command('group'))
    .description('name a group of holders, or add to one')
    .argument('<name>')
    .argument('<members...>')
    .option('--out', 'take them out of it')
    .action((name: string, members: string[], _options, command: Command) => {
      const options = optionsOf<Signed>(command);
      return decide(options, (verb, on) =>
        verb.judgeGroup(on, signer(options.by), name, members, options.out ? 'out' : 'in', options),
      );
    });
  for (const [name, relation, description] of [
    ['part-of', 'part of', 'one is a part of the other: a branch, a unit, a station'],
    ['became', 'became', 'one was renamed or turned into the other'],
    ['stands-for', 'stands for', 'one name is used for the other: a capital for its government'],
  ] as const)
    signed(group.command(name))
      .description(description)
      .argument('<a>')
      .argument('<b>')
      .option('--not', 'it is not so')
      .action((a: string, b: string, _options, command: Command) => {
        const options = optionsOf<Signed>(command);
        const { during, why } = options;
        return decide(options, (verb, on) =>
          verb.judgeRelation(on, signer(options.by), relation, a, b, {
            verdict: options.not ? 'does not hold' : 'holds',
            ...(during === undefined ? {} : { during }),
            ...(why === undefined ? {} : { why }),
          }),
        );
      });
  signed(group.command('existed'))
    .description('from when to when it existed')
    .argument('<holder>')
    .argument('<interval>', '2014-05/.., 1946/2008')
    .action((name: string, during: string, _options, command: Command) => {
      const options = optionsOf<Signed>(command);
      return decide(options, (verb, on) => verb.judgeExisted(on, signer(options.by), name, during, options.why));
    });
  group
    .command('list')
    .description('who can hold knowledge, and how they hang together')
    .option('--about <name>', 'whose name has these words')
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ about?: string }>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { showHolders } = await import('../../workbench/show-holders.ts');
      const rows = await lookAt(caseHere(options.case), (at) => showHolders(at, options.about));
      if (options.json) printJsonList(rows);
      else {
        for (const row of rows) {
          print(`${row.name}  (${row.kind}, ${plural(row.rows, 'row')})`);
          for (const line of row.hangsTogether) print(`    ${line}`);
        }
        print(plural(rows.length, 'holder'));
      }
    });
}
