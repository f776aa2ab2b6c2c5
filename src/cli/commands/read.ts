import type { Command } from 'commander';
import { optionsOf, withProgress } from '../options.ts';
import { plural, print, printJson } from '../print.ts';
import { caseHere } from '../which-case.ts';

/** sheaf read: reads what has come in, and what a correction or a newer Sheaf has put out of date. */
export function read(program: Command): void {
  program
    .command('read')
    .description('read what has come in and was not read yet; goes on where it stopped')
    .option('--ocr', 'read pictures and pages without text by OCR (slower)')
    .action(async (_options, command: Command) => {
      const options = optionsOf<{ ocr?: boolean }>(command);
      const path = caseHere(options.case);
      const { workOn } = await import('../../workbench/open-case.ts');
      const verb = await import('../../workbench/read.ts');
      const done = await withProgress(options, (line, waiting) =>
        workOn(path, 'read', waiting, (on) => verb.read(on, { ocr: options.ocr ?? false, progress: line.tell })),
      );
      if (options.json) printJson({ case: path, ...done });
      else if (done.files.sources === 0 && done.documents.documents === 0)
        print('Nothing is new: everything has been read.');
      else
        print(
          `Read ${plural(done.files.sources, 'file')} and ${plural(done.documents.documents, 'document')}, ${plural(done.documents.words, 'word')}.`,
        );
    });
}
