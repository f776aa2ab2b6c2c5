/** Reads the words off a picture with Tesseract, in English and French, without any network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Worker } from 'tesseract.js';

export interface SeenParagraph {
  readonly words: string;
  /** 0 to 100, as Tesseract rates itself. */
  readonly confidence: number;
  /** Lines of the picture, from 1. */
  readonly line: number;
}

let ready: Promise<Worker> | undefined;

const folderOf = (language: string): string =>
  join(
    dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`)),
    '4.0.0_best_int',
  );

/** English is loaded the usual way; French, which lives in a package of its own, is set beside it by hand so that nothing is fetched and no copy is written to disk. */
async function start(): Promise<Worker> {
  const { createWorker } = await import('tesseract.js');
  const worker = await createWorker('eng', 1, {
    langPath: folderOf('eng'),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  });
  const french = gunzipSync(readFileSync(join(folderOf('fra'), 'fra.traineddata.gz')));
  await worker.FS('writeFile', ['fra.traineddata', french]);
  /** tesseract.js would fetch what it has not loaded itself; nothing is to be fetched here. */
  const both = Object.defineProperty(['fra', 'eng'], 'filter', { value: () => [] });
  await worker.reinitialize(both as never);
  return worker;
}

/** Paragraphs of a PNG, JPEG, BMP, PBM or WebP picture, from top to bottom. Rejects where the bytes are no such picture. */
export async function readPicture(bytes: Uint8Array): Promise<SeenParagraph[]> {
  ready ??= start();
  const worker = await ready;
  const { data } = await worker.recognize(Buffer.from(bytes), {}, { blocks: true, text: false });
  const out: SeenParagraph[] = [];
  let line = 1;
  for (const block of data.blocks ?? [])
    for (const paragraph of block.paragraphs) {
      const lines = paragraph.lines.map((one) => one.text.trim()).filter((words) => words !== '');
      if (lines.length > 0) out.push({ words: lines.reduce(whole), confidence: paragraph.confidence, line });
      line += paragraph.lines.length;
    }
  return out;
}

/** A word parted at a line's end is made whole. */
const whole = (first: string, second: string): string =>
  /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second) ? first.slice(0, -1) + second : `${first} ${second}`;

/** Ends Tesseract's own worker, so that the process can end. */
export async function closeOcr(): Promise<void> {
  const worker = ready;
  ready = undefined;
  await (await worker)?.terminate();
}
