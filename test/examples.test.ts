/** The example case is what its key says: every quote stands in its file, every file is on the list, every packed file is as its text makes it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { predicate } from '../src/domain/predicates/index.ts';

const story = join(import.meta.dirname, '../examples/harbour-lease');
const sources = join(story, 'sources');

interface Quoted {
  readonly file: string;
  readonly quote: string;
}
interface Listed {
  readonly file: string;
  readonly language: string;
  readonly published: string;
  readonly problem?: boolean;
}
interface Key {
  readonly documents: readonly Listed[];
  readonly claims: readonly { readonly id: string; readonly predicate: string; readonly voices: readonly string[] }[];
  readonly [section: string]: unknown;
}

const key = JSON.parse(readFileSync(join(story, 'expected.json'), 'utf8')) as Key;

const files = readdirSync(sources, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^sheaf\.(?:csv|rules)$/.test(entry.name))
  .map((entry) => relative(sources, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** White space folded; apostrophes and quotation marks stay as they are. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Words of a marked-up text, without what no reader sees. */
const unmarked = (markup: string): string =>
  markup
    .replace(/<(head|script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?(?:p|h\d|li|div|ol|ul|aside|footer|nav|w:p|text:p|text:h|row|c)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const rtfWords = (rtf: string): string =>
  rtf
    .replace(/\{\\(?:fonttbl|info)(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/\\u(\d+)\?/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\'([0-9a-f]{2})/g, (_, hex: string) => decoded(Uint8Array.of(Number.parseInt(hex, 16))))
    .replace(/\\par\b/g, '\n')
    .replace(/\\[a-z]+-?\d* ?/g, '')
    .replace(/[{}]/g, '');

/** The words of the pages without running headers, with words joined that a line end breaks. */
async function pdfWords(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    for (const item of items) {
      // Set small are the marks of notes, page numbers and running headers.
      if ('str' in item && !(item.height > 0 && item.height < 9 && /^(?:\d+|[A-Z][\w ]+)$/.test(item.str)))
        text += `${item.str}${item.hasEOL ? '\n' : ''}`;
    }
    text += '\n';
  }
  await pdf.loadingTask.destroy();
  return text.replace(/-\n(?=\p{Ll})/gu, '');
}

async function mailWords(raw: string): Promise<string> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  const attached = mail.attachments.map(({ content }) => String(content));
  return [mail.subject ?? '', mail.text ?? '', ...attached].join('\n');
}

async function words(file: string): Promise<string> {
  const [outer = '', inner] = file.split('!/');
  const bytes = readFileSync(join(sources, outer));
  const member = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  if (inner !== undefined) return member(inner);
  switch (outer.slice(outer.lastIndexOf('.') + 1)) {
    case 'docx':
      return unmarked(member('word/document.xml'));
    case 'odt':
      return unmarked(member('content.xml'));
    case 'xlsx':
      return unmarked(member('xl/worksheets/sheet1.xml'));
    case 'html':
      return unmarked(decoded(bytes));
    case 'rtf':
      return rtfWords(decoded(bytes));
    case 'pdf':
      return await pdfWords(bytes);
    case 'eml':
      return await mailWords(decoded(bytes));
    case 'mbox':
      return (
        await Promise.all(
          decoded(bytes)
            .split(/^From \S+ .*\n/m)
            .slice(1)
            .map(mailWords),
        )
      ).join('\n');
    case 'csv':
      return parse(decoded(bytes), { delimiter: outer.includes('appels') ? ';' : ',' })
        .map((row) => row.join('\t'))
        .join('\n');
    case 'jsonl':
      return decoded(bytes)
        .trim()
        .split('\n')
        .map((line) => Object.values(JSON.parse(line) as Record<string, string>).join('\t'))
        .join('\n');
    default:
      return decoded(bytes);
  }
}

/** Every quote of the key, wherever it stands, with the id of the item that it belongs to. */
function* quoted(value: unknown, id = ''): Generator<Quoted & { readonly id: string }> {
  if (Array.isArray(value)) for (const item of value) yield* quoted(item, id);
  else if (typeof value === 'object' && value !== null) {
    const own = 'id' in value && typeof value.id === 'string' ? value.id : id;
    if ('file' in value && 'quote' in value) yield { id: own, file: String(value.file), quote: String(value.quote) };
    for (const inner of Object.values(value)) yield* quoted(inner, own);
  }
}

describe('the harbour lease', () => {
  const quotes = [...quoted(key)];

  test('has a key with quotes', () => expect(quotes.length).toBeGreaterThan(100));

  for (const file of new Set(quotes.map((quote) => quote.file)))
    test(`${file} holds its quotes, word for word`, async () => {
      const text = folded(await words(file));
      const missing = quotes.filter((quote) => quote.file === file && !text.includes(folded(quote.quote)));
      expect(missing).toEqual([]);
    });

  test('lists every file and no other', () => {
    const listed = new Set(key.documents.map(({ file }) => file.split('!/')[0]));
    expect([...listed].sort()).toEqual([...files].sort());
    const named = quotes.map(({ file }) => file);
    expect(named.filter((file) => !key.documents.some((document) => document.file === file))).toEqual([]);
  });

  test('has enough files and formats, in both languages, and one that cannot be read', () => {
    expect(files.length).toBeGreaterThanOrEqual(18);
    expect(new Set(files.map((file) => file.slice(file.lastIndexOf('.')))).size).toBeGreaterThanOrEqual(9);
    const share = key.documents.filter(({ language }) => language === 'fr').length / key.documents.length;
    expect(share).toBeGreaterThan(0.3);
    expect(key.documents.filter(({ problem }) => problem)).toHaveLength(1);
  });

  test('uses predicates of the closed list and gives every claim a voice', () => {
    const odd = key.claims.filter((claim) => !predicate(claim.predicate) || claim.voices.length === 0);
    expect(odd).toEqual([]);
  });

  test('has ids that are each used once', () => {
    const ids = [...JSON.stringify(key).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('has the sixteen transfers that the key adds up', () => {
    const rows = readFileSync(join(story, 'written/northmoor-transfers.csv'), 'utf8').trim().split('\n');
    const sums = rows.filter((row) => /,NQ \w+$/.test(row)).map((row) => Number(row.split(',')[3]));
    const total = sums.reduce((sum, one) => sum + one, 0);
    expect(key.transfers).toMatchObject({ number: sums.length, total, most: Math.max(...sums) });
  });

  test('is packed from its texts, to the byte', () => {
    const run = () => execFileSync(process.execPath, [join(story, 'make.mjs'), '--check'], { stdio: 'pipe' });
    expect(run).not.toThrow();
  });
});
