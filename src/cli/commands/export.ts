import { closeSync, openSync, writeSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { SheafError } from '../../domain/errors.ts';
import { optionsOf } from '../options.ts';
import { caseHere } from '../which-case.ts';

const HELP = `
Kinds: timeline, claims, sources, entities, attributions, knowledge, origins, corroboration, requests, watches, statuses, counts, mentions, moments.
Offsets count Unicode code points of the text as decoded, start included, end excluded; every quote has file, place and hash.

Examples:
  sheaf export timeline --csv -o timeline.csv
  sheaf export claims --jsonl > claims.jsonl`;

/** Lines are gathered to about this many UTF-16 units for one write. */
const GATHERED = 1 << 16;

function writeAll(lines: Iterable<string>, file: number): void {
  let waiting = '';
  const flush = () => {
    const bytes = Buffer.from(waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    waiting = '';
  };
  for (const line of lines) {
    waiting += line;
    if (waiting.length > GATHERED) flush();
  }
  flush();
}

/** `--json`, which every command has, is one value for origins and lines for all else. */
function formatOf(
  kind: string,
  {
    csv,
    json,
    gexf,
    prov,
  }: { readonly csv?: boolean; readonly json?: boolean; readonly gexf?: boolean; readonly prov?: boolean },
) {
  if (csv) return 'csv';
  if (gexf) return 'gexf';
  if (prov) return 'prov';
  return json && kind === 'origins' ? 'json' : 'jsonl';
}

/** sheaf export: rows for a spreadsheet or another program. */
export function exporting(program: Command): void {
  program
    .command('export')
    .description('write rows for a spreadsheet or another program')
    .argument('<kind>', 'timeline, claims, sources …')
    .addOption(new Option('--jsonl', 'JSON Lines (default)').conflicts('csv'))
    .option('--csv', 'a table for spreadsheets')
    .option('--gexf', 'origins as a graph for Gephi and its like')
    .option('--prov', 'origins as PROV-JSON')
    .option('-o, --output <file>', 'default: standard output')
    .addHelpText('after', HELP)
    .action(async (kind: string, _options, command: Command) => {
      const options = optionsOf<{ csv?: boolean; gexf?: boolean; prov?: boolean; output?: string }>(command);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { exportLines } = await import('../../workbench/export.ts');
      await lookAt(caseHere(options.case), (at) => {
        const lines = exportLines(at, kind, formatOf(kind, options));
        if (options.output === undefined) {
          for (const line of lines) process.stdout.write(line);
          return;
        }
        if (/\.sheaf$/i.test(options.output))
          throw new SheafError('usage', 'an export cannot take the name of a case file', 'Choose another ending.');
        const file = openSync(options.output, 'w');
        try {
          writeAll(lines, file);
        } finally {
          closeSync(file);
        }
      });
    });
}
