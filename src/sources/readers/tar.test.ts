import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { found, partsOf, problemsOf } from '../testing.ts';
import { tar } from './tar.ts';

function member(name: string, body: string, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0);
  header.write('0000644\0', 100);
  header.write(`${Buffer.byteLength(body).toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257, 'latin1');
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  const padded = Buffer.alloc(Math.ceil(Buffer.byteLength(body) / 512) * 512);
  padded.write(body);
  return Buffer.concat([header, padded]);
}

const END = Buffer.alloc(1024);
const LONG = `${'folder/'.repeat(20)}note.txt`;
const TAR = Buffer.concat([
  member('in/', '', '5'),
  member('in/a.txt', 'One.'),
  member('link', '', '2'),
  member('../b.txt', 'Two.'),
  member('././@LongLink', LONG, 'L'),
  member(LONG, 'Three.'),
  END,
]);

for (const [name, bytes] of [
  ['tar', TAR],
  ['tar.gz', gzipSync(TAR)],
] as const)
  test(`${name}: files inside are parts; links are left out; names are made safe`, async () => {
    const all = await found(tar, bytes, `a.${name}`);
    expect(partsOf(all).map((p) => [p.name, Buffer.from(p.bytes).toString()])).toEqual([
      ['in/a.txt', 'One.'],
      ['b.txt', 'Two.'],
      [LONG, 'Three.'],
    ]);
    expect(problemsOf(all).map((p) => p.code)).toEqual(['left-out', 'unsafe-path']);
  });

test('a gzipped file that is no archive is read under its own name', async () => {
  expect(partsOf(await found(tar, gzipSync('{"a":1}'), 'x.zip!/notes.json.gz')).map((p) => p.name)).toEqual([
    'notes.json',
  ]);
});

test('cut off, damaged, a bomb: problems', async () => {
  const codes = async (bytes: Uint8Array): Promise<string[]> => problemsOf(await found(tar, bytes)).map((p) => p.code);
  const packed = gzipSync(Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * 7919) % 253)));
  expect(await codes(packed.subarray(0, packed.length - 300))).toEqual(['truncated']);
  expect(await codes(Buffer.concat([packed.subarray(0, 10), Buffer.alloc(50, 7)]))).toEqual(['corrupt']);
  expect(await codes(gzipSync(Buffer.alloc(30 * 2 ** 20)))).toEqual(['archive-bomb']);
  expect(await codes(TAR.subarray(0, 1100))).toEqual(['truncated']);
});
