/** A case in a folder of its own, with invented documents, for tests. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../domain/document.ts';
import { documentId, passageId, type Sha256, sourceId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';
import { type CaseFile, openCaseFile } from './case-file.ts';
import { addDocuments } from './documents.ts';
import { receive } from './sources.ts';
import { written } from './statements.ts';

export const hashOf = (text: string | Uint8Array): Sha256 =>
  createHash('sha256').update(text).digest('hex') as string as Sha256;

/** Folders made here; `sweep` them when the tests are over. */
const made: string[] = [];

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sheaf-test-'));
  made.push(path);
  return path;
}

export const sweep = (): void => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
};

export const newCase = (path = join(folder(), 'harbour.sheaf')): CaseFile =>
  openCaseFile(path, { create: true, writes: true });

/** Hands in a text as a file of that path and stores it as one document with a passage a line. */
export function withText(file: CaseFile, path: string, text: string): { document: Document; passages: Passage[] } {
  const bytes = Buffer.from(text);
  const hash = hashOf(bytes);
  const source = sourceId(hash);
  receive(file, { place: path, path, receivedAt: '2021-03-04T05:06:07Z', receivedBy: 'folder letters' }, hash, bytes);
  const id = documentId(source, '');
  const passages: Passage[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const ordinal = passages.length + 1;
    const span = { start: index, end: index + line.length };
    passages.push({
      id: passageId(id, ordinal),
      document: id,
      ordinal,
      kind: 'paragraph',
      locator: { line: ordinal },
      ...span,
    });
  }
  const blocks = passages.map(({ start, end, kind, locator }) => ({ start, end, kind, locator }));
  const document: Document = { id, source, path, format: 'txt', text, blocks, metadata: [], encoding: 'utf-8' };
  written(file, () => addDocuments(file, source, [document]));
  return { document, passages };
}
