/** A mail as Outlook keeps it (MS-OXMSG): properties of MAPI, each a stream of its own or eight bytes in a table. */
import iconv from 'iconv-lite';
import { safeName } from './archive-names.ts';
import { compose } from './composition.ts';
import { openCompoundFile } from './compound-file.ts';
import type { Attachment, Mail } from './mail.ts';
import { unpackRtf } from './packed-rtf.ts';
import { readRichText } from './rich-text.ts';

type Streams = ReadonlyMap<string, () => Uint8Array>;

/** Properties of one object: the mail, a recipient, an attachment. `at` is the folder of its streams, with "/" at its end. */
interface Properties {
  words(id: string): string;
  bytes(id: string): Uint8Array | undefined;
  number(id: number): number | undefined;
  day(id: number): string | undefined;
}

function properties(streams: Streams, at: string, headLength: number, codePage: number): Properties {
  const table = streams.get(`${at}__properties_version1.0`)?.() ?? new Uint8Array();
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const entry = (id: number): number | undefined => {
    for (let i = headLength; i + 16 <= table.length; i += 16) if (data.getUint16(i + 2, true) === id) return i + 8;
    return undefined;
  };
  const stream = (id: string, type: string): Uint8Array | undefined => streams.get(`${at}__substg1.0_${id}${type}`)?.();
  return {
    words(id) {
      const wide = stream(id, '001F');
      if (wide) return Buffer.from(wide).toString('utf16le').replace(/\0+$/, '');
      const narrow = stream(id, '001E');
      const name = codePage === 65001 ? 'utf-8' : `cp${codePage}`;
      return narrow
        ? iconv.decode(Buffer.from(narrow), iconv.encodingExists(name) ? name : 'windows-1252').replace(/\0+$/, '')
        : '';
    },
    bytes: (id) => stream(id, '0102'),
    number(id) {
      const place = entry(id);
      return place === undefined ? undefined : data.getUint32(place, true);
    },
    day(id) {
      const place = entry(id);
      if (place === undefined) return undefined;
      const milliseconds = Number(data.getBigUint64(place, true) / 10_000n) - 11_644_473_600_000;
      return Number.isFinite(milliseconds) && Math.abs(milliseconds) < 8e15
        ? new Date(milliseconds).toISOString().replace('.000Z', 'Z')
        : undefined;
    },
  };
}

/** Property ids as MS-OXPROPS numbers them. Throws where the container is damaged beyond reading. */
export function parseOutlook(bytes: Uint8Array): Mail {
  const streams = openCompoundFile(bytes);
  const page = properties(streams, '', 32, 1252).number(0x3ffd) ?? 1252;
  return mailAt(streams, '', 32, page);
}

function mailAt(streams: Streams, at: string, headLength: number, page: number): Mail {
  const own = properties(streams, at, headLength, page);
  const headers: { name: string; value: string }[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value) headers.push({ name, value: value.replace(/\s+/g, ' ').trim() });
  };
  const sender = own.words('5D01') || own.words('0C1F');
  add('From', address(own.words('0C1A') || own.words('0042'), sender.includes('@') ? sender : own.words('5D02')));
  for (const [kind, name] of [
    [1, 'To'],
    [2, 'Cc'],
    [3, 'Bcc'],
  ] as const)
    add(name, recipients(streams, at, kind, page) || own.words(['0E04', '0E03', '0E02'][kind - 1] ?? ''));
  add('Date', own.day(0x0039) ?? own.day(0x0e06));
  add('Subject', own.words('0037'));
  add('Message-ID', own.words('1035'));
  add('In-Reply-To', own.words('1042'));
  const html = own.bytes('1013');
  const rich = own.bytes('1009');
  const text = own.words('1000') || (rich ? richWords(rich) : '');
  const page2 = own.number(0x3fde) ?? page;
  return {
    headers,
    ...(text ? { text } : {}),
    ...(html
      ? {
          html:
            page2 === 65001
              ? Buffer.from(html).toString('utf8')
              : iconv.decode(Buffer.from(html), iconv.encodingExists(`cp${page2}`) ? `cp${page2}` : 'windows-1252'),
        }
      : own.words('1013')
        ? { html: own.words('1013') }
        : {}),
    attachments: folders(streams, at, '__attach_version1.0_').flatMap((folder, i) =>
      attachment(streams, folder, i, page),
    ),
  };
}

const address = (name: string, mail: string): string =>
  name && mail && name !== mail ? `${name} <${mail}>` : name || mail;

/** Folders of one kind directly below `at`, with "/" at their ends. */
function folders(streams: Streams, at: string, kind: string): string[] {
  const found = new Set<string>();
  for (const path of streams.keys())
    if (path.startsWith(at + kind)) found.add(path.slice(0, path.indexOf('/', at.length) + 1));
  return [...found].sort();
}

function recipients(streams: Streams, at: string, kind: number, page: number): string {
  return folders(streams, at, '__recip_version1.0_')
    .map((folder) => properties(streams, folder, 8, page))
    .filter((one) => (one.number(0x0c15) ?? 1) === kind)
    .map((one) => address(one.words('3001'), one.words('39FE') || one.words('3003')))
    .filter(Boolean)
    .join(', ');
}

function attachment(streams: Streams, folder: string, index: number, page: number): Attachment[] {
  const own = properties(streams, folder, 8, page);
  const name = own.words('3707') || own.words('3704') || own.words('3001') || `attachment ${index + 1}`;
  const safe = safeName(name.replace(/[/\\]/g, '_')).name;
  const bytes = own.bytes('3701');
  if (bytes) return [{ name: safe, bytes, inBody: own.words('3712') !== '' && /\.(png|jpe?g|gif|bmp)$/i.test(name) }];
  const inner = `${folder}__substg1.0_3701000D/`;
  if (!streams.has(`${inner}__properties_version1.0`)) return [];
  return [
    {
      name: `${safe.replace(/\.(msg|eml)$/i, '')}.eml`,
      bytes: asMime(mailAt(streams, inner, 24, page)),
      inBody: false,
    },
  ];
}

/** A mail inside the mail, written out so that it is read like any other. */
function asMime(mail: Mail): Uint8Array {
  const body = mail.text ?? mail.html ?? '';
  const type = mail.text === undefined && mail.html !== undefined ? 'text/html' : 'text/plain';
  const boundary = '=_part';
  const wrapped = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const head = mail.headers
    .map(({ name, value }) => `${name}: =?utf-8?B?${Buffer.from(value).toString('base64')}?=\r\n`)
    .join('');
  const parts = [
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(Buffer.from(body))}`,
    ...mail.attachments.map(
      (one) =>
        `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(one.name)}\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(one.bytes)}`,
    ),
  ];
  return Buffer.from(
    `${head}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`,
  );
}

/** The words of a body that is kept as packed rich text alone. */
function richWords(packed: Uint8Array): string {
  const rtf = unpackRtf(packed);
  if (!rtf) return '';
  const out = compose();
  readRichText(rtf, out);
  return out.finish().text;
}
