/** Dates in our own articles: spans strict and overlapping, values, and those counted from the story ("a month later"). `--show` lists errors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edtfBounds, momentOf } from '../src/domain/calendar.ts';
import type { Span } from '../src/domain/passage.ts';
import { type Resolved, resolveMoments, spotMoments } from '../src/mentions/moments/index.ts';
import { sentencesOf } from '../src/passages/sentences.ts';
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { readMarked } from '../training/marked-text.ts';
import { countedOnKey } from './moments-on-key.ts';

const root = join(import.meta.dirname, '..', 'training');
const verbose = process.argv.includes('--show');

/** Paragraphs are parted by line ends that stand alone or follow a full line. */
function paragraphsOf(text: string): Span[] {
  const out: Span[] = [];
  for (const m of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) out.push({ start: m.index, end: m.index + m[0].length });
  return out;
}
function quotationsOf(text: string): Span[] {
  return [...text.matchAll(/“[^”]*”|«[^»]*»|"[^"\n]*"/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
/** What the guide leaves unmarked. */
const unmarked = (r: Resolved): boolean =>
  ['duration', 'set', 'clock', 'reference', 'stretch'].includes(r.expression.said.form);
const NARRATIVE = (r: Resolved): boolean =>
  ['told', 'told-month', 'told-season', 'told-weekday'].includes(r.expression.said.form) ||
  (r.expression.said.form === 'shift' && r.expression.said.from !== 'speech');

const days = (v: string | undefined): string => {
  const b = v && v !== '?' ? edtfBounds(v.replace(/[~?%]/g, '')) : undefined;
  return b?.earliest || b?.latest ? `${b?.earliest ?? ''}/${b?.latest ?? ''}` : '';
};
const calendar = (timex: string | undefined): string | undefined =>
  timex
    ?.replace(/T.*$/, '')
    .replace(/-(SP|SU|FA|WI)$/, (_m, s: string) => `-${{ SP: 21, SU: 22, FA: 23, WI: 24 }[s]}`)
    .replace(/-Q(\d)$/, (_m, q: string) => `-${32 + +q}`)
    .replace(/-H(\d)$/, (_m, h: string) => `-${39 + +h}`)
    .replace(/^(\d{3})$/, '$1X')
    .replace(/^(\d{2})$/, '$1XX');

interface Tally {
  gold: number;
  system: number;
  strict: number;
  overlap: number;
  goldCal: number;
  systemCal: number;
  exact: number;
  either: number;
  compatible: number;
  paired: number;
  narrative: number;
  narrativeRight: number;
}
const tally = (): Tally => ({
  gold: 0,
  system: 0,
  strict: 0,
  overlap: 0,
  goldCal: 0,
  systemCal: 0,
  exact: 0,
  either: 0,
  compatible: 0,
  paired: 0,
  narrative: 0,
  narrativeRight: 0,
});
const f1 = (hit: number, system: number, gold: number): number => (system + gold ? (200 * hit) / (system + gold) : 0);

function scoreMoments(language: 'en' | 'fr'): readonly Figure[] {
  const t = tally();
  for (const file of readdirSync(join(root, language)).sort()) {
    if (!file.endsWith('.md')) continue;
    const article = readMarked(readFileSync(join(root, language, file), 'utf8'));
    const { text, dates } = article;
    const paragraphs = paragraphsOf(text);
    const sentences = paragraphs.flatMap((p) => sentencesOf(text, p, language));
    const published = momentOf(article.head.published ?? '');
    const found = resolveMoments(spotMoments(text, language, paragraphs), {
      text,
      language,
      sentences,
      paragraphs,
      quotations: quotationsOf(text),
      ...(published ? { published } : {}),
    });
    const system = found.filter(
      (r) => !unmarked(r) || dates.some((d) => d.start < r.expression.end && d.end > r.expression.start),
    );
    t.gold += dates.length;
    t.system += system.length;
    const used = new Set<Resolved>();
    const say = (what: string, at: Span, rest: string): void => {
      if (verbose)
        console.log(
          `${language}/${file.slice(0, 3)} ${what.padEnd(7)} …${text.slice(Math.max(0, at.start - 45), at.start).replace(/\n/g, '¶')}[${text.slice(at.start, at.end)}]${text.slice(at.end, at.end + 25).replace(/\n/g, '¶')}  ${rest}`,
        );
    };
    for (const d of dates) {
      const hit = system.find((r) => !used.has(r) && r.expression.start < d.end && r.expression.end > d.start);
      const gold = days(d.value);
      if (gold) t.goldCal++;
      if (!hit) {
        say('MISSED', d, `gold ${d.value}`);
        continue;
      }
      used.add(hit);
      t.overlap++;
      if (hit.expression.start === d.start && hit.expression.end === d.end) t.strict++;
      else say('span', d, `ours [${hit.expression.text}]`);
      if (!gold) {
        if (d.value === '?' && hit.moment) say('open?', d, `ours ${hit.moment.edtf}`);
        continue;
      }
      t.paired++;
      const a = days(hit.moment?.edtf);
      const b = days(calendar(hit.timexValue));
      const exact = a === gold;
      const either = exact || b === gold;
      const m = hit.moment;
      const [lo = '', hi = ''] = gold.split('/');
      const compatible = m !== undefined && (m.earliest ?? '0000') <= hi && (m.latest ?? '9999') >= lo;
      if (exact) t.exact++;
      if (either) t.either++;
      if (compatible) t.compatible++;
      if (NARRATIVE(hit)) {
        t.narrative++;
        if (either || (compatible && /~/.test(m?.edtf ?? ''))) t.narrativeRight++;
      }
      if (!either)
        say(
          compatible ? 'near' : 'WRONG',
          d,
          `gold ${d.value} ours ${m?.edtf ?? `- ${hit.unresolved}`} (${hit.expression.by}, published ${article.head.published})`,
        );
    }
    t.systemCal += system.filter((r) => r.moment).length;
    for (const r of system)
      if (!used.has(r)) say('EXTRA', r.expression, `${r.moment?.edtf ?? '-'} (${r.expression.by})`);
  }
  const figure = (what: string, value: number, note: string, target?: number): Figure => ({
    what: `${language}: ${what}`,
    value,
    unit: 'F1',
    note,
    ...(target === undefined ? {} : { target }),
  });
  const counts = `${t.gold} expressions, ${t.system} found`;
  return [
    figure('spans, strict', f1(t.strict, t.system, t.gold), counts),
    figure('spans, overlapping', f1(t.overlap, t.system, t.gold), counts),
    figure('value, EDTF', f1(t.exact, t.systemCal, t.goldCal), `${t.compatible} of ${t.paired} pairs share a day`, 75),
    figure('value, EDTF or TimeML', f1(t.either, t.systemCal, t.goldCal), ''),
    {
      what: `${language}: counted from the story ("a month later")`,
      value: (100 * t.narrativeRight) / (t.narrative || 1),
      unit: '%',
      target: 80,
      note: `${t.narrativeRight} of ${t.narrative}`,
    },
  ];
}

export const moments: Measurement = {
  id: 'moments',
  asks: 'Are dates found, and read as what they mean, in our own articles?',
  async measure() {
    const onKey = await countedOnKey(verbose);
    return [
      {
        title: 'Our own articles; the targets are those for held-back texts',
        figures: (['en', 'fr'] as const).flatMap(scoreMoments),
      },
      ...(onKey ? [{ title: 'The key, closely read', figures: [onKey] }] : []),
    ];
  },
};
