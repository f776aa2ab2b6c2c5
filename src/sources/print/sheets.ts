/** The pages of a PDF, seen together, become one text. */
import type { Composition } from '../composition.ts';
import type { PrintedPage } from './fragment.ts';
import { kindsOf, usualSize } from './furniture.ts';
import { joined, type PrintedParagraph, printedParagraphs } from './paragraphs.ts';

/** What was found on one page before the pages are seen together. */
export interface Sheet {
  readonly page: PrintedPage;
  readonly seen?: readonly string[];
  readonly fields: readonly { readonly name: string; readonly words: string }[];
  readonly aslant: readonly string[];
}

/** All pages into one text. A paragraph that a page's end cuts is put together again, behind that page's foot. */
export function writeSheets(out: Composition, sheets: readonly Sheet[]): void {
  const pages = sheets.map((sheet) => sheet.page);
  const kinds = kindsOf(pages);
  const usual = usualSize(pages);
  let pending: PrintedParagraph | undefined;
  let titled = false;
  const put = (one: PrintedParagraph | undefined): void => {
    if (!one) return;
    const locator = { page: one.page, line: one.line };
    if (one.cells) out.row('table-row', one.cells, [], locator);
    else {
      const title = one.kind === 'heading' && !titled && one.page === 1;
      titled ||= title;
      out.add(title ? 'title' : one.kind, one.words, locator);
    }
  };
  for (const { page, seen, fields, aslant } of sheets) {
    const lines = page.lines.map((line, i) => ({ ...line, number: i + 1, kind: kinds.get(line) ?? ('body' as const) }));
    const of = (kind: (typeof lines)[number]['kind']): PrintedParagraph[] =>
      printedParagraphs(
        lines.filter((line) => line.kind === kind),
        page.number,
        usual,
      );
    of('page-header').forEach(put);
    const body = of('body');
    const first = body[0];
    if (pending && first?.kind === 'paragraph' && pending.open && /^[\p{Ll}\d]/u.test(first.words)) {
      pending = { ...pending, words: joined(pending.words, first.words), open: first.open };
      body.shift();
      if (body.length === 0 && !pending.open) {
        put(pending);
        pending = undefined;
      }
    }
    if (body.length > 0) {
      put(pending);
      pending = body.at(-1)?.kind === 'paragraph' && body.at(-1)?.open ? body.pop() : undefined;
      body.forEach(put);
    }
    seen?.forEach((words, i) => {
      out.add('paragraph', words, { page: page.number, paragraph: i + 1 });
    });
    for (const { name, words } of fields) out.labelled(`${name}: `, words, { page: page.number, header: name });
    of('footnote').forEach(put);
    of('page-footer').forEach(put);
    if (aslant.length > 0) out.add('page-footer', aslant.join(' '), { page: page.number });
  }
  put(pending);
}
