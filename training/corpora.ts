/** Reads the annotated texts that the name tagger learns from: the open sets of ../shared/corpora/reading and our own articles. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../src/domain/mention.ts';
import { readMarked, readMarks } from './marked-text.ts';
import { resultsTables } from './results-tables.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** `style` tells apart ways of annotating; what a style alone marks ("we", "the enemy") is learned apart and not shipped. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly source: string;
  readonly style: 'plain' | 'groups' | 'chat' | 'old print';
  readonly language: 'en' | 'fr';
}

export const project = join(import.meta.dirname, '..');
export const reading = join(project, '..', 'shared', 'corpora', 'reading');

const KIND: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  person: 'person',
  per: 'person',
  ORG: 'organisation',
  org: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  LOC: 'place',
  loc: 'place',
  location: 'place',
};

const hash = createHash('sha256');
let read: string[] = [];
function bytesOf(path: string): string {
  const file = readFileSync(path, 'utf8');
  read.push(createHash('sha256').update(file).digest('hex'));
  return file;
}

/** One hash over all files read since the last call, in the order of reading. */
export function dataHash(): string {
  const digest = hash.copy().update(read.join('\n')).digest('hex');
  read = [];
  return digest;
}

const TIGHT_BEFORE = /^(?:[.,;:!?)\]}%…”’»]+|['’](?:s|re|ve|ll|d|m)|n['’]t|''|\.\.\.)$/i;
const TIGHT_AFTER = /^(?:[([{“$£€#@«]|``|.{1,6}['’])$/;

interface Row {
  readonly word: string;
  readonly tag: string;
}

/** Running text again from one word a line, with the names' places. Inside-only tags (IOB1) and begin-inside tags are both read. */
function textOf(sentences: readonly (readonly Row[])[], french: boolean): { text: string; names: GoldName[] } {
  let text = '';
  const names: GoldName[] = [];
  for (const rows of sentences) {
    let open: { start: number; end: number; kind: NameKind } | undefined;
    const close = (): void => {
      if (open) names.push(open);
      open = undefined;
    };
    let previous = '';
    for (const { word, tag } of rows) {
      const tight = TIGHT_BEFORE.test(word) || (french ? TIGHT_AFTER : /^(?:[([{“$£€#@]|``)$/).test(previous);
      if (previous && !tight) text += ' ';
      const start = text.length;
      text += word;
      previous = word;
      const kind = KIND[tag.slice(2)];
      if (open && (!kind || kind !== open.kind || tag.startsWith('B-'))) close();
      if (kind) open = { start: open?.start ?? start, end: text.length, kind };
    }
    close();
    text += '\n';
  }
  return { text, names };
}

/** Files without document marks are cut into documents of about this many words. */
const BLOCK = 400;

function columns(
  path: string,
  source: string,
  style: GoldText['style'],
  language: 'en' | 'fr',
  last: (cells: string[]) => Row | undefined,
): GoldText[] {
  const texts: GoldText[] = [];
  let sentences: Row[][] = [];
  let rows: Row[] = [];
  let words = 0;
  const file = bytesOf(path);
  const blank = /\n\s*\n/.test(file);
  const marked = file.includes('# newdoc');
  const endSentence = (): void => {
    if (rows.length) sentences.push(rows);
    words += rows.length;
    rows = [];
  };
  const endText = (): void => {
    endSentence();
    if (sentences.length)
      texts.push({ id: `${source}#${texts.length}`, ...textOf(sentences, language === 'fr'), source, style, language });
    sentences = [];
    words = 0;
  };
  for (const line of file.split(/\r?\n/)) {
    if (line.startsWith('# newdoc')) endText();
    if (!line.trim() || line.startsWith('-DOCSTART-')) {
      endSentence();
      if (!marked && words >= BLOCK) endText();
      continue;
    }
    const row = last(line.split(line.includes('\t') ? '\t' : ' '));
    if (!row) continue;
    rows.push(row);
    if (!blank && /^[.!?]$/.test(row.word)) {
      endSentence();
      if (words >= BLOCK) endText();
    }
  }
  endText();
  return texts;
}

const twoColumns = (cells: string[]): Row | undefined =>
  cells[0] && cells.length > 1
    ? { word: cells[0].replace(/^-(LRB|RRB)-$/, (_, b) => (b === 'LRB' ? '(' : ')')), tag: cells.at(-1)?.trim() ?? 'O' }
    : undefined;
const universal = (cells: string[]): Row | undefined =>
  /^\d+$/.test(cells[0] ?? '') ? { word: cells[1] ?? '', tag: cells[2] ?? 'O' } : undefined;

const RE3D_KIND: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
};

interface Re3dLine {
  readonly doc: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly confidence: number;
  }[];
}

/** Defence statements on Syria and Iraq; who is meant is marked, named or not. Spans of a confidence below a half are left out. */
export function re3d(): GoldText[] {
  const folder = join(reading, 're3d');
  const texts: GoldText[] = [];
  for (const name of readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort())
    for (const line of bytesOf(join(folder, name)).split('\n')) {
      if (!line.trim()) continue;
      const row = JSON.parse(line) as Re3dLine;
      const names: GoldName[] = [];
      for (const e of row.entities) {
        const kind = RE3D_KIND[e.type];
        const words = row.text.slice(e.start, e.end);
        if (!kind || e.confidence < 0.5 || !words.trim()) continue;
        const start = e.start + words.length - words.trimStart().length;
        names.push({ start, end: start + words.trim().length, kind });
      }
      texts.push({
        id: row.doc,
        text: row.text,
        names,
        source: `re3d/${name.replace('.jsonl', '')}`,
        style: 'groups',
        language: 'en',
      });
    }
  return texts;
}

export function ownArticles(language: 'en' | 'fr'): GoldText[] {
  const folder = join(project, 'training', language);
  return readdirSync(folder)
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((f) => {
      const article = readMarked(bytesOf(join(folder, f)));
      const names = article.names.map((n) => ({ start: n.start, end: n.end, kind: KIND[n.value] ?? 'person' }));
      return { id: f.replace('.md', ''), text: article.text, names, source: 'own', style: 'plain', language };
    });
}

/** Our own statements and reports marked in the style of re3d, for the score in that style alone (see house-style.ts). */
export function houseTexts(): GoldText[] {
  const folder = join(project, 'training', 'house');
  return readdirSync(folder)
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((f) => {
      const { text, spans } = readMarks(bytesOf(join(folder, f)));
      const names = spans.map(({ start, end, value }) => ({ start, end, kind: KIND[value] ?? 'person' }));
      return { id: `house/${f.replace('.md', '')}`, text, names, source: 'house', style: 'groups', language: 'en' };
    });
}

export const haveOpenSets = (): boolean => existsSync(reading);

/** Open sets of a language with our own articles. */
export function allTexts(language: 'en' | 'fr'): GoldText[] {
  if (language === 'fr')
    return [
      ...columns(join(reading, 'europeana-fr', 'enp_FR.bnf.bio'), 'europeana', 'old print', 'fr', twoColumns),
      ...ownArticles('fr'),
    ];
  return [
    ...columns(join(reading, 'wikigold', 'wikigold.conll'), 'wikigold', 'plain', 'en', twoColumns),
    ...columns(join(reading, 'wnut17', 'train.conll'), 'wnut17', 'chat', 'en', twoColumns),
    ...columns(join(reading, 'uner-en-ewt', 'en_ewt-ud-dev.iob2'), 'ewt', 'plain', 'en', universal),
    ...re3d(),
    ...resultsTables(70),
    ...ownArticles('en'),
  ];
}
