/** Excel workbooks: one block a row with its sheet and cells, dates as dates; a million rows pass through a few at a time. */
import { compose } from '../composition.ts';
import { officeMetadata } from '../office-metadata.ts';
import { namesInHead, type OfficePackage, openPackage } from '../office-package.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { sheetRows } from '../sheet-rows.ts';
import { openWorkbook, textIn, type Workbook } from '../spreadsheet.ts';
import { type TableRow, tableDocuments } from '../table-documents.ts';
import { trouble } from '../trouble.ts';
import { readXml } from '../xml-events.ts';

export const xlsx: Reader = {
  id: 'xlsx',
  formats: ['xlsx'],
  endings: ['xlsx', 'xlsm', 'xltx'],
  recognises(head) {
    return namesInHead(head).some((name) => name.startsWith('xl/')) ? 'surely' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const pack = openPackage(input);
    const book = openWorkbook(pack);
    const metadata = officeMetadata(pack.text('docProps/core.xml'), pack.text('docProps/app.xml'));
    const faults: Found[] = [];
    for (const table of tableDocuments(allRows(pack, book, input, faults), input.limits.rows))
      yield { document: { format: 'xlsx', ...table, metadata } };
    const comments = commentText(pack);
    if (comments.blocks.length > 0) yield { document: { format: 'xlsx', inner: 'comments', ...comments, metadata } };
    yield* faults;
    yield* pack.problems();
  },
};

function* allRows(pack: OfficePackage, book: Workbook, input: ReadInput, faults: Found[]): Generator<TableRow> {
  for (const sheet of book.sheets) {
    const member = pack.member(sheet.file);
    if (!member) continue;
    const limit = Math.max(20 * 2 ** 20, Math.min(input.limits.unpackedBytes, member.packed * input.limits.ratio));
    const ended = { how: 'whole' };
    const pieces = function* (): Generator<Uint8Array> {
      ended.how = yield* member.pieces(limit);
    };
    yield* sheetRows(pieces(), book, sheet.name);
    const place = { place: sheet.name };
    if (ended.how === 'corrupt')
      faults.push({
        problem: trouble(input.name, 'corrupt', 'The sheet is damaged; its rows up to there were read.', place),
      });
    if (ended.how === 'beyond-limit')
      faults.push({
        problem: trouble(
          input.name,
          'archive-bomb',
          'The sheet unpacks to more than it can hold; its rows up to there were read.',
          place,
        ),
      });
  }
}

/** What people noted on cells. */
function commentText(pack: OfficePackage): ReturnType<ReturnType<typeof compose>['finish']> {
  const out = compose();
  for (const name of pack.names.filter(
    (one) => /^xl\/comments\d*\.xml$/.test(one) || /^xl\/comments\/comment\d*\.xml$/.test(one),
  )) {
    const xml = pack.text(name) ?? '';
    for (const [, head = '', inside = ''] of xml.matchAll(
      /<(?:\w+:)?comment\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?comment>/g,
    )) {
      let cell = '';
      readXml(`<c ${head}/>`, { open: (_, attribute) => void (cell = attribute('ref') ?? '') });
      out.add('footnote', textIn(inside).trim(), { cell });
    }
  }
  return out.finish();
}
