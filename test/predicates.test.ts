/** Every predicate's examples, in both languages, are read as that predicate: the closed list keeps its word. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../src/domain/document.ts';
import type { DocumentId, SourceId } from '../src/domain/ids.ts';
import { PREDICATES, type Predicate } from '../src/domain/predicates/index.ts';
import { readDocument } from '../src/workbench/reading.ts';

const VERSIONS = { passages: '', facts: '', mentions: '', claims: '' };
/** What a sentence of its own says beside its predicate; the reader may find either. */
const FRAME: Readonly<Record<'en' | 'fr', string>> = {
  en: 'The inquiry heard witnesses from the port on Tuesday. ',
  fr: 'La commission a entendu des témoins du port mardi. ',
};

function predicatesIn(sentence: string, language: 'en' | 'fr'): string[] {
  const text = `${FRAME[language]}\n\n${sentence}\n`;
  const at = text.indexOf(sentence);
  const document: Document = {
    id: 'x' as DocumentId,
    source: 'x' as SourceId,
    path: 'x.txt',
    format: 'txt',
    text,
    blocks: [
      { start: 0, end: FRAME[language].trimEnd().length, kind: 'paragraph', locator: { line: 1 } },
      { start: at, end: at + sentence.length, kind: 'paragraph', locator: { line: 3 } },
    ],
    metadata: [],
  };
  const by = 'test';
  const corrections = { language: { value: language, by, at: '' }, published: { value: '2022-05-01', by, at: '' } };
  const { claims } = readDocument({ document, textHash: '', corrections, verdicts: {}, versions: VERSIONS, done: {} });
  return claims?.claims.filter((c) => c.quotes[0].start >= at).map((c) => c.predicate) ?? [];
}

for (const predicate of PREDICATES as readonly Predicate[])
  describe(predicate.id, () => {
    for (const language of ['en', 'fr'] as const)
      for (const example of predicate.examples[language])
        test(example, () => expect(predicatesIn(example, language)).toContain(predicate.id));
  });
