/** Documents become claims: each is read through the stages that are out of date for it, and stored whole or not at all. */
import { createHash } from 'node:crypto';
import { type DocumentEntry, documentEntries, documentOf } from '../store/documents.ts';
import { replacePassages } from '../store/passages.ts';
import { mark, markOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { readDocument, STAGES, type Stage } from './reading.ts';
import { versionOf } from './versions.ts';

export interface DocumentsRead {
  readonly documents: number;
  readonly words: number;
}

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

interface Due {
  readonly entry: DocumentEntry;
  readonly stages: readonly Stage[];
}

function due(file: Case, entry: DocumentEntry): Due {
  const inputs = hash(entry.textHash, entry.path);
  const stages = STAGES.filter((stage) => {
    const before = markOf(file, entry.id, stage);
    return before?.version !== versionOf(stage) || before.inputs !== inputs;
  });
  return { entry, stages };
}

export async function readDocuments(
  file: Case,
  { progress = silent }: { readonly progress?: Progress } = {},
): Promise<DocumentsRead> {
  const waiting: Due[] = [];
  for (const entry of documentEntries(file)) {
    const one = due(file, entry);
    if (one.stages.length > 0) waiting.push(one);
  }
  let done = 0;
  let words = 0;
  for (const { entry, stages } of waiting) {
    progress({ doing: 'reading documents', done, total: waiting.length, now: entry.path });
    const document = documentOf(file, entry.id);
    if (!document) continue;
    const reading = readDocument({ document, stages });
    written(file, () => {
      if (reading.passages) replacePassages(file, document, reading.passages);
      for (const stage of stages)
        mark(file, entry.id, stage, { version: versionOf(stage), inputs: hash(entry.textHash, entry.path) });
    });
    done++;
    words += entry.words;
  }
  return { documents: done, words };
}
