import { type Command, Option } from 'commander';
import { SheafError } from '../../domain/errors.ts';
import { dayAt, optionsOf, wholeNumber } from '../options.ts';
import { caseHere } from '../which-case.ts';

const HELP = `
A holder is a name, a group (sheaf holder), a state ("Turkey", "Ankara" for its government) or bodies by what they are ("French services").

Examples:
  sheaf pool "French services,Turkey" --before 2015-11-13
  sheaf pool "coast guard,harbour office" --between Hoxha,Novotny
  sheaf pool DGSI --by 2014-12`;

const listed = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function two(typed: string): readonly string[] {
  const names = listed(typed);
  if (names.length !== 2)
    throw new SheafError('usage', '--between takes two names', 'Write --between "Hoxha,Novotny".');
  return names;
}

/** sheaf pool: what holders would have seen, had they put together what each held. */
export function pool(program: Command): void {
  program
    .command('pool')
    .description(
      'what holders would have seen, had they put together what each held: links, since when, the last piece',
    )
    .argument('<holders>', 'who pools, with commas between')
    .addOption(new Option('--by <date>', 'as things stood on that day').argParser(dayAt('latest')))
    .option('--between <names>', 'only of these two, in full: A,B')
    .option('--before <event>', 'before a date, NAME=DATE, or an event of the case')
    .option('--strict', 'only those named: not what reached the state as a whole, nor bodies that are part of them')
    .option('--limit <n>', 'at most so many links of each sort (default: 10)', wholeNumber)
    .addHelpText('after', HELP)
    .action(async (holders: string, _options, command: Command) => {
      const options = optionsOf<{ by?: string; between?: string; before?: string; strict?: boolean; limit?: number }>(
        command,
      );
      const path = caseHere(options.case);
      const [{ lookAt }, { showPool }, { printPool }] = await Promise.all([
        import('../../workbench/open-case.ts'),
        import('../../workbench/pool.ts'),
        import('../show-pool.ts'),
      ]);
      const { between, by, before, strict } = options;
      const asked = {
        holders: listed(holders),
        ...(by === undefined ? {} : { by }),
        ...(before === undefined ? {} : { before }),
        ...(between === undefined ? {} : { between: two(between) }),
        ...(strict === undefined ? {} : { strict }),
      };
      if (asked.holders.length === 0) throw new SheafError('usage', 'nobody pools', 'Name at least one holder.');
      await lookAt(path, (at) => printPool(showPool(at, asked), options));
    });
}
