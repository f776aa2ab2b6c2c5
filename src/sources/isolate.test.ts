import { afterAll, expect, test } from 'vitest';
import { closeReaders, readSource, type SourceFound } from './index.ts';
import { isolated } from './isolate.ts';
import { DEFAULT_LIMITS, type Found, type Limits } from './reader.ts';
import { html } from './readers/html.ts';
import { json } from './readers/json.ts';

afterAll(closeReaders);

const PAGE = Buffer.from('<html><body><p>The quay is let.</p></body></html>');

async function run(reader: typeof html, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Found[]> {
  const out: Found[] = [];
  for await (const one of isolated(reader, {
    bytes,
    name: 'file',
    ocr: false,
    limits: { ...DEFAULT_LIMITS, ...limits },
  }))
    out.push(one);
  return out;
}
const codes = (all: readonly Found[]): string[] =>
  all.map((one) => ('problem' in one ? one.problem.code : 'document' in one ? one.document.text : ''));

test('a reader runs in a worker and its finds come back', async () => {
  expect(codes(await run(html, PAGE))).toEqual(['The quay is let.']);
});

test('a reader that takes too long is cut off, and the next file is read', async () => {
  const heavy = Buffer.from(`<html><body>${'<div><p>a</p></div>'.repeat(400_000)}</body></html>`);
  expect(codes(await run(html, heavy, { stepMs: 300 }))).toEqual(['timed-out']);
  expect(codes(await run(html, PAGE))).toEqual(['The quay is let.']);
});

test('a reader that outgrows its memory is cut off, and the next file is read', async () => {
  const large = Buffer.from(`[${'{"a":[1,2,{"b":"c"}]},'.repeat(400_000)}0]`);
  expect(codes(await run(json, large, { memoryMb: 24 }))).toEqual(['out-of-memory']);
  expect(codes(await run(html, PAGE))).toEqual(['The quay is let.']);
}, 60_000);

test('a reader that throws is a problem of that file', async () => {
  const nowhere = { ...html, id: 'nothing' };
  expect(codes(await run(nowhere, PAGE))).toEqual(['reader-failed']);
});

test('many files at once wait for one another', async () => {
  const read = async (i: number): Promise<string> => {
    const out: SourceFound[] = [];
    for await (const one of readSource({
      bytes: Buffer.from(`<html><body><p>Page ${i}</p></body></html>`),
      path: `${i}.html`,
    }))
      out.push(one);
    return out.map((one) => ('document' in one ? one.document.text : '')).join();
  };
  expect(await Promise.all(Array.from({ length: 12 }, (_, i) => read(i)))).toEqual(
    Array.from({ length: 12 }, (_, i) => `Page ${i}`),
  );
});
