/** Reads a stretch of text with a language's written forms: the longest form that fits at each place wins. */
import type { Span } from '../../domain/passage.ts';
import type { Groups, Part, PartOfDay, PartPattern, Pattern, Said } from './said.ts';

export interface Form {
  readonly start: number;
  readonly end: number;
  readonly said: Said;
  readonly part?: Part;
  readonly partOfDay?: PartOfDay;
  readonly clock?: string;
  readonly by: string;
}

interface Compiled<T> {
  readonly at: RegExp;
  readonly of: T;
}
export interface Grammar {
  readonly gate: RegExp;
  readonly patterns: readonly Compiled<Pattern>[];
  readonly parts: readonly Compiled<PartPattern>[];
  /** Joins a date to the year it is in: "April of this year", "Monday of last week". */
  readonly of: RegExp;
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿœŒ';

export function grammarOf(patterns: readonly Pattern[], parts: readonly PartPattern[], of: string): Grammar {
  const unnamed = (s: string): string => s.replace(/\(\?<[a-zA-Z]\w*>/g, '(?:').replace(/\\k<\w+>/g, '[/.-]');
  const union = [...patterns, ...parts].map((p) => unnamed(p.find)).join('|');
  return {
    gate: new RegExp(`(?<![${LETTER}\\d])(?:${union})`, 'g'),
    patterns: patterns.map((p) => ({ at: new RegExp(p.find, 'y'), of: p })),
    parts: parts.map((p) => ({ at: new RegExp(p.find, 'y'), of: p })),
    of: new RegExp(of, 'y'),
  };
}

/** What can have a part taken from it, and what a year can be added to. */
const DIVISIBLE = new Set([
  'day',
  'day-of-month',
  'month',
  'year',
  'season',
  'quarter',
  'half',
  'decade',
  'century',
  'holiday',
  'weekday',
  'current',
  'told',
  'told-weekday',
  'told-month',
  'told-season',
  'interval',
]);
const WANTS_YEAR = new Set(['day', 'day-of-month', 'month', 'season', 'quarter', 'half', 'holiday', 'weekday']);
const GIVES_YEAR = new Set(['current', 'told', 'year', 'told-month', 'month']);

function core(g: Grammar, text: string, at: number): Form | undefined {
  let best: Form | undefined;
  const before = text.slice(Math.max(0, at - 48), at);
  for (const { at: find, of: pattern } of g.patterns) {
    find.lastIndex = at;
    const m = find.exec(text);
    if (!m || (best && at + m[0].length <= best.end)) continue;
    const end = at + m[0].length;
    if (pattern.fits && !pattern.fits(before, text.slice(end, end + 40), m[0])) continue;
    const groups: Groups = m.groups ?? {};
    const said = pattern.said(groups);
    if (said) best = { start: at, end, said, ...pattern.extra?.(groups), by: pattern.id };
  }
  return best && withYear(g, text, withMonth(g, text, best));
}

/** "the second Monday of January": the month is read as a form of its own. */
function withMonth(g: Grammar, text: string, form: Form): Form {
  if (form.said.form !== 'nth-weekday') return form;
  const month = core(g, text, form.end);
  return month && (month.said.form === 'month' || month.said.form === 'current' || month.said.form === 'told')
    ? { ...form, end: month.end, said: { ...form.said, of: month.said } }
    : { ...form, end: form.start };
}

function withYear(g: Grammar, text: string, form: Form): Form {
  if (!WANTS_YEAR.has(form.said.form) || 'year' in form.said || 'of' in form.said) return form;
  g.of.lastIndex = form.end;
  const join = g.of.exec(text);
  if (!join) return form;
  const year = core(g, text, form.end + join[0].length);
  if (!year || !GIVES_YEAR.has(year.said.form) || ('unit' in year.said && year.said.unit === 'day')) return form;
  if (year.said.form === 'month' && form.said.form !== 'day-of-month' && form.said.form !== 'weekday') return form;
  if (year.said.form === 'year' && form.said.form === 'weekday') return form;
  return { ...form, end: year.end, said: { ...form.said, of: year.said } as Said };
}

/** The form that begins at this place, with the words that pick a part of it; undefined where none does. */
export function formAt(g: Grammar, text: string, at: number, depth = 0): Form | undefined {
  let best = core(g, text, at);
  if (depth > 1) return best;
  for (const { at: find, of: part } of g.parts) {
    find.lastIndex = at;
    const m = find.exec(text);
    if (!m) continue;
    const inner = formAt(g, text, at + m[0].length, depth + 1);
    if (!inner || !DIVISIBLE.has(inner.said.form) || (best && inner.end <= best.end)) continue;
    best = {
      ...inner,
      start: at,
      part: inner.part && inner.part !== 'course' ? inner.part : part.part(m.groups ?? {}),
    };
  }
  return best;
}

/** All forms in the given stretches of the text, in order; they do not overlap. */
export function formsIn(g: Grammar, text: string, spans: readonly Span[]): Form[] {
  const out: Form[] = [];
  let next = 0;
  for (const span of spans) {
    if (next < span.start) next = span.start;
    while (next < span.end) {
      g.gate.lastIndex = next;
      const m = g.gate.exec(text);
      if (!m) return out;
      next = m.index;
      if (next >= span.end) break;
      const form = formAt(g, text, next);
      if (form && form.end > next && form.end <= span.end) {
        out.push(form);
        next = form.end;
      } else next++;
    }
  }
  return out;
}
