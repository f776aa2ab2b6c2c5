/** Lays out a document's sentences for tagging: one sequence a sentence, cut at line ends that are no mere wrapping, capitals undone. */
import type { Sentence, Token } from '../../domain/passage.ts';
import { FORM, type Word } from './words.ts';

/** How the words of a line are written: a headline in capitals or with Each Word Capital says little by its capitals. */
export const LINE = { plain: 0, allCaps: 1, eachCapital: 2 } as const;

export interface Sequence {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly line: number;
}

/** Whether the document breaks its lines at a fixed width, so that a line end means nothing. */
function lineWidth(text: string): number {
  const lengths: number[] = [];
  for (let from = 0; from < text.length && lengths.length < 4000; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const next = text.charCodeAt(to + 1);
    if (to > from && next > 0x20) lengths.push(to - from); // a line that another follows at once
    from = to + 1;
  }
  if (lengths.length < 4) return 0;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const narrow = lengths[Math.floor(lengths.length * 0.3)] ?? 0;
  return wide <= 140 && narrow >= wide * 0.7 ? wide : 0;
}

/** Whether the line that ends before `at` was cut short on purpose. */
function hardBreak(text: string, from: number, at: number, width: number): boolean {
  const end = text.indexOf('\n', from);
  if (end < 0 || end >= at) return false;
  if (width === 0) return true;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  return end - start < width * 0.6;
}

const titleCase = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

export function sequencesOf(text: string, sentences: readonly Sentence[], word: (text: string) => Word): Sequence[] {
  const width = lineWidth(text);
  const sequences: Sequence[] = [];
  const close = (tokens: readonly Token[]): void => {
    if (tokens.length === 0) return;
    let words = tokens.map((t) => word(t.text));
    let capitals = 0;
    let capital = 0;
    let letters = 0;
    for (const w of words) {
      if (w.form === FORM.mark || w.form === FORM.digits || w.form === FORM.clitic || w.text.length < 2) continue;
      letters++;
      if (w.form === FORM.allCaps) capitals++;
      else if (w.form !== FORM.lower) capital++;
    }
    let line: number = LINE.plain;
    if (letters >= 2 && capitals > letters * 0.7) {
      line = LINE.allCaps;
      words = words.map((w) => (w.form === FORM.allCaps ? word(titleCase(w.text)) : w));
    } else if (letters >= 4 && capital + capitals >= letters * 0.7) line = LINE.eachCapital;
    sequences.push({ tokens, words, line });
  };
  for (const sentence of sentences) {
    let from = 0;
    const tokens = sentence.tokens;
    for (let i = 1; i < tokens.length; i++) {
      const before = tokens[i - 1];
      const here = tokens[i];
      if (!before || !here || here.start - before.end < 1) continue;
      if (hardBreak(text, before.end, here.start, width)) {
        close(tokens.slice(from, i));
        from = i;
      }
    }
    close(from === 0 ? tokens : tokens.slice(from));
  }
  return sequences;
}
