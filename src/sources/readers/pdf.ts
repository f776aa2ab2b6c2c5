/** PDF with a text layer: paragraphs in reading order with page numbers, running lines and footnotes told apart; pages that are pictures by OCR. */
import type { Metadatum } from '../../domain/document.ts';
import { compose } from '../composition.ts';
import { readPicture } from '../ocr.ts';
import { type Habit, linesInOrder } from '../print/columns.ts';
import { withNewEnd } from '../print/mend.ts';
import { pdfMetadata } from '../print/metadata.ts';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy, pageFragments, pagePicture } from '../print/open.ts';
import { type Sheet, writeSheets } from '../print/sheets.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { trouble } from '../trouble.ts';

export const pdf: Reader = {
  id: 'pdf',
  formats: ['pdf'],
  endings: ['pdf'],
  recognises: (head) => (Buffer.from(head.subarray(0, 1024)).toString('latin1').includes('%PDF-') ? 'surely' : 'no'),
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const cut = !Buffer.from(input.bytes.subarray(-2048)).toString('latin1').includes('%%EOF');
    let document: PDFDocumentProxy;
    try {
      document = await openOrMend(input.bytes, cut);
    } catch (error) {
      return yield { problem: unopened(input.name, error, cut) };
    }
    try {
      yield* contents(document, input, cut);
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

/** A file whose end is missing is given a new one, so that its whole pages can be read. */
async function openOrMend(bytes: Uint8Array, cut: boolean): Promise<PDFDocumentProxy> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    const mended = cut ? withNewEnd(bytes) : undefined;
    if (!mended) throw error;
    return await openPdf(mended);
  }
}

const unopened = (name: string, error: unknown, cut: boolean) => {
  if (error instanceof Error && error.name === 'PasswordException')
    return trouble(name, 'encrypted', 'It is locked with a password.');
  return cut
    ? trouble(name, 'truncated', 'The end of the file is missing, and nothing before it can be made out.')
    : trouble(name, 'corrupt', 'Its inner structure is damaged.');
};

async function* contents(document: PDFDocumentProxy, input: ReadInput, cut: boolean): AsyncGenerator<Found> {
  const sheets: Sheet[] = [];
  const wordless: number[] = [];
  const damaged: number[] = [];
  const habit: Habit = {};
  for (let number = 1; number <= document.numPages; number++) {
    yield { progress: `page ${number} of ${document.numPages}` };
    try {
      const page = await document.getPage(number);
      const sheet = await sheetOf(document, page, number, input.ocr, habit);
      sheets.push(sheet);
      if (sheet.page.lines.length === 0 && !sheet.seen?.length && sheet.fields.length === 0) wordless.push(number);
      page.cleanup();
    } catch {
      damaged.push(number);
    }
  }
  const out = compose();
  writeSheets(out, sheets);
  const text = out.finish();
  const ocr: Metadatum[] = sheets.some((sheet) => sheet.seen)
    ? [{ key: 'ocr', value: `pages ${ranges(sheets.filter((s) => s.seen).map((s) => s.page.number))}` }]
    : [];
  if (text.blocks.length > 0)
    yield { document: { format: 'pdf', ...text, metadata: [...(await pdfMetadata(document)), ...ocr] } };
  if (cut) {
    const lost = [...damaged, ...wordless].sort((a, b) => a - b);
    const place = lost.length > 0 ? { place: `p. ${ranges(lost)}` } : {};
    return yield { problem: trouble(input.name, 'truncated', 'The end of the file is missing.', place) };
  }
  if (damaged.length > 0)
    yield {
      problem: trouble(input.name, 'corrupt', 'Some pages are damaged and were left out.', {
        place: `p. ${ranges(damaged)}`,
      }),
    };
  if (wordless.length > 0) yield { problem: withoutText(input, wordless, document.numPages) };
}

function withoutText(input: ReadInput, pages: readonly number[], all: number) {
  const message =
    pages.length === all
      ? 'No page has a text layer: they are pictures or empty.'
      : 'Some pages have no text layer: they are pictures or empty.';
  return trouble(input.name, 'no-text', message, {
    place: `p. ${ranges(pages)}`,
    ...(input.ocr ? { hint: 'OCR found no words there; check the pages yourself.' } : {}),
  });
}

/** "2-5, 9". */
function ranges(numbers: readonly number[]): string {
  const out: [number, number][] = [];
  for (const n of numbers) {
    const last = out.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else out.push([n, n]);
  }
  return out.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(', ');
}

async function sheetOf(
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  number: number,
  ocr: boolean,
  habit: Habit,
): Promise<Sheet> {
  const { width, height, fragments, aslant, unknown } = await pageFragments(page);
  const letters = fragments.reduce((sum, one) => sum + one.words.length, 0);
  const legible = letters > 0 && unknown < letters * 0.3;
  const lines = legible ? linesInOrder(fragments, habit) : [];
  const fields = await formFields(page);
  const sheet = { page: { number, width, height, lines }, fields, aslant: legible ? aslant : [] };
  if (!ocr || letters > 40) return legible || !ocr ? sheet : { ...sheet, seen: await seenOn(document, page) };
  return { ...sheet, page: { ...sheet.page, lines: [] }, seen: await seenOn(document, page) };
}

const seenOn = async (document: PDFDocumentProxy, page: PDFPageProxy): Promise<string[]> =>
  (await readPicture(await pagePicture(document, page))).filter((one) => one.confidence > 30).map((one) => one.words);

/** What somebody filled into a form; it stands beside the page's text, not in it. */
async function formFields(page: PDFPageProxy): Promise<{ name: string; words: string }[]> {
  const all = (await page.getAnnotations()) as {
    subtype?: string;
    fieldType?: string;
    fieldName?: string;
    fieldValue?: unknown;
  }[];
  return all
    .filter((one) => one.subtype === 'Widget' && (one.fieldType === 'Tx' || one.fieldType === 'Ch'))
    .map((one) => ({ name: one.fieldName ?? '', words: [one.fieldValue ?? ''].flat().join(', ').trim() }))
    .filter(({ words }) => words !== '');
}
