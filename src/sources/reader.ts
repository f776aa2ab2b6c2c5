/** A reader turns the bytes of one file format into documents: text, blocks with their places, and what the file says about itself. */
import type { Block, Format, Metadatum } from '../domain/document.ts';
import type { Problem } from '../domain/errors.ts';

/** How far a reader goes before it stops and says so. Sizes in bytes, times in milliseconds. */
export interface Limits {
  /** A single file, or a file inside an archive, larger than this is left out: "too-large". */
  readonly fileBytes: number;
  /** What all archives inside one source may unpack to, together. */
  readonly unpackedBytes: number;
  /** Unpacked to packed size beyond which an archive member of some size is taken for a bomb. */
  readonly ratio: number;
  /** Archives inside archives, mails inside mails. */
  readonly depth: number;
  /** Members of one archive, attachments of one mail. */
  readonly members: number;
  /** UTF-16 units of text in one document; a longer text becomes several documents, cut between paragraphs. */
  readonly textUnits: number;
  /** Rows of a table in one document; a longer table becomes several documents. */
  readonly rows: number;
  /** Longest wait for a reader's next find before it is stopped: "timed-out". */
  readonly stepMs: number;
  /** Memory of one reading worker, in MiB: "out-of-memory" beyond it. */
  readonly memoryMb: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 256 * 2 ** 20,
  unpackedBytes: 4 * 2 ** 30,
  ratio: 200,
  depth: 6,
  members: 100_000,
  textUnits: 4 * 2 ** 20,
  rows: 10_000,
  stepMs: 120_000,
  memoryMb: 512,
};

export interface ReadInput {
  readonly bytes: Uint8Array;
  /** Path as the user has it, with the path inside archives after "!/"; problems are reported under it. */
  readonly name: string;
  /** Whether pictures and pages without text are to be read by OCR. */
  readonly ocr: boolean;
  readonly limits: Limits;
}

/** A document as its reader found it, before it has an id. */
export interface ReadDocument {
  /** Tells apart the documents of one file: "mail 3", "rows 10001-20000". Absent where the file is one document. */
  readonly inner?: string;
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: readonly Metadatum[];
  readonly encoding?: string;
}

/** A file inside the file: a member of an archive, an attachment of a mail. It is recognised and read in its turn. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One find of a reader, in the order of the file. `progress` only says that work goes on ("page 12 of 300"). */
export type Found =
  | { readonly document: ReadDocument }
  | { readonly part: Part }
  | { readonly problem: Problem }
  | { readonly progress: string };

export type Recognition = 'surely' | 'perhaps' | 'no';

/** `head` is the start of the file, 64 KiB at most; `name` only decides between formats that the bytes allow alike. */
export interface Reader {
  readonly id: string;
  readonly formats: readonly Format[];
  /** Usual endings of such files, lower case, without the dot. */
  readonly endings: readonly string[];
  /** True where the reader cannot hang or outgrow its input, so that it needs no worker of its own. */
  readonly plain?: boolean;
  recognises(head: Uint8Array, name: string): Recognition;
  /** Yields finds one by one, so that a long file never stands in memory as documents. Trouble is a found problem, not a throw. */
  read(input: ReadInput): AsyncIterable<Found>;
}

/** The ending of a name, lower case, without the dot; empty where it has none. */
export const ending = (name: string): string => /\.([^./\\!]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
