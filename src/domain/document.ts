import type { DocumentId, SourceId } from './ids.ts';
import type { Tongue } from './tongue.ts';

/** How a block stands on the page; what it says about itself, not whether it is worth reading. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-header'
  | 'table-row'
  | 'caption'
  | 'quotation'
  | 'page-header'
  | 'page-footer'
  | 'footnote'
  | 'mail-header'
  | 'navigation'
  | 'code'
  | 'record';

/** Where something stands, as one would cite it. Numbers count from 1. */
export interface Locator {
  readonly page?: number;
  readonly line?: number;
  readonly paragraph?: number;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Row of a table. */
  readonly row?: number;
  /** "B4" for one cell, "A4:F4" for a row. */
  readonly cell?: string;
  /** Name of a mail or metadata header. */
  readonly header?: string;
  /** JSON pointer (RFC 6901) of a record. */
  readonly pointer?: string;
}

/** A piece of a document's text as its format marks it. Offsets are UTF-16 units into `text`, end excluded; blocks do not overlap and stand in order. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly locator: Locator;
  /** Cells of a table row, in order, where the block is one. */
  readonly cells?: readonly { readonly start: number; readonly end: number; readonly column: string }[];
}

/** A value a file says about itself outside its text: an HTML meta tag, a mail header, a PDF info entry. */
export interface Metadatum {
  readonly key: string;
  readonly value: string;
}

export type Format =
  | 'txt'
  | 'md'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'eml'
  | 'mbox'
  | 'msg'
  | 'csv'
  | 'xlsx'
  | 'json'
  | 'jsonl'
  | 'zip'
  | 'tar'
  | 'image';

/** One readable item in a source, as its reader found it. */
export interface Document {
  readonly id: DocumentId;
  readonly source: SourceId;
  /** Path as a person would name it: the source's path, then the path inside archives and mails after "!/". */
  readonly path: string;
  readonly format: Format;
  /** The text as decoded, line ends unchanged. Every offset in a case counts in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: readonly Metadatum[];
  /** Name of the character encoding that was recognised, where the format is text. */
  readonly encoding?: string;
}

const PLACES = {
  en: { cell: 'cell', header: 'header', paragraph: 'para.', line: 'line', row: 'row' },
  fr: { cell: 'cellule', header: 'en-tête', paragraph: 'par.', line: 'ligne', row: 'rangée' },
} as const;

/** "p. 3, line 12", "Sheet1!B4", "header Subject": a locator as one would cite it. */
export function cite(at: Locator, tongue: Tongue = 'en'): string {
  const words = PLACES[tongue];
  const parts: string[] = [];
  if (at.sheet !== undefined) parts.push(at.cell ? `${at.sheet}!${at.cell}` : at.sheet);
  else if (at.cell !== undefined) parts.push(`${words.cell} ${at.cell}`);
  if (at.header !== undefined) parts.push(`${words.header} ${at.header}`);
  if (at.pointer !== undefined) parts.push(at.pointer);
  if (at.page !== undefined) parts.push(`p. ${at.page}`);
  if (at.paragraph !== undefined) parts.push(`${words.paragraph} ${at.paragraph}`);
  if (at.line !== undefined) parts.push(`${words.line} ${at.line}`);
  if (at.row !== undefined && at.cell === undefined) parts.push(`${words.row} ${at.row}`);
  return parts.join(', ');
}
