import { type Command, Option } from 'commander';
import type { Stance } from '../../domain/attribution.ts';
import { dayAt, type Everywhere, optionsOf, wholeNumber } from '../options.ts';
import { caseHere } from '../which-case.ts';
import { ledgerViews } from './show-ledger.ts';

const STANCES: readonly Stance[] = [
  'affirmed',
  'denied',
  'doubted',
  'asked',
  'neither confirmed nor denied',
  'no answer',
];

const HELP = `
Examples:
  sheaf show timeline --about Novotny --from 2014 --to 2015-11
  sheaf show timeline --predicate attention --brief
  sheaf show search "left the harbour" Novotn* -ferry
  sheaf show claims --document "letters/3 May.txt" --json`;

type Looking = Parameters<Parameters<typeof import('../../workbench/open-case.ts')['lookAt']>[1]>[0];

/** Opens the case the command means, hands it to what shows it, closes it. */
async function look(options: Everywhere, work: (at: Looking) => void | Promise<void>): Promise<void> {
  const { lookAt } = await import('../../workbench/open-case.ts');
  await lookAt(caseHere(options.case), work);
}

const chosen = (command: Command): Command =>
  command
    .option('--about <name>', 'claims in which this name, or another of the same entity, has a part')
    .option('--from <date>', 'that may have happened on or after it', dayAt('earliest'))
    .option('--to <date>', 'that may have happened on or before it', dayAt('latest'))
    .option('--predicate <names...>', 'told, saw, arrested …, or a family: knowledge, attention, justice …')
    .option('--document <name>', 'path, end of a path, or id')
    .addOption(new Option('--stance <stance>').choices(STANCES))
    .addOption(
      new Option('--judged <state>', 'what a machine proposed or people decided').choices([
        'suggestion',
        'accepted',
        'rejected',
      ]),
    )
    .option('--limit <n>', 'at most so many (default: all)', wholeNumber)
    .option('--brief', 'one line a claim');

/** sheaf show: looks at a case; never changes it, never waits for a process that writes. */
export function show(program: Command): void {
  const group = program
    .command('show')
    .description(
      'look at a case: timeline, who-knew-when, numbers, statuses, claims, entities, sources, problems, search, attributions, facts, origins',
    )
    .addHelpText('after', HELP);
  ledgerViews(group);
  for (const [name, order, description] of [
    ['timeline', 'time', 'what is said to have happened when, who says so, in which words; undated claims at the end'],
    ['claims', 'text', 'claims in the order of the documents'],
  ] as const)
    chosen(group.command(name).description(description)).action(async (_options, command: Command) => {
      const options = optionsOf<import('../show-timeline.ts').TimelineOptions>(command);
      const { showTimeline } = await import('../show-timeline.ts');
      await look(options, (at) => showTimeline(at, options, order));
    });

  group
    .command('entities')
    .description('who occurs, under which names, in how many documents')
    .addOption(new Option('--kind <kind>').choices(['person', 'organisation', 'place']))
    .option('--why', 'why names were taken for one or kept apart')
    .option('--limit <n>', 'at most so many (default: all)', wholeNumber)
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ kind?: string; why?: boolean; limit?: number }>(command);
      const { showEntities } = await import('../show-entities.ts');
      await look(options, (at) => showEntities(at, options));
    });

  for (const [name, description] of [
    ['sources', 'what was handed in, and what is known about each document'],
    ['facts', 'facts about documents and what each rests on'],
  ] as const)
    group
      .command(name)
      .description(description)
      .option('--document <name>', 'path, end of a path, or id')
      .action(async (_options, command: Command) => {
        const options = optionsOf<{ document?: string }>(command);
        const { showSources } = await import('../show-sources.ts');
        await look(options, (at) => showSources(at, options, name === 'facts'));
      });

  group
    .command('findings')
    .description('what the claims show together, what each does not show, and the words; `sheaf find` works them out')
    .option('--rule <rule>', 'one question only: unheeded-notice, lapsed-watch, two-accounts …')
    .option('--about <name>', 'in which this name has a part')
    .addOption(new Option('--strength <strength>').choices(['firm', 'possible']))
    .addOption(new Option('--state <state>', 'what people decided').choices(['open', 'confirmed', 'dismissed']))
    .option('--all', 'all of them, not the first of each kind')
    .option('--whole', 'every passage that carries a finding')
    .option('--limit <n>', 'at most so many', wholeNumber)
    .option('--brief', 'one line a finding')
    .action(async (_options, command: Command) => {
      const options = optionsOf<import('../show-findings.ts').FindingOptions & { whole?: boolean }>(command);
      const { showFindings } = await import('../show-findings.ts');
      await look(options, (at) => showFindings(at, options));
    });

  for (const [name, description] of [
    ['requests', 'what was asked and told, by whom, and what is said of the answer'],
    ['watches', 'who watched whom, from when to when; who is said to have had no watch, or to have been lost'],
  ] as const)
    group
      .command(name)
      .description(description)
      .option('--about <name>', 'in which this name has a part')
      .option('--brief', 'one line each')
      .action(async (_options, command: Command) => {
        const options = optionsOf<{ about?: string; brief?: boolean }>(command);
        const { showRequests, showWatches } = await import('../show-requests.ts');
        await look(options, (at) => (name === 'requests' ? showRequests(at, options) : showWatches(at, options)));
      });

  group
    .command('problems')
    .description('what could not be read, where, and what to do about it')
    .action(async (_options, command: Command) => {
      const options = optionsOf(command);
      const { showProblems } = await import('../show-problems.ts');
      await look(options, (at) => showProblems(at, options.json === true));
    });

  group
    .command('search')
    .description('passages with these words: "exact phrase", prefix*, -without; accents and case do not matter')
    .argument('<words...>')
    .option('--boilerplate', 'search menus, footers and other furniture of pages too')
    .option('--exact', 'only the words as typed; without, their other forms come after them')
    .option('--limit <n>', 'at most so many passages (default: all)', wholeNumber)
    .action(async (words: string[], _options, command: Command) => {
      const options = optionsOf<{ boilerplate?: boolean; exact?: boolean; limit?: number }>(command);
      const { showSearch } = await import('../show-search.ts');
      await look(options, (at) => showSearch(at, words, options));
    });

  group
    .command('searches')
    .description('searches that the case keeps, the latest first')
    .action(async (_options, command: Command) => {
      const options = optionsOf(command);
      const { showKeptSearches } = await import('../show-search.ts');
      await look(options, (at) => showKeptSearches(at, options.json === true));
    });

  group
    .command('attributions')
    .description('who is said to have said what, as it stands')
    .option('--document <name>', 'path, end of a path, or id')
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ document?: string }>(command);
      const { showAttributions } = await import('../show-attributions.ts');
      await look(options, (at) => showAttributions(at, options));
    });

  group
    .command('origins')
    .description(
      'which documents are of one origin: copies, cuts, rewrites, translations; one document, or two side by side',
    )
    .argument('[documents...]', 'none for all; one for its tree; two for what they share')
    .option('--why', 'what each tie rests on')
    .option('--behind', 'what is said, with how many voices, documents and origins stand behind it')
    .option('--limit <n>', 'with --behind: at most so many (default: 40)', wholeNumber)
    .action(async (names: string[], _options, command: Command) => {
      const options = optionsOf<{ why?: boolean; behind?: boolean; limit?: number }>(command);
      const { showOrigins } = await import('../show-origins.ts');
      await look(options, (at) => showOrigins(at, names, options));
    });
}
