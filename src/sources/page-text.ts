/** A page's visible words as blocks, in reading order: paragraphs, headings, lists, tables, quotations, and furniture marked as such. */
import type { Block, BlockKind } from '../domain/document.ts';
import { type Composition, columnLetters, compose } from './composition.ts';
import { articleOf, isFurniture, isTopMatter } from './page-furniture.ts';
import { isElement, lengthOf, type PageDocument, type PageElement, type PageNode } from './page-nodes.ts';
import { rowsOf } from './page-tables.ts';

/** What a reader of the page does not see as words. */
export const UNSEEN = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select option datalist button input textarea title meta link base area map head-only dialog'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr picture source nobr o:p'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

interface Where {
  readonly kind: BlockKind;
  /** Inside the article, or the page has none. */
  readonly inside: boolean;
  readonly furniture: boolean;
  readonly keepsBlanks: boolean;
}

interface Walk {
  readonly out: Composition;
  readonly article: ReadonlySet<PageElement> | undefined;
  readonly pageLength: number;
  words: string;
  count: number;
  titled: boolean;
}

export async function pageText(
  document: PageDocument,
  html: string,
  wholePage = true,
): Promise<{ text: string; blocks: readonly Block[] }> {
  const root = document.documentElement;
  const out = compose();
  if (!root) return out.finish();
  const article = wholePage ? await articleOf(document, html) : undefined;
  const walk: Walk = { out, article, pageLength: lengthOf(root), words: '', count: 0, titled: false };
  const top: Where = { kind: 'paragraph', inside: !article, furniture: false, keepsBlanks: false };
  children(walk, root, top, wholePage);
  flush(walk, top);
  return out.finish();
}

function children(walk: Walk, element: PageElement, where: Where, whole: boolean): void {
  for (const child of element.childNodes) visit(walk, child, where, whole);
}

function visit(walk: Walk, node: PageNode, where: Where, whole: boolean): void {
  if (node.nodeType === 3) {
    const words = (node.textContent ?? '').replace(/[\u00ad\u200b\ufeff]/g, '');
    walk.words += where.keepsBlanks ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    return;
  }
  if (!isElement(node) || UNSEEN.has(node.localName) || isHidden(node)) return;
  const tag = node.localName;
  if (tag === 'br') walk.words += '\n';
  else if (tag === 'q') inQuotes(walk, node, where, whole);
  else if (INLINE.has(tag)) children(walk, node, enter(walk, node, where, false), whole);
  else block(walk, node, where, whole);
}

/** Browsers set marks around a q element; without them a quotation would be lost. */
function inQuotes(walk: Walk, node: PageElement, where: Where, whole: boolean): void {
  walk.words += '“';
  children(walk, node, where, whole);
  walk.words += '”';
}

function block(walk: Walk, node: PageElement, where: Where, whole: boolean): void {
  flush(walk, where);
  const now = enter(walk, node, where, whole);
  const rows = node.localName === 'table' ? rowsOf(node) : undefined;
  if (rows && !now.furniture && now.inside) table(walk, rows);
  else children(walk, node, now, whole);
  flush(walk, now);
  if (node.localName === 'h1' && now.kind === 'title') walk.titled = true;
}

function enter(walk: Walk, node: PageElement, where: Where, whole: boolean): Where {
  const tag = node.localName;
  const inside = where.inside || (walk.article?.has(node) ?? false) || (whole && isTopMatter(node));
  const furniture =
    where.furniture || (whole && isFurniture(node, walk.pageLength, inside && walk.article !== undefined));
  const own = tag === 'h1' && whole && !walk.titled && !furniture ? 'title' : KINDS[tag];
  const kind = own ?? where.kind;
  if (inside === where.inside && furniture === where.furniture && kind === where.kind && tag !== 'pre') return where;
  return { kind, inside, furniture, keepsBlanks: where.keepsBlanks || tag === 'pre' };
}

const isHidden = (node: PageElement): boolean =>
  node.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');

/** Ends the words gathered so far as a block; two line breaks in a row part two paragraphs. */
function flush(walk: Walk, where: Where): void {
  const gathered = walk.words;
  walk.words = '';
  if (gathered.trim() === '') return;
  const kind = where.furniture || !where.inside ? 'navigation' : where.kind;
  const clean = where.keepsBlanks
    ? gathered.replace(/^\s*\n|\s+$/g, '')
    : gathered
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim();
  for (const words of where.keepsBlanks ? [clean] : clean.split(/\n{2,}/)) {
    if (words.trim() !== '') walk.out.add(kind, words, { paragraph: ++walk.count });
  }
}

function table(walk: Walk, rows: ReturnType<typeof rowsOf> & object): void {
  walk.count++;
  let columns: readonly string[] = [];
  rows.forEach((row, i) => {
    if (row.header) columns = row.cells;
    const names = row.cells.map((_, k) => (row.header ? columnLetters(k) : columns[k] || columnLetters(k)));
    walk.out.row(row.header ? 'table-header' : 'table-row', row.cells, names, { paragraph: walk.count, row: i + 1 });
  });
}
