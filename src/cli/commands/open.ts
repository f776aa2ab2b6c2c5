import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { optionsOf, wholeNumber } from '../options.ts';
import { paint } from '../paint.ts';
import { print, printJson } from '../print.ts';
import { stateFolder } from '../state-folder.ts';
import { caseHere } from '../which-case.ts';
import { signer } from '../who.ts';

const HELP = `
The page is served to this computer alone, at a port of its own; the link opens it in one browser. Press Return for another link,
Ctrl-C to stop. Pages that were open go on when the case is opened again. Nothing is sent anywhere.

Examples:
  sheaf open letters.sheaf
  sheaf open --by "A. Novak" --no-browser`;

/** Asks the system to show the link; where it cannot, the printed link is there. */
function showIn(link: string): void {
  const [command, ...words] =
    process.platform === 'darwin'
      ? ['open', link]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', link]
        : ['xdg-open', link];
  spawn(command ?? '', words, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** Serves a case until it is stopped. */
export async function serveCase(
  path: string,
  { by, port, browser, json }: { by?: string | undefined; port?: number | undefined; browser: boolean; json: boolean },
): Promise<void> {
  const { start } = await import('../../server/start.ts');
  const running = await start(path, {
    by: signer(by),
    remembers: stateFolder(),
    ...(port === undefined ? {} : { port }),
  });
  if (json) printJson({ case: path, link: running.link });
  else {
    print(`${paint.bold('The case is open at')} ${running.link}`);
    print(paint.dim('Return: another link. Ctrl-C: stop.'));
  }
  if (browser) showIn(running.link);
  if (process.stdin.isTTY) process.stdin.on('data', () => print(running.anotherLink()));
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await running.close();
  process.stdin.pause();
}

/** sheaf open: the case in the browser. */
export function open(program: Command): void {
  program
    .command('open')
    .description('show the case in the browser: read, search, decide, print; on this computer alone')
    .argument('[case]', 'the case file (default: the only *.sheaf here)')
    .option('--by <name>', 'who signs decisions (default: SHEAF_USER or the account)')
    .option('--port <n>', 'a fixed port (default: any free one)', wholeNumber)
    .option('--no-browser', 'print the link only')
    .addHelpText('after', HELP)
    .action(async (named: string | undefined, _options, command: Command) => {
      const { json = false, ...options } = optionsOf<{ by?: string; port?: number; browser: boolean }>(command);
      await serveCase(named ?? caseHere(options.case), { ...options, json });
    });
}
