/** The control words of RTF 1.9.1 that carry or place words; all others are passed over. */
import iconv from 'iconv-lite';
import type { BlockKind, Metadatum } from '../domain/document.ts';
import type { Composition } from './composition.ts';
import { CHARSETS, EDGES, INFO, SIGNS, SKIPPED } from './rich-text-words.ts';

interface Group {
  readonly skip: boolean;
  readonly info: string | undefined;
  readonly target: Target;
  codePage: number;
  /** Units that stand for a \u character where it is not known. */
  unicodeSkip: number;
  hidden: boolean;
}

/** Words on their way into a block; notes and running lines gather apart from the body they stand in. */
interface Target {
  readonly kind: BlockKind;
  words: string;
  cells: string[] | undefined;
  inTable: boolean;
  outline: boolean;
  item: boolean;
}

const target = (kind: BlockKind): Target => ({
  kind,
  words: '',
  cells: undefined,
  inTable: false,
  outline: false,
  item: false,
});
const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;

export function readRichText(
  bytes: Uint8Array,
  out: Composition,
): { readonly metadata: readonly Metadatum[]; readonly complete: boolean } {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const metadata: Metadatum[] = [];
  const fonts = new Map<number, number>();
  const notes: string[] = [];
  const stack: Group[] = [];
  const body = target('paragraph');
  let group: Group = { skip: false, info: undefined, target: body, codePage: 1252, unicodeSkip: 1, hidden: false };
  let page = 1;
  let paragraph = 0;
  let row = 0;
  let font = 0;
  let inFonts = false;
  let pending: number[] = [];
  let owed = 0;
  let starred = false;
  let defaultPage = 1252;

  const flush = (): void => {
    if (pending.length === 0) return;
    const name = group.codePage === 10000 ? 'macintosh' : `cp${group.codePage}`;
    put(iconv.decode(Buffer.from(pending), iconv.encodingExists(name) ? name : 'windows-1252'));
    pending = [];
  };
  const put = (words: string): void => {
    if (!group.skip && !group.hidden) group.target.words += words;
  };
  const bytesIn = (codes: readonly number[]): void => {
    for (const code of codes) {
      if (owed > 0) owed--;
      else if (!group.skip) pending.push(code);
    }
  };
  const endParagraph = (to: Target): void => {
    const words = to.words.replace(/\u00ad/g, '').trim();
    if (to.inTable && to.kind === 'paragraph') {
      if (words !== '') to.words = `${words} `;
      return;
    }
    to.words = '';
    if (words === '') return;
    if (to.kind === 'footnote') {
      notes.push(words);
      return;
    }
    const kind = to.kind === 'paragraph' ? (to.outline ? 'heading' : to.item ? 'list-item' : 'paragraph') : to.kind;
    out.add(kind, words, { page, paragraph: ++paragraph });
  };

  const word = (name: string, value: number | undefined): void => {
    if (name in INFO && group.info === '')
      group = { ...group, info: INFO[name], target: target('paragraph'), skip: false };
    else if (name === 'info') group = { ...group, info: '', skip: true };
    else if (SKIPPED.has(name) || (starred && !(name in EDGES) && name !== 'shptxt')) {
      inFonts ||= name === 'fonttbl';
      group = { ...group, skip: true };
    } else if (name in EDGES) group = { ...group, target: target(EDGES[name] ?? 'footnote') };
    else control(name, value);
    starred = false;
  };

  const control = (name: string, value: number | undefined): void => {
    const to = group.target;
    if (group.info && /^(yr|mo|dy|hr|min)$/.test(name)) to.words += `${name}${value} `;
    else if (name === 'ansicpg') defaultPage = group.codePage = value ?? 1252;
    else if (name === 'mac') defaultPage = group.codePage = 10000;
    else if (name === 'pca') defaultPage = group.codePage = 850;
    else if (name === 'f') {
      font = value ?? 0;
      if (!inFonts) group.codePage = fonts.get(font) ?? defaultPage;
    } else if (name === 'fcharset' && value !== undefined && value !== 1)
      fonts.set(font, CHARSETS[value] ?? defaultPage);
    else if (name === 'uc') group.unicodeSkip = value ?? 1;
    else if (name === 'u') {
      put(String.fromCharCode(((value ?? 0) + 65536) % 65536));
      owed = group.unicodeSkip;
    } else if (name === 'v') group.hidden = value !== 0;
    else if (name === 'pard') Object.assign(to, { inTable: false, outline: false, item: false });
    else if (name === 'intbl') to.inTable = true;
    else if (name === 'outlinelevel') to.outline = true;
    else if (name === 'ls' || name === 'pn') to.item = true;
    else if (name === 'par' || name === 'sect') endParagraph(to);
    else if (name === 'page') page++;
    else if (name === 'cell') {
      to.cells = [...(to.cells ?? []), to.words.trim().replace(/\s+/g, ' ')];
      to.words = '';
    } else if (name === 'row') {
      if (!group.skip && to.cells) out.row('table-row', to.cells, [], { page, row: ++row });
      to.cells = undefined;
    } else if (name in SIGNS) put(SIGNS[name] ?? '');
    else if (name === 'chftn') put(`[${notes.length + 1}]`);
  };

  const close = (): void => {
    const before = stack.pop();
    if (!before) return;
    const ended = group;
    group = before;
    if (ended.info && ended.info !== before.info) describe(metadata, ended.info, ended.target.words);
    if (ended.target !== before.target && ended.target.kind !== 'paragraph') endParagraph(ended.target);
    if (!before.skip) inFonts = false;
  };

  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(rtf); m && m.index < rtf.length; m = TOKEN.exec(rtf)) {
    const [, name, number, hex, sign, brace, words] = m;
    if (hex !== undefined) bytesIn([Number.parseInt(hex, 16)]);
    else if (words !== undefined) bytesIn([...Buffer.from(words, 'latin1')]);
    else {
      flush();
      if (brace === '{') {
        stack.push(group);
        group = { ...group };
        owed = 0;
      } else if (brace === '}') close();
      else if (name !== undefined) {
        if (name === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
        else word(name, number === undefined ? undefined : Number(number));
      } else if (sign === '*') starred = true;
      else if (sign === '~') put('\u00a0');
      else if (sign === '_') put('-');
      else if (sign === '{' || sign === '}' || sign === '\\') put(sign);
      else if (sign === '\n' || sign === '\r') endParagraph(group.target);
    }
    if (brace === '}' && stack.length === 0) break;
  }
  flush();
  endParagraph(body);
  if (body.cells) out.row('table-row', body.cells, [], { page, row: ++row });
  for (const note of notes) out.add('footnote', note, { page, paragraph: ++paragraph });
  return { metadata, complete: stack.length === 0 };
}

/** A line of the file's own description; its dates come as "yr2019 mo3 dy4 ". */
function describe(metadata: Metadatum[], key: string, raw: string): void {
  const parts = new Map([...raw.matchAll(/(yr|mo|dy|hr|min)(\d+)/g)].map((m) => [m[1], (m[2] ?? '').padStart(2, '0')]));
  const day = [parts.get('yr'), parts.get('mo'), parts.get('dy')].filter(Boolean).join('-');
  const clock = parts.has('hr') ? `T${parts.get('hr')}:${parts.get('min') ?? '00'}` : '';
  const value = parts.has('yr') ? `${day}${clock}` : raw.trim();
  if (value !== '') metadata.push({ key, value });
}
