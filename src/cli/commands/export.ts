import { closeSync, openSync, writeSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { SheafError } from '../../domain/errors.ts';
import { dayAt, type Everywhere, optionsOf } from '../options.ts';
import { caseHere } from '../which-case.ts';

const HELP = `
To read and print: dossier (--docx, --html), chronology (--xlsx): every sentence with its words, place and hash; sealed sources absent.
Rows, of these kinds: timeline, claims, sources, entities, attributions, knowledge, origins, corroboration, requests, watches, statuses, counts, mentions, moments.
Offsets count Unicode code points of the text as decoded, start included, end excluded; every quote has file, place and hash.

Examples:
  sheaf export dossier --docx -o dossier.docx
  sheaf export dossier --html --about "Harbour Police" --reviewed -o harbour-police.html
  sheaf export chronology --xlsx --from 2014 --to 2015 -o chronology.xlsx
  sheaf export timeline --csv -o timeline.csv
  sheaf export claims --jsonl > claims.jsonl`;

/** Lines are gathered to about this many UTF-16 units for one write. */
const GATHERED = 1 << 16;

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function writeAll(lines: Iterable<string>, file: number): void {
  let waiting = '';
  const flush = () => {
    writeWhole(file, Buffer.from(waiting));
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

function refuseCaseName(output: string): void {
  if (/\.sheaf$/i.test(output))
    throw new SheafError('usage', 'an export cannot take the name of a case file', 'Choose another ending.');
}

interface Readable {
  readonly docx?: boolean;
  readonly html?: boolean;
  readonly xlsx?: boolean;
  readonly reviewed?: boolean;
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly french?: boolean;
}

/** The dossier or the chronology, as one file. */
async function readable(kind: string, options: Readable & Everywhere & { readonly output?: string }): Promise<void> {
  const { docx, html, xlsx, reviewed = false, about, from, to, french, output } = options;
  const format = docx ? 'docx' : html ? 'html' : xlsx ? 'xlsx' : kind === 'dossier' ? 'docx' : 'xlsx';
  if (output === undefined && process.stdout.isTTY && format !== 'html')
    throw new SheafError('usage', 'a terminal cannot show this file', `Name one: -o ${kind}.${format}`);
  if (output !== undefined) refuseCaseName(output);
  const { lookAt } = await import('../../workbench/open-case.ts');
  const { exportFile } = await import('../../workbench/export-file.ts');
  const choice = {
    reviewed,
    tongue: french ? 'fr' : 'en',
    ...(about === undefined ? {} : { about }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  } as const;
  await lookAt(caseHere(options.case), (at) => {
    const pieces = exportFile(at, kind, format, choice);
    if (output === undefined) {
      for (const piece of pieces) process.stdout.write(piece);
      return;
    }
    const file = openSync(output, 'w');
    try {
      for (const piece of pieces) writeWhole(file, piece);
    } finally {
      closeSync(file);
    }
  });
}

/** sheaf export: rows for a spreadsheet or another program. */
export function exporting(program: Command): void {
  program
    .command('export')
    .description('write a dossier, a chronology, or rows for another program')
    .argument('<kind>', 'dossier, chronology, timeline, claims, sources …')
    .option('--docx', 'dossier: a Word file, with footnotes')
    .option('--html', 'dossier: a page that stands alone')
    .option('--xlsx', 'chronology: an Excel workbook')
    .option('--reviewed', 'dossier, chronology: only what a person accepted or confirmed')
    .option('--about <name>', 'dossier, chronology: only claims in which this name has a part')
    .option('--from <date>', 'dossier, chronology: on or after it', dayAt('earliest'))
    .option('--to <date>', 'dossier, chronology: on or before it', dayAt('latest'))
    .option('--french', 'dossier, chronology: Sheaf’s own sentences in French')
    .addOption(new Option('--jsonl', 'JSON Lines (default)').conflicts('csv'))
    .option('--csv', 'a table for spreadsheets')
    .option('--gexf', 'origins as a graph for Gephi and its like')
    .option('--prov', 'origins as PROV-JSON')
    .option('-o, --output <file>', 'default: standard output')
    .addHelpText('after', HELP)
    .action(async (kind: string, _options, command: Command) => {
      const options = optionsOf<{ csv?: boolean; gexf?: boolean; prov?: boolean; output?: string } & Readable>(command);
      if (kind === 'dossier' || kind === 'chronology') return readable(kind, options);
      const { lookAt } = await import('../../workbench/open-case.ts');
      const { exportLines } = await import('../../workbench/export.ts');
      await lookAt(caseHere(options.case), (at) => {
        const lines = exportLines(at, kind, formatOf(kind, options));
        if (options.output === undefined) {
          for (const line of lines) process.stdout.write(line);
          return;
        }
        refuseCaseName(options.output);
        const file = openSync(options.output, 'w');
        try {
          writeAll(lines, file);
        } finally {
          closeSync(file);
        }
      });
    });
}
