import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../index.ts';
import { found, partsOf, problemsOf } from '../testing.ts';
import { zip } from './zip.ts';

test('each file inside is a part; folders and litter are passed over', async () => {
  const bytes = zipSync({
    'a.txt': strToU8('one'),
    'in/b.txt': strToU8('two'),
    '__MACOSX/._a.txt': strToU8('x'),
    'in/.DS_Store': strToU8('x'),
  });
  expect(partsOf(await found(zip, bytes)).map((p) => [p.name, Buffer.from(p.bytes).toString()])).toEqual([
    ['a.txt', 'one'],
    ['in/b.txt', 'two'],
  ]);
});

test('names that point outside are read under a safe name', async () => {
  const all = await found(
    zip,
    zipSync({ '../../etc/evil.txt': strToU8('one'), 'C:\\x\\y.txt': strToU8('two') }),
    'a.zip',
  );
  expect(partsOf(all).map((p) => p.name)).toEqual(['etc/evil.txt', 'x/y.txt']);
  expect(problemsOf(all).map((p) => [p.code, p.path])).toEqual([
    ['unsafe-path', 'a.zip!/etc/evil.txt'],
    ['unsafe-path', 'a.zip!/x/y.txt'],
  ]);
});

test('a bomb is said, the rest is read', async () => {
  const bytes = zipSync({ 'bomb.txt': new Uint8Array(12 * 2 ** 20), 'a.txt': strToU8('one') });
  const all = await found(zip, bytes, 'a.zip');
  expect(partsOf(all).map((p) => p.name)).toEqual(['a.txt']);
  expect(problemsOf(all)).toMatchObject([{ code: 'archive-bomb', path: 'a.zip!/bomb.txt' }]);
});

test('a bomb that lies about its size is stopped while it unpacks', async () => {
  const bytes = zipSync({ 'bomb.txt': new Uint8Array(12 * 2 ** 20) });
  const at = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 10, true);
  expect(problemsOf(await found(zip, bytes))).toMatchObject([{ code: 'archive-bomb' }]);
});

test('cut off: what is there is read', async () => {
  const bytes = zipSync({ 'a.txt': strToU8('one'), 'b.txt': strToU8('two '.repeat(50_000)) }, { level: 1 });
  const all = await found(zip, bytes.subarray(0, 300), 'a.zip');
  expect(partsOf(all)[0]?.name).toBe('a.txt');
  expect(problemsOf(all)[0]?.code).toBe('truncated');
});

test('damaged bytes and locked members are said', async () => {
  const bytes = zipSync({ 'a.txt': strToU8('one one one one') }, { level: 0 });
  const damaged = bytes.slice();
  damaged[38] = 120;
  expect(problemsOf(await found(zip, damaged))[0]?.code).toBe('corrupt');
  const locked = bytes.slice();
  const at = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
  locked[at + 8] = 1;
  expect(problemsOf(await found(zip, locked))[0]?.code).toBe('encrypted');
});

test('archives inside archives are read to a depth, with paths that say where', async () => {
  const inner = zipSync({ 'deep/note.txt': strToU8('A note on the lease.') });
  const all = [];
  for await (const one of readSource({
    bytes: zipSync({ 'inner.zip': inner, 'empty.txt': new Uint8Array() }),
    path: 'outer.zip',
  }))
    all.push(one);
  expect(all.map((one) => ('document' in one ? one.document.path : 'problem' in one ? one.problem.code : ''))).toEqual([
    'outer.zip!/inner.zip!/deep/note.txt',
    'empty',
  ]);
  let nested = inner;
  for (let i = 0; i < 8; i++) nested = zipSync({ 'again.zip': nested });
  const codes = [];
  for await (const one of readSource({ bytes: nested, path: 'nested.zip' }))
    codes.push('problem' in one ? one.problem.code : 'document');
  expect(codes).toEqual(['archive-bomb']);
});
