/** Files become documents: each source that no present reader has read yet is read, and only those. */
import { createHash } from 'node:crypto';
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/errors.ts';
import type { Source } from '../domain/source.ts';
import { closeReaders, readSource } from '../sources/index.ts';
import { addDocuments, dropDocuments } from '../store/documents.ts';
import { hasProblem, replaceProblems } from '../store/problems.ts';
import { originalOf, sources } from '../store/sources.ts';
import { mark, markOf } from '../store/stages.ts';
import { written } from '../store/statements.ts';
import type { Case } from './open-case.ts';
import { type Progress, silent } from './progress.ts';
import { versionOf } from './versions.ts';
import { withdrawnSources } from './withdrawals.ts';

export interface SourcesRead {
  readonly sources: number;
  readonly documents: number;
}

/** Documents wait for their write until their texts have this many UTF-16 units: few writes, little memory. */
const BATCH_UNITS = 1_000_000;

/** Two files at a time: one is read while the other is stored. */
const AT_ONCE = 2;

const inputsOf = (source: Source, ocr: boolean): string =>
  createHash('sha256')
    .update(JSON.stringify([source.hash, source.path, ocr]))
    .digest('hex')
    .slice(0, 32);

export async function readSources(
  file: Case,
  { ocr = false, progress = silent }: { readonly ocr?: boolean; readonly progress?: Progress },
): Promise<SourcesRead> {
  const version = versionOf('sources');
  const withdrawn = withdrawnSources(file);
  const waiting = sources(file).filter((source) => {
    if (withdrawn.has(source.id)) return false;
    const before = markOf(file, source.id, 'sources');
    if (before?.version !== version) return true;
    if (before.inputs === inputsOf(source, true)) return false;
    return before.inputs !== inputsOf(source, false) || (ocr && hasProblem(file, source.id, 'no-text'));
  });
  let done = 0;
  let documents = 0;
  const queue = waiting.values();
  const lane = async () => {
    for (const source of queue) {
      documents += await readOne(file, source, ocr, (now) =>
        progress({ doing: 'reading files', done, total: waiting.length, now }),
      );
      done++;
      progress({ doing: 'reading files', done, total: waiting.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    await closeReaders();
  }
  return { sources: waiting.length, documents };
}

async function readOne(file: Case, source: Source, ocr: boolean, now: (what: string) => void): Promise<number> {
  now(source.path);
  const problems: Problem[] = [];
  let batch: Document[] = [];
  let units = 0;
  let count = 0;
  const flush = () => {
    if (count === 0) dropDocuments(file, source.id);
    addDocuments(file, source.id, batch);
    count += batch.length;
    batch = [];
    units = 0;
  };
  for await (const found of readSource({
    bytes: originalOf(file, source.id),
    path: source.path,
    source: source.id,
    ocr,
  })) {
    if ('progress' in found) now(`${source.path}: ${found.progress}`);
    else if ('problem' in found) problems.push(found.problem);
    else {
      batch.push(found.document);
      units += found.document.text.length;
      if (units > BATCH_UNITS) written(file, flush);
    }
  }
  written(file, () => {
    flush();
    replaceProblems(file, 'sources', source.id, problems);
    mark(file, source.id, 'sources', { version: versionOf('sources'), inputs: inputsOf(source, ocr) });
  });
  return count;
}
