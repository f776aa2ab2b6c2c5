/** Who says what, against our own articles: content, source and cue, with gold names so that only the voice rules are judged. `--show` lists errors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../src/claims/index.ts';
import { momentOf } from '../src/domain/calendar.ts';
import type { DocumentId, MentionId, PassageId } from '../src/domain/ids.ts';
import type { Mention, MentionKind, MentionValue } from '../src/domain/mention.ts';
import type { ReadPassage, Span } from '../src/domain/passage.ts';
import { sentencesOf } from '../src/passages/sentences.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { readMarked } from '../training/marked-text.ts';

type Language = 'en' | 'fr';
const root = join(import.meta.dirname, '..');
const KIND: Record<string, MentionKind> = { per: 'person', org: 'organisation', loc: 'place' };

function momentValue(edtf: string, expression: string): MentionValue {
  const moment = momentOf(edtf);
  return moment ? { kind: 'moment', moment, expression } : { kind: 'moment', unresolved: 'not resolvable', expression };
}

export function articleInput(file: string, language: Language) {
  const article = readMarked(readFileSync(file, 'utf8'));
  const id = file.split('/').at(-1) as string as DocumentId;
  const text = article.text;
  const passages: ReadPassage[] = [...text.matchAll(/[^\n]+/g)].map((m, i) => {
    const span = { start: m.index, end: m.index + m[0].length };
    return {
      ...span,
      id: `${id}#p${i}` as PassageId,
      document: id,
      ordinal: i + 1,
      kind: 'paragraph',
      locator: {},
      sentences: sentencesOf(text, span, language),
    };
  });
  const mentions: Mention[] = [
    ...article.names.map((n) => ({ ...n, kind: KIND[n.value] ?? ('person' as const) })),
    ...article.dates.map((d) => ({ ...d, kind: 'moment' as const })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((n) => ({
      id: `${id}@${n.start}` as MentionId,
      document: id,
      passage: passages.find((p) => p.start <= n.start && n.end <= p.end)?.id ?? ('' as PassageId),
      start: n.start,
      end: n.end,
      text: text.slice(n.start, n.end),
      kind: n.kind,
      by: 'gold',
      ...(n.kind === 'moment' ? { value: momentValue(n.value, text.slice(n.start, n.end)) } : {}),
    }));
  return {
    article,
    input: {
      document: { id, text, path: file },
      facts: { authors: [], language: { value: language, basis: { kind: 'inference' as const, rule: 'folder' } } },
      passages,
      mentions,
    },
  };
}

const chars = (spans: readonly Span[], text: string): Set<number> => {
  const out = new Set<number>();
  for (const s of spans) for (let i = s.start; i < s.end; i++) if (!/[\s]/.test(text[i] ?? '')) out.add(i);
  return out;
};
const meet = (a: Set<number>, b: Set<number>): number => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};
function f1(what: string, hit: number, system: number, gold: number, target?: number): Figure {
  const p = system ? hit / system : 0;
  const r = gold ? hit / gold : 0;
  const value = p + r ? (200 * p * r) / (p + r) : 0;
  const note = `P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)}`;
  return { what, value, unit: 'F1', note, ...(target === undefined ? {} : { target }) };
}

const SHOWN = 40;

function scoreAttribution(language: Language, show: boolean): readonly Figure[] {
  const folder = join(root, 'training', language);
  const t = { gold: 0, sys: 0, paired: 0, detected: 0, all: 0, src: 0, cue: 0, cg: 0, cs: 0, co: 0 };
  const missed: string[] = [];
  const extra: string[] = [];
  const wrong: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const { article, input } = articleInput(join(folder, name), language);
    const text = article.text;
    const gold = article.sayings.map((s) => ({
      content: chars(
        s.content.map(([start, end]) => ({ start, end })),
        text,
      ),
      source: chars(s.source ? [{ start: s.source[0], end: s.source[1] }] : [], text),
      cue: chars(s.cue ? [{ start: s.cue[0], end: s.cue[1] }] : [], text),
      s,
    }));
    const system = readClaims(input)
      .attributions.filter((a) => a.content.length > 0)
      .map((a) => ({
        content: chars(a.content, text),
        source: chars(a.source ? [a.source] : [], text),
        cue: chars(a.cue ? [a.cue] : [], text),
        a,
      }));
    t.gold += gold.length;
    t.sys += system.length;
    for (const g of gold) t.cg += g.content.size;
    for (const s of system) t.cs += s.content.size;
    const pairs: [number, number, number][] = [];
    for (const [i, g] of gold.entries())
      for (const [j, s] of system.entries()) {
        const o = meet(g.content, s.content);
        if (o) pairs.push([(2 * o) / (g.content.size + s.content.size), i, j]);
      }
    pairs.sort((a, b) => b[0] - a[0]);
    const ug = new Set<number>();
    const us = new Set<number>();
    for (const [d, i, j] of pairs) {
      if (ug.has(i) || us.has(j)) continue;
      ug.add(i);
      us.add(j);
      const g = gold[i];
      const s = system[j];
      if (!g || !s) continue;
      t.paired++;
      t.co += meet(g.content, s.content);
      const okSource = g.source.size === 0 ? s.source.size === 0 : meet(g.source, s.source) > 0;
      const okCue = g.cue.size === 0 ? true : meet(g.cue, s.cue) > 0;
      if (d >= 0.5) {
        t.detected++;
        t.src += okSource ? 1 : 0;
        t.cue += okCue ? 1 : 0;
        if (okSource && okCue) t.all++;
        else
          wrong.push(
            `${name}: gold [${g.s.source ? text.slice(...g.s.source) : ''}|${g.s.cue ? text.slice(...g.s.cue) : ''}] system [${s.a.source ? text.slice(s.a.source.start, s.a.source.end) : ''}|${s.a.cue ? text.slice(s.a.cue.start, s.a.cue.end) : ''}] ${s.a.by} :: ${text.slice(g.s.content[0]?.[0] ?? 0, (g.s.content[0]?.[0] ?? 0) + 60)}`,
          );
      }
    }
    gold.forEach((g, i) => {
      if (!ug.has(i))
        missed.push(
          `${name}: [${g.s.source ? text.slice(...g.s.source) : ''}|${g.s.cue ? text.slice(...g.s.cue) : ''}] ${text.slice(...(g.s.content[0] ?? [0, 0])).slice(0, 90)}`,
        );
    });
    system.forEach((s, j) => {
      if (!us.has(j))
        extra.push(
          `${name}: ${s.a.by} [${s.a.source ? text.slice(s.a.source.start, s.a.source.end) : ''}|${s.a.cue ? text.slice(s.a.cue.start, s.a.cue.end) : ''}] ${text.slice(s.a.content[0]?.start ?? 0, s.a.content[0]?.end ?? 0).slice(0, 90)}`,
        );
    });
  }
  const every = (list: string[]): string[] =>
    list.filter((_, i) => i % Math.max(1, Math.floor(list.length / SHOWN)) === 0).slice(0, SHOWN);
  if (show)
    for (const line of ['MISSED', ...every(missed), 'EXTRA', ...every(extra), 'WRONG', ...every(wrong)])
      console.log(line);
  return [
    f1('content of at least half shared', t.detected, t.sys, t.gold),
    f1('source, cue and content', t.all, t.sys, t.gold, language === 'en' ? 55 : undefined),
    f1('characters of content', t.co, t.cs, t.cg),
  ].map((figure) => ({ ...figure, what: `${language}: ${figure.what}` }));
}

export const attribution: Measurement = {
  id: 'attribution',
  asks: 'Is it seen who says what, in our own articles, names given?',
  measure() {
    const show = process.argv.includes('--show');
    const figures = (['en', 'fr'] as const).flatMap((language) => scoreAttribution(language, show));
    return [{ title: 'Our own articles; the target is that for held-back texts', figures }];
  },
};
