/** One part of a Word document (its body, its notes, a running head) as blocks. WordprocessingML as ECMA-376 part 1, section 17 has it. */
import type { BlockKind, Locator } from '../domain/document.ts';
import type { Composition } from './composition.ts';
import { readXml } from './xml-events.ts';

const STYLES: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(title|titre|titel)$/i, 'title'],
  [/^(heading|titre|überschrift|subtitle|sous-titre)/i, 'heading'],
  [/^(caption|légende)/i, 'caption'],
  [/^((intense )?quote|block text|citation)/i, 'quotation'],
  [/^(list|liste)/i, 'list-item'],
  [/^(html preformatted|plain text|macro text|code)/i, 'code'],
];

/** Kinds by style id, from the names that the styles have. */
export function wordStyles(xml: string | undefined): ReadonlyMap<string, BlockKind> {
  const out = new Map<string, BlockKind>();
  let id = '';
  readXml(xml ?? '', {
    open(name, attribute) {
      if (name === 'w:style') id = attribute('w:styleId') ?? '';
      else if (name === 'w:name') {
        const kind = STYLES.find(([pattern]) => pattern.test(attribute('w:val') ?? ''))?.[1];
        if (kind) out.set(id, kind);
      }
    },
  });
  return out;
}

interface Options {
  readonly styles: ReadonlyMap<string, BlockKind>;
  /** The kind of every paragraph, where the part is a running line or a note. */
  readonly kind?: BlockKind;
}

/** Words that are deleted, hidden in fields, or said a second time for old programs. */
const SKIPPED = new Set(['w:delText', 'w:instrText', 'mc:Fallback', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange']);

interface State {
  words: string;
  kind: BlockKind | undefined;
  header: boolean;
  paragraph: number;
  page: number;
  breaks: boolean;
  skip: number;
  inText: boolean;
  /** Author and day of a comment. */
  said: string | undefined;
  row: number;
  readonly tables: { cells: string[] | undefined; cell: string[]; span: number }[];
}

export function readWordPart(xml: string, out: Composition, options: Options): void {
  const at: State = {
    words: '',
    kind: undefined,
    header: false,
    paragraph: 0,
    page: 1,
    breaks: false,
    skip: 0,
    inText: false,
    said: undefined,
    row: 0,
    tables: [],
  };
  readXml(xml, {
    open: (name, attribute) => opened(at, name, attribute, options),
    close: (name) => closed(at, name, out, options),
    text(words) {
      if (at.inText && at.skip === 0) at.words += words;
    },
  });
}

function opened(at: State, name: string, attribute: (name: string) => string | undefined, options: Options): void {
  if (SKIPPED.has(name)) at.skip++;
  if (at.skip > 0) return;
  const table = at.tables.at(-1);
  switch (name) {
    case 'w:t':
      at.inText = true;
      break;
    case 'w:tab':
    case 'w:ptab':
      if (at.words !== '') at.words += table ? ' ' : '\t';
      break;
    case 'w:br':
    case 'w:cr':
      if (attribute('w:type') === 'page') at.page++;
      else if (attribute('w:type') !== 'column') at.words += '\n';
      break;
    case 'w:lastRenderedPageBreak':
      at.page++;
      at.breaks = true;
      break;
    case 'w:noBreakHyphen':
      at.words += '-';
      break;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      at.words += `[${attribute('w:id') ?? ''}]`;
      break;
    case 'w:pStyle':
      at.kind = options.styles.get(attribute('w:val') ?? '');
      break;
    case 'w:numPr':
      at.kind ??= 'list-item';
      break;
    case 'w:comment':
      at.said = [attribute('w:author'), attribute('w:date')?.slice(0, 10)].filter(Boolean).join(', ');
      break;
    case 'w:tbl':
      at.tables.push({ cells: undefined, cell: [], span: 1 });
      break;
    case 'w:tr':
      if (table) table.cells = [];
      break;
    case 'w:tc':
      if (table) Object.assign(table, { cell: [], span: 1 });
      break;
    case 'w:gridSpan':
      if (table) table.span = Math.min(63, Number(attribute('w:val')) || 1);
      break;
    case 'w:tblHeader':
      at.header = true;
      break;
  }
}

function closed(at: State, name: string, out: Composition, options: Options): void {
  if (SKIPPED.has(name)) at.skip--;
  if (at.skip > 0) return;
  const table = at.tables.at(-1);
  if (name === 'w:t') at.inText = false;
  else if (name === 'w:p') paragraph(at, out, options);
  else if (name === 'w:tc' && table?.cells)
    table.cells.push(table.cell.join(' '), ...Array<string>(table.span - 1).fill(''));
  else if (name === 'w:tr' && table?.cells) {
    const outer = at.tables.at(-2);
    const locator = placeOf(at, { row: ++at.row });
    if (outer) outer.cell.push(table.cells.filter(Boolean).join(' '));
    else if (table.cells.length === 1) out.add(options.kind ?? 'paragraph', table.cells[0] ?? '', locator);
    else out.row(at.header ? 'table-header' : 'table-row', table.cells, [], locator);
    at.header = false;
  } else if (name === 'w:tbl') {
    at.tables.pop();
    at.row = 0;
  } else if (name === 'w:comment') at.said = undefined;
}

const placeOf = (at: State, more: Locator): Locator => ({ ...(at.breaks ? { page: at.page } : {}), ...more });

function paragraph(at: State, out: Composition, options: Options): void {
  const words = at.words.replace(/\u00ad/g, '').trim();
  const kind = options.kind ?? at.kind ?? 'paragraph';
  at.words = '';
  at.kind = undefined;
  const table = at.tables.at(-1);
  if (table) {
    if (words !== '') table.cell.push(words.replace(/\s*\n\s*/g, ' '));
    return;
  }
  if (words === '') return;
  const comment = at.said === undefined ? {} : { header: `comment by ${at.said}` };
  out.add(kind, words, placeOf(at, { paragraph: ++at.paragraph, ...comment }));
}
