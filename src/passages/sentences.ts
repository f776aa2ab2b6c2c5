/** Cuts a passage into sentences with their tokens, for English and French. */
import type { Language } from '../domain/facts.ts';
import type { Sentence, Span, Token } from '../domain/passage.ts';
import { BEFORE_NAMES, MAY_END, STARTERS } from './abbreviations.ts';
import { tokensOf } from './tokens.ts';

/** Marks that close after the stop and still belong to the sentence. */
const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']', '’’', "''"]);
const OPENING = new Set(['"', '“', '„', '‘', "'", '«', '(', '[', '-', '–', '—', '•', '*']);
const BLANK_LINE = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\n]*\r\n|\u2029/;

/** Beyond this a "sentence" is a table or a reading error; it is cut so that nothing after works on thousands of tokens at once. */
const LONGEST = 300;

const startsLower = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
};

type Stop = 'no' | 'doubtful' | 'yes';

/** Whether a token can end a sentence. */
function stopOf(token: Token): Stop {
  const word = token.text;
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x21 || last === 0x3f || last === 0x2026) return 'yes';
  if (last !== 0x2e) return 'no';
  if (word.length === 1) return 'yes';
  if (word === '..' || word.startsWith('...')) return 'yes';
  if (word.length === 2) return 'no'; // an initial
  const low = word.slice(0, -1).toLowerCase();
  if (BEFORE_NAMES.has(low)) return MAY_END.has(low) ? 'doubtful' : 'no';
  return 'doubtful';
}

/** Sentences of one stretch of text, in order; every token stands in exactly one. */
export function sentencesOf(text: string, span: Span, language: Language): Sentence[] {
  const tokens = tokensOf(text, span, language);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: tokens.slice(from, to) });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    let next = tokens[i + 1];
    if (!next) break;
    const gap = next.start - token.end;
    if (gap > 1 && BLANK_LINE.test(text.slice(token.end, next.start))) {
      close(i + 1);
      continue;
    }
    if (i - from >= LONGEST) {
      close(i + 1);
      continue;
    }
    const stop = stopOf(token);
    if (stop === 'no') continue;
    let last = i;
    while (next && CLOSING.has(next.text)) {
      const touches = next.start === tokens[last]?.end;
      if (!touches && next.text !== '»') break;
      last++;
      next = tokens[last + 1];
    }
    if (!next) break;
    if (next.start === tokens[last]?.end && !OPENING.has(next.text)) continue; // "example.org", "end.[3]" apart
    let opener = last + 1;
    while (opener < tokens.length - 1 && OPENING.has(tokens[opener]?.text ?? '')) opener++;
    const word = tokens[opener]?.text ?? next.text;
    if (startsLower(word)) continue;
    if (!/[\p{L}\p{N}]/u.test(word.charAt(0)) && opener === last + 1 && /^[,;:.%]/.test(word)) continue;
    if (stop === 'doubtful' && opener === last + 1 && !STARTERS.has(word.toLowerCase())) continue;
    close(last + 1);
    i = last;
  }
  close(tokens.length);
  return sentences;
}
