/** Reads a stretch of text with a language's written forms: the longest form that fits at each place wins. */
import type { Span } from '../../domain/passage.ts';
import { beginningAt, beginnings } from './beginnings.ts';
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
  /** Whether what a match needs stands near enough behind a place. */
  readonly near: ((text: string, place: number) => boolean) | undefined;
}

const NEAR = 100;

/** Looks for a word ahead and remembers where it stood: places of a text are asked for mostly in order. */
function wordAhead(source: string): (text: string, place: number) => boolean {
  const find = new RegExp(source, 'g');
  let known = '';
  let from = 0;
  let next = -1;
  return (text, place) => {
    if (text !== known || place < from || place > next) {
      known = text;
      from = place;
      find.lastIndex = place;
      next = find.exec(text)?.index ?? text.length + NEAR;
    }
    return next - place <= NEAR;
  };
}
/** The patterns that may fit at a place, in their order. */
type At<T> = (text: string, place: number) => readonly Compiled<T>[];
export interface Grammar {
  /** Words that at least one stands in every expression; only around them it is worth looking. */
  readonly triggers: (word: string) => boolean;
  /** Frequent words that begin no expression: nothing is tried on them. */
  readonly never: ReadonlySet<string>;
  readonly patterns: At<Pattern>;
  readonly parts: At<PartPattern>;
  /** Joins a date to the year it is in: "April of this year", "Monday of last week". */
  readonly of: RegExp;
}

/** Finds the forms that may fit at a place by how they can begin; remembers its answers, as places are much alike. */
function byBeginning<T extends { readonly find: string; readonly needs?: string }>(forms: readonly T[]): At<T> {
  let all: readonly Compiled<T>[] | undefined;
  /** The forms by each of their beginnings, as places in the list. */
  const starting = new Map<string, number[]>();
  const known = new Map<string, readonly Compiled<T>[]>();
  const compiled = (): readonly Compiled<T>[] =>
    forms.map((of, i) => {
      for (const beginning of beginnings(of.find)) {
        const there = starting.get(beginning);
        if (there) there.push(i);
        else starting.set(beginning, [i]);
      }
      return { at: new RegExp(of.find, 'y'), of, near: of.needs === undefined ? undefined : wordAhead(of.needs) };
    });
  return (text, place) => {
    const beginning = beginningAt(text, place);
    const answer = known.get(beginning);
    if (answer) return answer;
    if (known.size > 50_000) known.clear();
    all ??= compiled();
    const fitting = new Set<number>();
    for (let n = 0; n <= beginning.length; n++)
      for (const i of starting.get(beginning.slice(0, n)) ?? []) fitting.add(i);
    const may = all.filter((_, i) => fitting.has(i));
    known.set(beginning, may);
    return may;
  };
}

/** Remembers its answers: texts use few different words. */
function wordTest(source: string): (word: string) => boolean {
  const test = new RegExp(`^(?:${source})`);
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size > 50_000) known.clear();
    const found = test.test(word);
    known.set(word, found);
    return found;
  };
}

/** `triggers` is a regular expression for the beginnings of words, digits included. */
export const grammarOf = (
  patterns: readonly Pattern[],
  parts: readonly PartPattern[],
  of: string,
  triggers: string,
  never = '',
): Grammar => ({
  never: new Set(never.split(' ')),
  triggers: wordTest(triggers),
  patterns: byBeginning(patterns),
  parts: byBeginning(parts),
  of: new RegExp(of, 'y'),
});

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
  let before: string | undefined;
  for (const { at: find, of: pattern, near } of g.patterns(text, at)) {
    if (near && !near(text, at)) continue;
    find.lastIndex = at;
    const m = find.exec(text);
    if (!m || (best && at + m[0].length <= best.end)) continue;
    const end = at + m[0].length;
    if (pattern.fits) {
      before ??= text.slice(Math.max(0, at - 48), at);
      if (!pattern.fits(before, text.slice(end, end + 40), m[0])) continue;
    }
    const groups: Groups = m.groups ?? {};
    const said = pattern.said(groups);
    if (said) best = { start: at, end, said, ...pattern.extra?.(groups), by: pattern.id };
  }
  return best && withYear(g, text, withMonth(g, text, ownedBy(g, text, best)));
}

const OWNER = /['’]s\s+/y;
/** "last year's third quarter": the year owns what follows. */
function ownedBy(g: Grammar, text: string, form: Form): Form {
  if (
    !('unit' in form.said) ||
    form.said.unit !== 'year' ||
    (form.said.form !== 'current' && form.said.form !== 'told')
  )
    return form;
  OWNER.lastIndex = form.end;
  const join = OWNER.exec(text);
  const owned = join && core(g, text, form.end + join[0].length);
  return owned &&
    WANTS_YEAR.has(owned.said.form) &&
    owned.said.form !== 'weekday' &&
    !('year' in owned.said) &&
    !('of' in owned.said)
    ? { ...owned, start: form.start, said: { ...owned.said, of: form.said } as Said }
    : form;
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
  for (const { at: find, of: part } of g.parts(text, at)) {
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

/** The longest way from an expression's first word to the first of its words that gives it away, in words. */
const WORDS_BACK = 6;
const APOSTROPHE = /['’‘]/;
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x17f);

/** The word at a place, as far as it is short; longer ones are cut, and then are no frequent word. */
function wordAt(text: string, start: number): string {
  let end = start;
  while (end < start + 8 && isWord(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Where words begin in the few words before a place, and the place itself; first to last. */
function startsBefore(text: string, place: number, from: number): number[] {
  const out = APOSTROPHE.test(text.charAt(place - 1)) && place > from ? [place, place - 1] : [place];
  let i = place - 1;
  while (i >= from && out.length <= WORDS_BACK + 1) {
    while (i >= from && !isWord(text.charCodeAt(i))) i--;
    if (i < from) break;
    while (i >= from && isWord(text.charCodeAt(i))) i--;
    out.push(i + 1);
  }
  return out.reverse();
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the next word begins that may belong to an expression; -1 where none does. */
function nextTrigger(g: Grammar, text: string, from: number): number {
  let i = from;
  if (i > 0 && isWord(text.charCodeAt(i - 1))) while (i < text.length && isWord(text.charCodeAt(i))) i++;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isWord(code)) {
      i++;
      continue;
    }
    if (isDigit(code)) return i;
    const start = i;
    while (i < text.length && isWord(text.charCodeAt(i))) i++;
    if (i - start > 1 && g.triggers(text.slice(start, i))) return start;
  }
  return -1;
}

/** All forms in the given stretches of the text, in order; they do not overlap. */
export function formsIn(g: Grammar, text: string, spans: readonly Span[]): Form[] {
  const out: Form[] = [];
  let trigger = -1;
  let looked = 0;
  for (const span of spans) {
    looked = Math.max(looked, span.start);
    while (looked < span.end) {
      if (trigger < looked) {
        trigger = nextTrigger(g, text, looked);
        if (trigger < 0) return out;
      }
      if (trigger >= span.end) break;
      let found: Form | undefined;
      for (const start of startsBefore(text, trigger, looked)) {
        if (start !== trigger && g.never.has(wordAt(text, start))) continue;
        const form = formAt(g, text, start);
        if (!form || form.end <= start || form.end > span.end) continue;
        found = form;
        break;
      }
      if (found) out.push(found);
      looked = found ? found.end : trigger + 1;
    }
  }
  return out;
}
