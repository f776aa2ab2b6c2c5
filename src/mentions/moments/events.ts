/** The date of an event that words count from: "days after those attacks", "two years before the collapse". */
import { addDays, weekday } from '../../domain/calendar.ts';
import * as dates from './dates.ts';
import { ANY_HAPPENING, HAPPENINGS, UNNAMED } from './event-words.ts';
import type { Answer, Reading } from './reading.ts';
import type { Said, TimeExpression } from './said.ts';
import type { Told } from './setting.ts';
import { merelySaid } from './speech.ts';

const POINTING = /^\s*(?:that|those|this|these|ce|cet|cette|ces)\s/i;
const STOP = new Set(
  'the his her its their that those this these which and first last les des une son ses leur cette ces cet they was were had own fatal avoir être sur'.split(
    ' ',
  ),
);

/** Words of the noun phrase after the expression, without those that point or own. */
const nounsAfter = (after: string): string[] =>
  (
    (/^\s*([^.,;:()«»“”"–—]{0,60})/.exec(after)?.[1] ?? '').split(
      /\s+(?:of|in|on|at|that|which|who|and|was|were|had|began|broke|d['’]|de|du|des|dans|sur|qui|que|et|à|au)\s*/,
    )[0] ?? ''
  )
    .toLowerCase()
    .split(/[\s'’]+/)
    .map((w) => w.replace(/[^a-zà-ÿ-]/g, ''))
    .filter((w) => w.length > 2 && !STOP.has(w));

/** Which words near a date show that it is the day of what stands after the expression. */
function tellingOf(after: string): RegExp | undefined {
  const words = nounsAfter(after);
  if (words.some((word) => UNNAMED.test(word))) return ANY_HAPPENING;
  for (const word of words.toReversed()) {
    const found = HAPPENINGS.find((one) => one.test(word));
    if (found) return found;
  }
  const stem = words.at(-1)?.slice(0, 6).replace(/s$/, '');
  return stem && stem.length > 3 ? new RegExp(`(?<![a-zà-ÿ])${stem}`) : undefined;
}

/** How far from a date its event may be named. */
const [BEFORE, BEHIND] = [90, 90];

/** A date told for the same event: in a sentence that names it, or the one that "those" points to; before the words, else after them. */
function eventDate(e: TimeExpression, reading: Reading): Told | undefined {
  const { setting, later } = reading;
  const told = reading.told.filter((t) => !merelySaid(t, reading));
  const { text, sentences } = setting.context;
  const after = text.slice(e.end, e.end + 80).replace(/^\s+(?:d['’]|de\s+(?:la\s+|l['’])?|du\s+|des\s+)/, ' ');
  const telling = tellingOf(after);
  if (telling) {
    const named = (from: number, to: number): boolean =>
      // the words that ask do not answer
      telling.test(
        `${text.slice(from, Math.min(to, e.start))} | ${text.slice(Math.max(from, e.end + BEHIND), to)}`.toLowerCase(),
      );
    const about = (t: Told): boolean => {
      const s = sentences[setting.sentence[t.index] ?? -1];
      if (!s || (t.start > e.start && t.start < e.end + 4)) return false;
      const [from, to] = [Math.max(s.start, t.start - BEFORE), Math.min(s.end, t.end + BEHIND)];
      if (t.start >= e.end && s.start <= e.start) return telling.test(text.slice(e.end, to).toLowerCase());
      return named(from, to);
    };
    const days = (ts: readonly Told[]): readonly Told[] =>
      ts.filter((t) => (t.dated.grain === 'day' || t.dated.grain === 'weekend') && about(t));
    const found = days(told).at(-1) ?? days(later).at(0) ?? told.filter(about).at(-1);
    if (found) return found;
  }
  return POINTING.test(after) ? told.at(-1) : undefined;
}

export function byEvent(said: Extract<Said, { form: 'shift' }>, e: TimeExpression, reading: Reading): Answer {
  const t = eventDate(e, reading);
  if (!t) return { unresolved: 'counted from an event whose date the text does not tell' };
  const at = said.weekday;
  const dated =
    at === undefined
      ? dates.shifted(t.dated, said.low, said.high, said.unit, said.sign, said.vague)
      : t.dated.grain === 'day'
        ? dates.dayAt(
            addDays(
              t.dated.earliest,
              said.sign < 0
                ? -(((weekday(t.dated.earliest) - at + 6) % 7) + 1)
                : ((at - weekday(t.dated.earliest) + 6) % 7) + 1,
            ),
          )
        : undefined;
  return dated
    ? { dated, basis: 'derived', anchor: { start: t.start, end: t.end }, tells: true }
    : { unresolved: 'counted from an event whose day the text does not tell' };
}
