/** Markdown: the text exactly as it stands, with its headings, lists, quotations, tables, notes and front matter told apart. */
import type { Block, BlockKind, Metadatum } from '../../domain/document.ts';
import { decode } from '../decoding.ts';
import { FRONT_MATTER, frontMatter } from '../front-matter.ts';
import { pageMark } from '../paragraphs.ts';
import { cellsOf } from '../pipe-tables.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { textHead } from '../text-head.ts';
import { textParts } from '../text-parts.ts';
import { trouble } from '../trouble.ts';

const SIGNS = [
  /^#{1,6} \S/m,
  /^\s*[-*] \S/m,
  /\]\(https?:\/\/\S+\)/,
  /\*\*\S[^*\n]*\*\*/,
  /^> \S/m,
  /^\|.*\|.*\|\s*$/m,
  /^```/m,
];

export const md: Reader = {
  id: 'md',
  formats: ['md'],
  endings: ['md', 'markdown', 'mkd'],
  plain: true,
  recognises(head, name) {
    const text = textHead(head);
    if (text === undefined || /\.(txt|text|log|csv|tsv)$/i.test(name)) return 'no';
    const signs = SIGNS.filter((sign) => sign.test(text)).length;
    return signs >= 2 || FRONT_MATTER.test(text) || /\.(md|markdown|mkd)$/i.test(name) ? 'perhaps' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { text, encoding, faults } = decode(input.bytes);
    for (const fault of faults) yield { problem: trouble(input.name, 'encoding', fault) };
    const place: Place = { linesBefore: 0, paragraph: 0, page: undefined, titled: false };
    let metadata: Metadatum[] = [];
    for (const { part, inner, linesBefore } of textParts(text, input.limits.textUnits)) {
      const front = linesBefore === 0 ? FRONT_MATTER.exec(part) : null;
      if (front) metadata = frontMatter(front[1] ?? '');
      place.linesBefore = linesBefore;
      const blocks = blocksOf(part, front?.[0].length ?? 0, place);
      if (blocks.length > 0) yield { document: { ...inner, format: 'md', text: part, blocks, metadata, encoding } };
    }
  },
};

interface Place {
  linesBefore: number;
  paragraph: number;
  page: number | undefined;
  titled: boolean;
}

/** What a line is by its first marks; `skip` units of marks stand before its words. */
function lineKind(line: string): { kind: BlockKind; skip: number; alone: boolean } {
  let m: RegExpExecArray | null;
  if ((m = /^ {0,3}(#{1,6})[ \t]+/.exec(line))) return { kind: 'heading', skip: m[0].length, alone: true };
  if ((m = /^ {0,3}>[> \t]*/.exec(line))) return { kind: 'quotation', skip: m[0].length, alone: false };
  if ((m = /^\s*\[\^[^\]\s]+\]:\s*/.exec(line))) return { kind: 'footnote', skip: m[0].length, alone: false };
  if ((m = /^\s*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\]\s)?/.exec(line)))
    return { kind: 'list-item', skip: m[0].length, alone: false };
  if (/^\s*\|.*\|\s*$/.test(line)) return { kind: 'table-row', skip: 0, alone: true };
  return { kind: 'paragraph', skip: 0, alone: false };
}

/** A run of lines that make one block. */
interface Open {
  start: number;
  end: number;
  kind: BlockKind;
  line: number;
}

function blocksOf(text: string, from: number, place: Place): Block[] {
  const blocks: Block[] = [];
  let open: Open | undefined;
  let fenced = false;
  let headings: readonly string[] = [];
  let number = place.linesBefore + 1 + (text.slice(0, from).match(/\n/g)?.length ?? 0);
  const close = (): void => {
    if (open && open.end > open.start) {
      const { start, end, kind, line } = open;
      const page = place.page === undefined ? {} : { page: place.page };
      const cells = kind === 'table-row' || kind === 'table-header' ? cellsOf(text, open, headings) : undefined;
      if (kind === 'table-header' && cells) headings = cells.map((c) => text.slice(c.start, c.end));
      blocks.push({
        start,
        end,
        kind,
        locator: { line, paragraph: ++place.paragraph, ...page },
        ...(cells ? { cells } : {}),
      });
    }
    open = undefined;
  };
  for (let at = from; at < text.length; number++) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? text.length : stop + 1;
    const raw = text.slice(at, stop < 0 ? text.length : stop);
    const line = raw.trimEnd();
    const mark = pageMark(line);
    if (/^\s*(```|~~~)/.test(line)) {
      close();
      fenced = !fenced;
    } else if (fenced) {
      if (open) open.end = at + line.length;
      else if (line.trim() !== '') open = { start: at, end: at + line.length, kind: 'code', line: number };
    } else if (line.trim() === '') close();
    else if (mark !== undefined) {
      close();
      place.page = mark;
      open = {
        start: at + (raw.length - raw.trimStart().length),
        end: at + line.length,
        kind: 'page-header',
        line: number,
      };
      close();
    } else if (/^ {0,3}(=+|-{2,})$/.test(line) && open?.kind === 'paragraph') {
      open.kind = heading(place, line.includes('='));
      close();
    } else if (/^ {0,3}([-*_][ \t]*){3,}$/.test(line)) close();
    else if (/^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/.test(line)) {
      const above = blocks.at(-1);
      if (above?.kind === 'table-row' && above.locator.line === number - 1) headings = asHeader(text, blocks);
    } else {
      const found = lineKind(line);
      if (open && (found.kind === 'paragraph' || (found.kind === 'quotation' && open.kind === 'quotation')))
        open.end = at + line.length;
      else {
        close();
        const kind = found.kind === 'heading' ? heading(place, /^\s*#\s/.test(line)) : found.kind;
        const lead = found.skip === 0 ? line.length - line.trimStart().length : found.skip;
        const tail = kind === 'heading' || kind === 'title' ? line.replace(/\s+#+$/, '').length : line.length;
        if (kind !== 'table-row') headings = [];
        open = { start: at + lead, end: at + Math.max(lead, tail), kind, line: number };
        if (found.alone) close();
      }
    }
    at = next;
  }
  close();
  return blocks;
}

/** The first heading of the first level is the title. */
function heading(place: Place, first: boolean): BlockKind {
  if (!first || place.titled) return 'heading';
  place.titled = true;
  return 'title';
}

/** Turns the row above a rule of dashes into the table's header. */
function asHeader(text: string, blocks: Block[]): readonly string[] {
  const row = blocks.pop();
  if (!row) return [];
  const cells = cellsOf(text, row, []);
  blocks.push({ ...row, kind: 'table-header', cells });
  return cells.map((c) => text.slice(c.start, c.end));
}
