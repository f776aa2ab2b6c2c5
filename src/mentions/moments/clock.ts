/** A time of day, "at 9:34", belongs to a day: the one beside it, the one told in its sentence, or the one that the story has reached. */
import { addDays } from '../../domain/calendar.ts';
import type { Answer, Reading } from './reading.ts';
import type { Said, TimeExpression } from './said.ts';
import type { Told } from './setting.ts';
import { merelySaid } from './speech.ts';

type Plain = (said: Said, e: TimeExpression, i: number, reading: Reading) => Answer;

/** Paragraphs over which the day of a story holds; each further hour of it begins them anew. In a report, or once so many hours were told, farther. */
const HOLDS = 6;
const HOLDS_IN_REPORTS = 40;
const HOURS = 3;

const JOINED_BEFORE = /^,?\s*(?:at|à|about|vers|around|,)?\s*$/i;
const JOINED_AFTER = /^,?\s*(?:on|le|of|,)?\s*(?:the\s)?$/i;

/** Bare figures are a time only where words say so: "9:34" alone may be a verse, a score or a share. */
const LED_BY_WORDS =
  /(?:^|[\s(—–-])(?:at|by|about|around|approximately|until|till|from|between|and|to|before|after|since|past|nearly|just|almost|à|a|vers|dès|avant|après|entre|et|jusqu['’]à|depuis|autour de|de)\s+$/i;
const PLAINLY_A_TIME = /\p{L}/u;

export function byClock(e: TimeExpression, i: number, reading: Reading, plain: Plain): Answer {
  const { answers, expressions, setting, told } = reading;
  const { text } = setting.context;
  const before = expressions[i - 1];
  const a = answers[i - 1];
  if (before && a && 'dated' in a && a.dated.grain === 'day' && JOINED_BEFORE.test(text.slice(before.end, e.start)))
    return { ...a, tells: false, basis: 'derived', anchor: { start: before.start, end: before.end } };
  const next = expressions[i + 1];
  if (next && next.said.form !== 'clock' && JOINED_AFTER.test(text.slice(e.end, next.start))) {
    const b = plain(next.said, next, i + 1, reading);
    if ('dated' in b && b.dated.grain === 'day')
      return { ...b, tells: false, basis: 'derived', anchor: { start: next.start, end: next.end } };
  }
  const here = told.filter((t) => t.dated.grain === 'day' && setting.sentence[t.index] === setting.sentence[i]).at(-1);
  if (here) return { dated: here.dated, tells: false, basis: 'derived', anchor: anchorOf(here, reading) };
  const timed = PLAINLY_A_TIME.test(e.text) || LED_BY_WORDS.test(text.slice(Math.max(0, e.start - 16), e.start));
  const day = timed ? dayOfStory(i, reading) : undefined;
  return day
    ? { dated: day.dated, tells: true, basis: 'derived', anchor: anchorOf(day, reading) }
    : { unresolved: 'a time of day without its day' };
}

/** Days by which a story that tells the hours of one day moves on to the next that it names. */
const MOVES_ON = 31;

/** The day told last; a day from elsewhere that stands between two hours ("the rule of 3 May 1997") holds for its own paragraph only. */
export function dayOfStory(i: number, reading: Reading): Told | undefined {
  const { setting, told, expressions } = reading;
  const hours = told.filter((t) => expressions[t.index]?.said.form === 'clock').length;
  const reach = setting.retrospective || hours >= HOURS ? HOLDS_IN_REPORTS : HOLDS;
  const here = setting.paragraph[i] ?? 0;
  let last: Told | undefined;
  for (const t of told.toReversed()) {
    if (Math.abs(here - (setting.paragraph[t.index] ?? 0)) > reach) break;
    if (setting.quoted[t.index] && setting.quotation[t.index] !== setting.quotation[i]) continue;
    if (t.dated.grain !== 'day' || merelySaid(t, reading) || ofThing(t, reading) || isLoose(t, reading)) continue;
    const isHour = expressions[t.index]?.said.form === 'clock';
    if (!last && (isHour || setting.paragraph[t.index] === here)) return t;
    last ??= t;
    if (isHour) return movesOn(t, last) ? last : t;
  }
  return last;
}

/** "The course of the morning", "the next minutes", counted from the document's own day for want of a better one. */
const isLoose = ({ source, index }: Told, { expressions }: Reading): boolean =>
  source === 'published' && /^(?:told|stretch)$/.test(expressions[index]?.said.form ?? '');

/** The day of a story whose hours are told: what "that morning" and "the next ten minutes" belong to. */
export function dayOfHours(i: number, reading: Reading): Answer | undefined {
  const day = dayOfStory(i, reading);
  return day && reading.expressions[day.index]?.said.form === 'clock'
    ? { dated: day.dated, tells: false, basis: 'derived', anchor: anchorOf(day, reading) }
    : undefined;
}

const movesOn = (from: Told, to: Told): boolean =>
  to.dated.earliest >= from.dated.earliest && to.dated.earliest <= addDays(from.dated.earliest, MOVES_ON);

/** "The flight of 2 May", "dated 3 June": the day of a thing, not the one that the story has reached. */
const ofThing = ({ start }: Told, { setting }: Reading): boolean =>
  /(?:\bof|\bdated|\bdu|\bde|datée?)\s+(?:the\s+)?$/i.test(setting.context.text.slice(Math.max(0, start - 12), start));

/** The words that give the day: not an hour that itself takes its day from them. */
export function anchorOf(
  { index, start, end }: Told,
  { answers, expressions }: Reading,
): { start: number; end: number } {
  const a = answers[index];
  const own = a && 'dated' in a && expressions[index]?.said.form === 'clock' ? a.anchor : undefined;
  return own && own !== 'published' ? { start: own.start, end: own.end } : { start, end };
}
