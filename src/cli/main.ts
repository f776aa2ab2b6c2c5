/** sheaf: the command line. Each command is one file in commands/ and loads what it needs when it runs. */
import { Command, CommanderError } from 'commander';
import { EXIT_CODES } from '../domain/errors.ts';
import { SHEAF } from '../workbench/versions.ts';
import { add } from './commands/add.ts';
import { bench } from './commands/bench.ts';
import { claim } from './commands/claim.ts';
import { demo } from './commands/demo.ts';
import { exporting } from './commands/export.ts';
import { find } from './commands/find.ts';
import { holder } from './commands/holder.ts';
import { judge } from './commands/judge.ts';
import { knew } from './commands/knew.ts';
import { map } from './commands/map.ts';
import { open } from './commands/open.ts';
import { pool } from './commands/pool.ts';
import { read } from './commands/read.ts';
import { resolve } from './commands/resolve.ts';
import { run } from './commands/run.ts';
import { score } from './commands/score.ts';
import { set } from './commands/set.ts';
import { show } from './commands/show.ts';
import { withdraw } from './commands/withdraw.ts';
import { EXIT_HELP, fail } from './exit.ts';
import { wholeNumber } from './options.ts';

/** In the order in which a newcomer meets them. */
const commands = [
  run,
  demo,
  open,
  show,
  knew,
  find,
  pool,
  exporting,
  set,
  map,
  judge,
  claim,
  withdraw,
  holder,
  add,
  read,
  resolve,
  score,
  bench,
];

const START = `
Sheaf reads a folder of documents (articles, mails, reports, tables, scans; English and French) into one case file,
and shows who says that what happened when, each line with its exact words and place. Nothing leaves this computer.

Start with:
  sheaf run FOLDER                 reads the folder into FOLDER.sheaf
  sheaf open                       the case in the browser
  sheaf show timeline              what happened when, who says so, in which words
  sheaf knew "the port office"      what a holder knew, since when, how, says who
  sheaf show search "some words"   finds passages; accents and case do not matter

${EXIT_HELP}`;

function program(): Command {
  const top = new Command('sheaf')
    .description('Who knew what, when?')
    .version(SHEAF)
    .option('--case <file>', 'the case file (default: the only *.sheaf here; for run: FOLDER.sheaf)')
    .option('--json', 'rows for programs instead of text for people')
    .option('--wait <seconds>', 'how long to wait while another process works on the case', wholeNumber, 30)
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', START)
    .exitOverride();
  for (const command of commands) command(top);
  return top;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  else fail(error, process.argv.includes('--json'));
}
