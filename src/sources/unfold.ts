/** Reads a source to its last document: archives, attachments and what is packed inside those, each recognised and read in its turn. */
import type { Document } from '../domain/document.ts';
import type { Problem } from '../domain/errors.ts';
import { documentId, type SourceId } from '../domain/ids.ts';
import type { Identified } from './identify.ts';
import type { Found, Limits, Part, ReadDocument, Reader, ReadInput } from './reader.ts';
import { trouble } from './trouble.ts';

/** What comes out of a source, in the order of the file. */
export type SourceFound =
  | { readonly document: Document }
  | { readonly problem: Problem }
  /** Work goes on inside a long file: "page 12 of 300". */
  | { readonly progress: string };

export interface SourceInput {
  readonly bytes: Uint8Array;
  readonly source: SourceId;
  /** Path as the user has it. */
  readonly path: string;
  readonly ocr: boolean;
  readonly limits: Limits;
}

/** How a reader is run: in this thread, or in a worker that can be cut off. */
export type Run = (reader: Reader, input: ReadInput) => AsyncIterable<Found>;
export type Identify = (bytes: Uint8Array, name: string) => Identified | undefined;

/** What one source may still use up, and the names that its documents have taken. */
interface Account {
  unpacked: number;
  members: number;
  stopped: boolean;
  readonly taken: Map<string, number>;
}

/** One unfolding: what was asked, how to read, and what is used up so far. */
interface Unfolding {
  readonly asked: SourceInput;
  readonly identify: Identify;
  readonly run: Run;
  readonly used: Account;
}

export function unfold(asked: SourceInput, identify: Identify, run: Run): AsyncGenerator<SourceFound> {
  const used: Account = { unpacked: 0, members: 0, stopped: false, taken: new Map() };
  return file({ asked, identify, run, used }, '', asked.bytes, 0);
}

/** Finds of one file; `inner` is its path inside the source, empty for the source itself. */
async function* file(at: Unfolding, inner: string, bytes: Uint8Array, depth: number): AsyncGenerator<SourceFound> {
  const { asked, used } = at;
  const path = inner === '' ? asked.path : `${asked.path}!/${inner}`;
  const early = refusal(path, bytes, depth, asked.limits);
  if (early) return yield { problem: early };
  const found = at.identify(bytes, path);
  if (!found) return yield { problem: unknown(path) };
  if (found.misnamed) yield { problem: misnamed(path, found) };
  for await (const one of at.run(found.reader, { bytes, name: path, ocr: asked.ocr, limits: asked.limits })) {
    if ('document' in one) yield { document: named(asked, inner, one.document, used) };
    else if ('part' in one) yield* member(at, inner, one.part, depth);
    else yield one;
    if (used.stopped) return;
  }
}

async function* member(at: Unfolding, inner: string, part: Part, depth: number): AsyncGenerator<SourceFound> {
  const { asked, used } = at;
  const { limits } = asked;
  used.unpacked += part.bytes.length;
  used.members++;
  const full = inner === '' ? part.name : `${inner}!/${part.name}`;
  if (used.unpacked <= limits.unpackedBytes && used.members <= limits.members)
    return yield* file(at, full, part.bytes, depth + 1);
  used.stopped = true;
  const what = used.members > limits.members ? `${limits.members} files` : size(limits.unpackedBytes);
  const message = `It unpacks to more than ${what}; what follows was left out.`;
  yield { problem: trouble(`${asked.path}!/${full}`, 'archive-bomb', message) };
}

function refusal(path: string, bytes: Uint8Array, depth: number, limits: Limits): Problem | undefined {
  if (bytes.length === 0) return trouble(path, 'empty', 'The file is empty.');
  if (bytes.length > limits.fileBytes) return tooLarge(path, bytes.length, limits);
  if (depth > limits.depth)
    return trouble(path, 'archive-bomb', `It is packed inside more than ${limits.depth} other files and was left out.`);
  return undefined;
}

export const tooLarge = (path: string, bytes: number, limits: Limits): Problem => {
  const archive = /\.(zip|tar|t?gz|mbox)$/i.test(path);
  const message = `The file has ${size(bytes)}; at most ${size(limits.fileBytes)} are read.`;
  return trouble(path, 'too-large', message, archive ? { hint: 'Unpack it yourself and add the folder.' } : {});
};

const unknown = (path: string): Problem =>
  trouble(path, 'unknown-format', 'Its content is none of the formats that can be read.');

const misnamed = (path: string, found: Identified): Problem =>
  trouble(
    path,
    'misnamed',
    `It ends in .${found.misnamed} but its content is ${found.reader.id}; it was read as ${found.reader.id}.`,
  );

const size = (bytes: number): string =>
  bytes >= 2 ** 30 ? `${+(bytes / 2 ** 30).toFixed(1)} GB` : `${Math.ceil(bytes / 2 ** 20)} MB`;

/** Gives the document its id and path; a second one of the same name is told apart by a number. */
function named(from: SourceInput, inner: string, read: ReadDocument, used: Account): Document {
  const plain = [inner, read.inner ?? ''].filter((piece) => piece !== '').join('!/');
  const before = used.taken.get(plain) ?? 0;
  used.taken.set(plain, before + 1);
  const unique = before === 0 ? plain : `${plain} (${before + 1})`;
  const { inner: _, ...rest } = read;
  return {
    id: documentId(from.source, unique),
    source: from.source,
    path: unique === '' ? from.path : `${from.path}!/${unique}`,
    ...rest,
  };
}
