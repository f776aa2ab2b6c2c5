/** Documents and passages for the tests of this room. */

import { momentOf } from '../domain/calendar.ts';
import type { Document, Format, Metadatum } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import { type DocumentId, passageId, type SourceId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';
import { type Correction, readFacts } from './index.ts';
import type { DatedWords } from './reading.ts';

interface Given {
  readonly format?: Format;
  /** Key and value, parted by "=". */
  readonly metadata?: readonly string[];
  /** EDTF values of dates in the text, by their words. */
  readonly dates?: Readonly<Record<string, string>>;
  readonly corrections?: Readonly<Record<string, Correction>>;
}

/**
 * One passage for each line. Before it in brackets may stand its kind, or the cutter that marked it: "[title]", "[by bylines]".
 */
export function laidOut(
  text: string,
  { format = 'txt', metadata = [] }: Given = {},
): { document: Document; passages: Passage[] } {
  const id = 'd' as DocumentId;
  const passages: Passage[] = [];
  let out = '';
  text
    .trim()
    .split(/\n+/)
    .forEach((line, i) => {
      const [, tag = '', words = ''] = /^(?:\[((?:by )?[a-z-]+)\] )?(.*)$/.exec(line.trim()) ?? [];
      if (out !== '') out += '\n\n';
      passages.push({
        id: passageId(id, i + 1),
        document: id,
        ordinal: i + 1,
        kind: tag === '' || tag.startsWith('by ') ? 'paragraph' : (tag as Passage['kind']),
        start: out.length,
        end: out.length + words.length,
        locator: { line: i + 1 },
        ...(tag.startsWith('by ') ? { boilerplate: { reason: 'tested', by: tag.slice(3) } } : {}),
      });
      out += words;
    });
  const pairs = metadata.map((pair): Metadatum => {
    const at = pair.indexOf('=');
    return { key: pair.slice(0, at), value: pair.slice(at + 1) };
  });
  return {
    document: { id, source: 's' as SourceId, path: 'd.txt', format, text: out, blocks: passages, metadata: pairs },
    passages,
  };
}

/** Facts of a document written as above. */
export function factsOf(text: string, given: Given = {}): DocumentFacts {
  const { document, passages } = laidOut(text, given);
  const moments = Object.entries(given.dates ?? {}).map(([words, edtf]): DatedWords => {
    const moment = momentOf(edtf);
    const start = document.text.indexOf(words);
    if (!moment || start < 0) throw new Error(`no such date: ${words}`);
    return { expression: { start, end: start + words.length }, moment };
  });
  return readFacts({ document, passages, moments, ...(given.corrections ? { corrections: given.corrections } : {}) })
    .facts;
}
