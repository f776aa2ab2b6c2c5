/** Tables of a page that hold data, row by row; tables that only lay out a page are not taken for them. */
import { isElement, type PageElement } from './page-nodes.ts';

export interface PageRow {
  readonly header: boolean;
  readonly cells: readonly string[];
}

/** The rows of a table of data; undefined for one that lays out a page: nested, of one column, or with whole texts in its cells. */
export function rowsOf(table: PageElement): readonly PageRow[] | undefined {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table, article, h1, ul, ol, form'))
    return undefined;
  const rows = [...table.querySelectorAll('tr')].map(rowOf);
  if (rows.filter((row) => row.cells.length > 1).length < 2) return undefined;
  return rows.some((row) => row.cells.some((cell) => cell.length > 1500)) ? undefined : rows;
}

function rowOf(tr: PageElement): PageRow {
  const cells: string[] = [];
  let heads = 0;
  let own = 0;
  for (const cell of tr.childNodes) {
    if (!isElement(cell) || (cell.localName !== 'td' && cell.localName !== 'th')) continue;
    own++;
    if (cell.localName === 'th') heads++;
    cells.push(cellWords(cell));
    const span = Math.min(100, Number(cell.getAttribute('colspan') ?? 1) || 1);
    for (let i = 1; i < span; i++) cells.push('');
  }
  return { header: own > 1 && heads === own, cells };
}

const cellWords = (cell: PageElement): string => {
  const words: string[] = [];
  const gather = (element: PageElement): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words.push(child.textContent ?? '');
      else if (isElement(child) && child.localName === 'br') words.push(' ');
      else if (isElement(child) && !/^(script|style|template|svg)$/.test(child.localName)) {
        gather(child);
        if (/^(p|div|li)$/.test(child.localName)) words.push(' ');
      }
    }
  };
  gather(cell);
  return words
    .join('')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
};
