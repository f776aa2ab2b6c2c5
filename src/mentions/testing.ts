/** For the tests of this room: a text made into a document of one passage for each line, cut into sentences and words by a rough rule. */
import type { Document } from '../domain/document.ts';
import type { Language } from '../domain/facts.ts';
import { type DocumentId, passageId, type SourceId } from '../domain/ids.ts';
import type { Mention } from '../domain/mention.ts';
import type { ReadPassage, Sentence } from '../domain/passage.ts';
import { spotMentions } from './index.ts';

const WORDS =
  /https?:\/\/\S+|[\w.+-]+@[\w.-]+\w|\p{Lu}\.(?:-?\p{Lu}\.)+|(?:[ldnscjmt]|qu|jusqu)['’](?=\p{L})|['’]s\b|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d[\d.,:/]*\d(?:\p{L}+|-\p{L}+)?(?![\p{L}\d])|[\p{L}\p{M}\d]+(?:[-’'](?!s\b)[\p{L}\p{M}\d]+)*(?:-\d+)?|\S/giu;

export const documentOf = (text: string): Document => ({
  id: 'd' as DocumentId,
  source: 's' as SourceId,
  path: 'd.txt',
  format: 'txt',
  text,
  blocks: [],
  metadata: [],
});

export function passagesOf(text: string): ReadPassage[] {
  let ordinal = 0;
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({
    id: passageId('d' as DocumentId, ++ordinal),
    document: 'd' as DocumentId,
    ordinal,
    kind: 'paragraph' as const,
    start: line.index,
    end: line.index + line[0].length,
    locator: { line: ordinal },
    sentences: sentencesOf(line[0], line.index),
  }));
}

function sentencesOf(line: string, offset: number): Sentence[] {
  const tokens = Array.from(line.matchAll(WORDS), (m) => ({
    start: offset + m.index,
    end: offset + m.index + m[0].length,
    text: m[0],
  }));
  return tokens.length === 0 ? [] : [{ start: offset, end: offset + line.length, tokens }];
}

/** All mentions of a text. */
export const mentionsIn = (text: string, language: Language): Mention[] =>
  spotMentions({
    document: documentOf(text),
    facts: { language: { value: language, basis: { kind: 'inference', rule: 'test' } } },
    passages: passagesOf(text),
  });
