/** Reads one file from bytes to claims, as a case would, for scores. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ClaimsRead } from '../../src/claims/index.ts';
import type { Document } from '../../src/domain/document.ts';
import type { DocumentFacts } from '../../src/domain/facts.ts';
import type { Mention } from '../../src/domain/mention.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { readSource } from '../../src/sources/index.ts';
import { readDocument } from '../../src/workbench/reading.ts';

export interface ReadFile {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly facts: DocumentFacts;
  readonly mentions: readonly Mention[];
  readonly read: ClaimsRead;
}

const VERSIONS = { passages: '', facts: '', mentions: '', claims: '' };

export const readFile = (path: string): Promise<ReadFile[]> => readBytes(readFileSync(path), basename(path));

export const readText = (text: string, name: string): Promise<ReadFile[]> => readBytes(Buffer.from(text), name);

async function readBytes(bytes: Uint8Array, path: string): Promise<ReadFile[]> {
  const documents: Document[] = [];
  for await (const found of readSource({ bytes, path, ocr: false }))
    if ('document' in found) documents.push(found.document);
  return documents.map((document) => {
    const made = readDocument({ document, textHash: '', corrections: {}, verdicts: {}, versions: VERSIONS, done: {} });
    if (!made.passages || !made.facts || !made.mentions || !made.claims)
      throw new Error(`${path}: a stage did not run`);
    return { document, passages: made.passages, facts: made.facts.facts, mentions: made.mentions, read: made.claims };
  });
}
