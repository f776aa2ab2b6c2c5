/** Files become documents: every reader in the order in which it is asked, and the one call that reads a source. */
import { createHash } from 'node:crypto';
import { type Sha256, type SourceId, sourceId } from '../domain/ids.ts';
import { guarded } from './guarded.ts';
import { type Identified, identifyAmong } from './identify.ts';
import { isolated } from './isolate.ts';
import { DEFAULT_LIMITS, type Limits, type Reader } from './reader.ts';
import { csv } from './readers/csv.ts';
import { docx } from './readers/docx.ts';
import { eml } from './readers/eml.ts';
import { html } from './readers/html.ts';
import { image } from './readers/image.ts';
import { json } from './readers/json.ts';
import { jsonl } from './readers/jsonl.ts';
import { mbox } from './readers/mbox.ts';
import { md } from './readers/md.ts';
import { msg } from './readers/msg.ts';
import { odt } from './readers/odt.ts';
import { pdf } from './readers/pdf.ts';
import { rtf } from './readers/rtf.ts';
import { tar } from './readers/tar.ts';
import { txt } from './readers/txt.ts';
import { xlsx } from './readers/xlsx.ts';
import { zip } from './readers/zip.ts';
import { type Run, type SourceFound, unfold } from './unfold.ts';

/** Asked in this order: formats with a signature first, then text formats from the strictest to plain text, which takes any text. */
export const readers: readonly Reader[] = [
  pdf,
  docx,
  xlsx,
  odt,
  zip,
  tar,
  msg,
  image,
  rtf,
  mbox,
  eml,
  html,
  jsonl,
  json,
  csv,
  md,
  txt,
];

export const identify = (bytes: Uint8Array, name: string): Identified | undefined =>
  identifyAmong(readers, bytes, name);

const run: Run = (reader, input) => (reader.plain ? guarded(reader, input) : isolated(reader, input));

/**
 * All documents and problems of one file, in its order, one at a time so that memory stays flat. Never throws for what is in the bytes.
 * `path` is the file's name as the user has it; `source` may be given where the hash is known already.
 */
export function readSource(input: {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly source?: SourceId;
  readonly ocr?: boolean;
  readonly limits?: Partial<Limits>;
}): AsyncGenerator<SourceFound> {
  const source = input.source ?? sourceId(createHash('sha256').update(input.bytes).digest('hex') as Sha256);
  const limits = { ...DEFAULT_LIMITS, ...input.limits };
  return unfold({ bytes: input.bytes, path: input.path, source, ocr: input.ocr ?? false, limits }, identify, run);
}

export { closeReaders } from './isolate.ts';
export { DEFAULT_LIMITS, type Limits } from './reader.ts';
export type { SourceFound } from './unfold.ts';
