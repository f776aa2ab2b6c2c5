/** Finds quotations in a passage and tells whole sentences in quotation marks from quoted words inside a sentence. */
import type { Span } from '../domain/passage.ts';

export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** A sentence or more of somebody's speech, not a few words taken into a sentence. */
  readonly full: boolean;
  /** The passage ends before the quotation is closed: it goes on in the next one. */
  readonly open: boolean;
}

const CLOSE: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
  '``': "''",
};
/** “ „ « " ‘ ' */
const opens = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0xab || code === 0x2018 || code === 0x201c || code === 0x201e;
const LETTER = /[\p{L}\p{N}]/u;
/** A verb form that a mere label hardly has. Enough to tell a statement of four words from a term. */
const SPEECH =
  /\b(?:is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|must|may|might|i|we|you|it's|i'm|don't|didn't|est|sont|était|étaient|suis|sommes|ai|a|ont|avait|avons|avez|sera|serait|peut|doit|faut|fait|je|nous|on)\b/i;

const words = (text: string): number => text.split(/\s+/).filter((w) => LETTER.test(w)).length;

export function quotationsIn(text: string, span: Span): Quotation[] {
  const out: Quotation[] = [];
  let at = span.start;
  while (at < span.end) {
    if (!opens(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const mark = text[at] ?? '';
    const close = CLOSE[mark] ?? '';
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const apostrophe = mark === "'" || mark === '‘';
    if (
      (apostrophe && (LETTER.test(before) || !LETTER.test(after))) ||
      (mark === '"' && LETTER.test(before) && LETTER.test(after))
    ) {
      at++;
      continue;
    }
    const end = closing(text, at + 1, span.end, mark, close);
    if (end === undefined) {
      if (apostrophe) {
        at++;
        continue;
      }
      const full = words(text.slice(at + 1, span.end)) >= 5;
      if (full) out.push({ start: at, end: span.end, inner: { start: at + 1, end: span.end }, full, open: true });
      break;
    }
    const inner = { start: at + 1, end };
    out.push({ start: at, end: end + 1, inner, full: isFull(text, inner, at, span.start), open: false });
    at = end + 1;
  }
  return out;
}

function closing(text: string, from: number, end: number, open: string, close: string): number | undefined {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const c = text[i];
    if (c === open && open !== close) depth++;
    else if (c === close) {
      if (close === "'" || close === '’') {
        // an apostrophe inside a word, or a plural possessive that a letter follows, closes nothing
        if (LETTER.test(text[i + 1] ?? ' ') || /\s/.test(text[i - 1] ?? '')) continue;
      }
      if (depth-- === 0) return i;
    }
  }
  return undefined;
}

function isFull(text: string, inner: Span, at: number, from: number): boolean {
  const said = text.slice(inner.start, inner.end).trim();
  const n = words(said);
  if (n < 2) return false;
  const upper = /^[\p{Lu}\d…[(]/u.test(said);
  if (/[.!?]\s+\p{Lu}/u.test(said)) return true;
  const before = text.slice(Math.max(from, at - 3), at).trimEnd();
  const opens = before === '' || /[,:;.!?—–-]$/.test(before);
  const ends = /[.,!?…]$/.test(said) || /^\s*[,.]/.test(text.slice(inner.end + 1, inner.end + 3));
  if (upper && opens && n >= 3 && (ends || SPEECH.test(said))) return true;
  if (opens && n >= 5 && ends && SPEECH.test(said)) return true;
  return upper && n >= 5 && SPEECH.test(said);
}
