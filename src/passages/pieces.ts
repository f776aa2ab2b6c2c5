/** Cuts a document's blocks into pieces: very long ones at sentence ends, quoted mail apart from what answers it. */
import type { Block, Document } from '../domain/document.ts';
import { LONGEST_FURNITURE, type Piece, plain } from './page.ts';

/** Beyond this a block is several passages, so that a quote's place says something and no stage works on megabytes at once. */
const LONGEST = 6000;
const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=["“«([]?[\p{Lu}\p{N}])/gu;
const PROSE = 160;
const QUOTED = /^[ \t]{0,3}>/;

/** Running text: a whole sentence or more. */
const isProse = (words: string, block: Block): boolean =>
  words.length >= PROSE &&
  /[.!?…]["”’»)\]\d*]*$/.test(words.slice(-8)) &&
  (block.kind === 'paragraph' || block.kind === 'record' || block.kind === 'list-item' || block.kind === 'quotation');

export function piecesOf(document: Document): Piece[] {
  const { text } = document;
  const out: Piece[] = [];
  for (const block of document.blocks)
    for (const part of block.end - block.start > LONGEST && !block.cells ? shorter(text, block) : parted(text, block)) {
      const words = text.slice(part.start, part.end);
      // A row says what its table says, however much it looks like a button or a stamp.
      const line = words.length <= LONGEST_FURNITURE && !part.cells ? plain(words) : '';
      out.push({
        start: part.start,
        end: part.end,
        kind: part.kind,
        locator: part.locator,
        line,
        low: line.toLowerCase(),
        prose: isProse(words, part),
      });
    }
  return out;
}

/** Parts of a block of at most the longest size, each ending where a sentence, a line or at least a word ends. */
function shorter(text: string, block: Block): Block[] {
  const out: Block[] = [];
  let from = block.start;
  while (block.end - from > LONGEST) {
    const window = text.slice(from + LONGEST / 2, from + LONGEST);
    let cut = -1;
    for (const m of window.matchAll(SENTENCE_END)) cut = m.index + m[0].length;
    if (cut < 0) cut = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' ')) + 1;
    const to = cut > 0 ? from + LONGEST / 2 + cut : whole(text, from + LONGEST);
    out.push(trimmed(text, { ...block, start: from, end: to }));
    from = to;
  }
  out.push(trimmed(text, { ...block, start: from }));
  return out.filter((b) => b.end > b.start);
}

/** Never inside a surrogate pair. */
const whole = (text: string, at: number): number => {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
};

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start === block.start && end === block.end ? block : { ...block, start, end };
}

/** Lines that begin with ">" are the words of an earlier mail; they and the answer between them are passages of their own. */
function parted(text: string, block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const words = text.slice(block.start, block.end);
  if (!words.includes('>') || !words.split('\n').some((line) => QUOTED.test(line))) return [block];
  const out: Block[] = [];
  let from = 0;
  let quoted: boolean | undefined;
  let line = 0;
  let lineFrom = 0;
  const close = (to: number): void => {
    const kind = quoted ? 'quotation' : 'paragraph';
    const at =
      block.locator.line === undefined ? block.locator : { ...block.locator, line: block.locator.line + lineFrom };
    const part = trimmed(text, { ...block, kind, locator: at, start: block.start + from, end: block.start + to });
    if (part.end > part.start) out.push(part);
  };
  for (let at = 0; at <= words.length; line++) {
    const next = words.indexOf('\n', at);
    const to = next < 0 ? words.length : next;
    const now = QUOTED.test(words.slice(at, Math.min(to, at + 6)));
    if (quoted !== undefined && now !== quoted) {
      close(at);
      from = at;
      lineFrom = line;
    }
    quoted = now;
    if (next < 0) break;
    at = to + 1;
  }
  close(words.length);
  return out;
}
