import { expect, test } from 'vitest';
import { readSource } from '../index.ts';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { msg } from './msg.ts';

interface Folder {
  readonly [name: string]: Buffer | Folder;
}

/** A compound file of 512-byte sectors; streams below 4,096 bytes go into the mini stream, as Outlook writes them. */
function compound(root: Folder): Buffer {
  const entries: { name: string; type: number; right: number; child: number; start: number; size: number }[] = [];
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const mini: Buffer[] = [];
  const miniFat: number[] = [];
  const store = (bytes: Buffer): number => {
    const start = sectors.length;
    const count = Math.max(1, Math.ceil(bytes.length / 512));
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(512);
      bytes.copy(sector, 0, i * 512);
      sectors.push(sector);
      fat.push(i === count - 1 ? 0xfffffffe : start + i + 1);
    }
    return start;
  };
  const storeMini = (bytes: Buffer): number => {
    const start = mini.length;
    const count = Math.max(1, Math.ceil(bytes.length / 64));
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(64);
      bytes.copy(sector, 0, i * 64);
      mini.push(sector);
      miniFat.push(i === count - 1 ? 0xfffffffe : start + i + 1);
    }
    return start;
  };
  const add = (name: string, what: Buffer | Folder): number => {
    const index = entries.length;
    const entry = { name, type: 1, right: 0xffffffff, child: 0xffffffff, start: 0, size: 0 };
    entries.push(entry);
    if (Buffer.isBuffer(what))
      Object.assign(entry, { type: 2, size: what.length, start: what.length < 4096 ? storeMini(what) : store(what) });
    else {
      let last: { right: number } | undefined;
      for (const [inner, content] of Object.entries(what)) {
        const child = add(inner, content);
        if (last) last.right = child;
        else entry.child = child;
        last = entries[child];
      }
    }
    return index;
  };
  add('Root Entry', root);
  const top = entries[0];
  const miniBytes = Buffer.concat(mini);
  if (top) Object.assign(top, { type: 5, start: store(miniBytes), size: miniBytes.length });
  const longs = (all: readonly number[]): Buffer => Buffer.from(Uint32Array.from(all).buffer);
  const miniFatStart = store(longs(miniFat));
  const directory = Buffer.concat(
    entries.map((e) => {
      const b = Buffer.alloc(128);
      b.write(e.name, 'utf16le');
      b.writeUInt16LE((e.name.length + 1) * 2, 64);
      b[66] = e.type;
      b.writeUInt32LE(0xffffffff, 68);
      b.writeUInt32LE(e.right, 72);
      b.writeUInt32LE(e.child, 76);
      b.writeUInt32LE(e.start, 116);
      b.writeUInt32LE(e.size, 120);
      return b;
    }),
  );
  const directoryStart = store(directory);
  const fatStart = sectors.length;
  const fatCount = Math.ceil((sectors.length + 2) / 128);
  for (let i = 0; i < fatCount; i++) fat.push(0xfffffffd);
  const table = Buffer.alloc(fatCount * 512, 255);
  longs(fat).copy(table);
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(fatCount, 44);
  head.writeUInt32LE(directoryStart, 48);
  head.writeUInt32LE(4096, 56);
  head.writeUInt32LE(miniFatStart, 60);
  head.writeUInt32LE(0xfffffffe, 68);
  for (let i = 0; i < 109; i++) head.writeUInt32LE(i < fatCount ? fatStart + i : 0xffffffff, 76 + i * 4);
  return Buffer.concat([head, ...sectors, table]);
}

const wide = (words: string): Buffer => Buffer.from(words, 'utf16le');
/** A property table: a head of `head` bytes, then sixteen bytes a property. */
const table = (head: number, ...all: readonly (readonly [id: number, value: bigint])[]): Buffer =>
  Buffer.concat([
    Buffer.alloc(head),
    ...all.map(([id, value]) => {
      const b = Buffer.alloc(16);
      b.writeUInt16LE(id, 2);
      b.writeBigUInt64LE(value, 8);
      return b;
    }),
  ]);
const instant = (iso: string): bigint => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n;
const recipient = (name: string, mail: string, kind: number): Folder => ({
  '__properties_version1.0': table(8, [0x0c15, BigInt(kind)]),
  '__substg1.0_3001001F': wide(name),
  '__substg1.0_39FE001F': wide(mail),
});

const MSG = compound({
  '__properties_version1.0': table(32, [0x0039, instant('2019-03-04T09:12:00Z')]),
  '__substg1.0_0037001F': wide('The north quay'),
  '__substg1.0_0C1A001F': wide('Léa Noël'),
  '__substg1.0_5D01001F': wide('lea@quay.example'),
  '__substg1.0_1000001F': wide(
    `Joris,\r\n\r\nle bail est signé.\r\n\r\n${'Il a été signé deux fois. '.repeat(120)}\r\n\r\nLéa`,
  ),
  '__recip_version1.0_#00000000': recipient('Joris Vandamme', 'joris@port.example', 1),
  '__recip_version1.0_#00000001': recipient('Archive', 'archive@port.example', 2),
  '__attach_version1.0_#00000000': {
    '__properties_version1.0': table(8),
    '__substg1.0_3707001F': wide('note.txt'),
    '__substg1.0_37010102': Buffer.from('The note on the lease.'),
  },
  '__attach_version1.0_#00000001': {
    '__properties_version1.0': table(8),
    '__substg1.0_3001001F': wide('Earlier'),
    '__substg1.0_3701000D': {
      '__properties_version1.0': table(24),
      '__substg1.0_0037001F': wide('Earlier mail'),
      '__substg1.0_0C1A001F': wide('Tom Achebe'),
      '__substg1.0_1000001F': wide('Signed on Friday.'),
    },
  },
});

test('headers, body, day', async () => {
  const [document] = documentsOf(await found(msg, MSG));
  expect(blocksOf(document).slice(0, 7)).toEqual([
    ['mail-header', 'From: Léa Noël <lea@quay.example>'],
    ['mail-header', 'To: Joris Vandamme <joris@port.example>'],
    ['mail-header', 'Cc: Archive <archive@port.example>'],
    ['mail-header', 'Date: 2019-03-04T09:12:00Z'],
    ['mail-header', 'Subject: The north quay'],
    ['paragraph', 'Joris,'],
    ['paragraph', 'le bail est signé.'],
  ]);
  expect(metadataOf(document, 'date')).toBe('2019-03-04T09:12:00Z');
});

test('attachments and mails inside are read in their turn', async () => {
  const all: string[] = [];
  for await (const one of readSource({ bytes: MSG, path: 'quay.msg' }))
    all.push('document' in one ? `${one.document.path}: ${one.document.text.slice(-17)}` : 'problem');
  expect(all.slice(1)).toEqual([
    'quay.msg!/note.txt: e on the lease.'.replace('e on', 'ote on'),
    'quay.msg!/Earlier.eml: Signed on Friday.',
  ]);
});

test('damaged: a problem; other compound files are not mails', async () => {
  const broken = MSG.subarray(0, 700);
  expect(problemsOf(await found(msg, broken)).map((p) => p.code)).toEqual(['corrupt']);
  expect(msg.recognises(MSG, 'a')).toBe('surely');
  expect(msg.recognises(compound({ WordDocument: Buffer.from('x') }), 'a.doc')).toBe('no');
});
