import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import type { SourceId } from '../domain/ids.ts';
import { closeReaders, readSource, type SourceFound } from './index.ts';
import type { Limits } from './reader.ts';

afterAll(closeReaders);

async function read(bytes: Uint8Array, path: string, limits: Partial<Limits> = {}): Promise<SourceFound[]> {
  const out: SourceFound[] = [];
  for await (const one of readSource({ bytes, path, limits, source: 'abc' as SourceId })) out.push(one);
  return out;
}
const said = (all: readonly SourceFound[]): string[] =>
  all.map((one) =>
    'document' in one
      ? `${one.document.id} ${one.document.path}`
      : 'problem' in one
        ? `${one.problem.code} ${one.problem.path}`
        : one.progress,
  );

test('a file that is one document has the source’s own id; documents inside have their paths', async () => {
  expect(said(await read(strToU8('The quay was let.'), 'a.txt'))).toEqual(['abc a.txt']);
  expect(said(await read(zipSync({ 'in/a.txt': strToU8('The quay was let.') }), 'z.zip'))).toEqual([
    'abc!in/a.txt z.zip!/in/a.txt',
  ]);
});

test('two documents of one name are told apart', async () => {
  const notes = ['one', 'two']
    .map((n) => JSON.stringify({ id: 'n', text: `Note ${n} on the lease of the north quay in March.` }))
    .join('\n');
  expect(said(await read(strToU8(notes), 'a.jsonl'))).toEqual(['abc!n a.jsonl!/n', 'abc!n (2) a.jsonl!/n (2)']);
});

test('empty, too large, unknown, misnamed: problems, and what can be read is read', async () => {
  expect(said(await read(new Uint8Array(), 'a.txt'))).toEqual(['empty a.txt']);
  expect(said(await read(strToU8('x'.repeat(50)), 'a.txt', { fileBytes: 20 }))).toEqual(['too-large a.txt']);
  expect(
    said(
      await read(
        Uint8Array.from({ length: 999 }, (_, i) => (i * i) % 7),
        'a.xyz',
      ),
    ),
  ).toEqual(['unknown-format a.xyz']);
  expect(said(await read(strToU8('The quay was let.'), 'a.pdf'))).toEqual(['misnamed a.pdf', 'abc a.pdf']);
});

test('an archive that holds too much is stopped where it does', async () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, strToU8(`Note ${i} on the quay.`)])),
  );
  expect(said(await read(many, 'z.zip', { members: 3 })).at(-1)).toBe('archive-bomb z.zip!/3.txt');
  expect(
    said(await read(many, 'z.zip', { unpackedBytes: 50 })).filter((line) => line.startsWith('archive-bomb')),
  ).toHaveLength(1);
});
