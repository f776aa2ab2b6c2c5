/** What a text tells as past had happened when it came out: the latest such date bounds its publication from below, the day of saving from above. */
import { day, momentOf, weekday } from '../domain/calendar.ts';
import type { Fact } from '../domain/facts.ts';
import type { IsoDate, Moment } from '../domain/moment.ts';
import type { Span } from '../domain/passage.ts';
import { type Line, quoted, type Reading } from './reading.ts';
import { writtenDate } from './written-date.ts';

const FUTURE_EN =
  /\b(?:will|shall|would|going to|(?:is|are|was|were) to|due|expected|scheduled|planned|plans?|set to|deadline|expir(?:es?|y|ing)|valid|forthcoming|must|should|expects?|recommend(?:s|ed)|target|forecasts?|projected|until further|no later than|if|unless)\b/i;
const FUTURE_FR =
  /(?<![\p{L}])(?:\p{L}+(?:era|eront|ira|iront|dra|dront)|aura|auront|pourra|pourront|devr(?:a|ait|ont)|doi(?:t|vent)|prévue?s?|d'ici|échéance|expire|attendue?s?|au plus tard|si|avant le)(?![\p{L}])/iu;
const PAST_EN =
  /\b(?:was|were|had|did|said|told|went|came|took|made|held|met|left|saw|got|gave|began|became|found|knew|sent|wrote|brought|led|ran|fell|rose|died|shot|won|lost|paid|put|spoke|understood|[a-z]{2,}ed)\b/i;
const PAST_FR =
  /(?<![\p{L}])(?:(?:a|ont|avait|avaient|est|sont|était|étaient|ai|avons|s'est|eut|fut|furent)\s(?:\p{L}+\s){0,2}?\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|erts|erte|aint|uit|uite)|\p{L}{2,}(?:ait|aient|èrent|irent|urent))(?![\p{L}])/iu;
const BOUNDARY = /[.!?…]["”»)]?\s+(?=["“«(]?\p{Lu})|\n\s*\n/gu;
const LATEST_YEAR = '2100';

const EN_MONTHS = 'january february march april may june july august september october november december'.split(' ');
const FR_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const EN_DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const FR_DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
// "On Tuesday November 17th", "Tuesday 17 November", « le mardi 17 novembre », without a year
const WEEKDAY_DATE = new RegExp(
  `\\b(${[...EN_DAYS, ...FR_DAYS].join('|')}),? (?:the )?(?:(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${[...EN_MONTHS, ...FR_MONTHS].join('|')})|(${EN_MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?)(?!,? \\d{4}|\\p{L})`,
  'giu',
);

/** "by Friday 3 February": what is told may still be to come. */
const AHEAD = /(?:\b(?:by|until|till|before|from|for)|avant|d'ici|jusqu'|jusqu’|dès|pour)(?:\s?(?:the|le|au))?\s$/i;

/** The sentence around a place, within its passage. */
function sentenceAt(text: string, line: Span, at: Span): Span {
  const from = Math.max(line.start, at.start - 400);
  const before = text.slice(from, at.start);
  let start = from;
  for (const m of before.matchAll(BOUNDARY)) start = from + m.index + m[0].length;
  BOUNDARY.lastIndex = 0;
  const after = text.slice(at.end, Math.min(line.end, at.end + 400));
  const stop = BOUNDARY.exec(after);
  BOUNDARY.lastIndex = 0;
  return { start, end: stop ? at.end + stop.index + 1 : at.end + after.length };
}

/** Whether the date stands in a title of something: inside quotation marks without a verb of the past. */
function inTitle(sentence: string, at: number, past: RegExp): boolean {
  for (const m of sentence.matchAll(/“[^”]*”|«[^»]*»|"[^"]*"|(?<![\p{L}\d])['‘][^'’\n]{8,}['’](?![\p{L}\d])/gu))
    if (m.index < at && at < m.index + m[0].length) return !past.test(m[0]);
  return false;
}

interface Told {
  readonly earliest: IsoDate;
  readonly edtf: string;
  readonly sentence: Span;
}

function toldAsPast(reading: Reading, line: Line, at: Span): Span | undefined {
  const { text } = reading.document;
  const sentence = sentenceAt(text, line, at);
  const words = text.slice(sentence.start, sentence.end).replace(/[’ʼ]/g, "'");
  const french = reading.language === 'fr';
  const past = french ? PAST_FR : PAST_EN;
  if ((french ? FUTURE_FR : FUTURE_EN).test(words) || inTitle(words, at.start - sentence.start, past)) return undefined;
  return past.test(words) ? sentence : undefined;
}

const precise = (moment: Moment): string | undefined =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(moment.edtf) ? moment.edtf : moment.earliest;

/** "Tuesday November 17th" in the latest year told, where the calendar has such a Tuesday. */
function* weekdayDates(reading: Reading, line: Line, year: number): Iterable<{ at: Span; date: IsoDate }> {
  const words = reading.document.text.slice(line.start, line.end);
  if (!/(?:day|di),? /i.test(words)) return;
  for (const m of words.matchAll(WEEKDAY_DATE)) {
    if (AHEAD.test(words.slice(Math.max(0, m.index - 16), m.index))) continue;
    const name = (m[3] ?? m[4] ?? '').toLowerCase();
    const wanted = (m[1] ?? '').toLowerCase();
    const month = Math.max(EN_MONTHS.indexOf(name), FR_MONTHS.indexOf(name)) + 1;
    const date = day(year, month, Number(m[2] ?? m[5]));
    if (date && weekday(date) === Math.max(EN_DAYS.indexOf(wanted), FR_DAYS.indexOf(wanted)))
      yield { at: { start: line.start + m.index, end: line.start + m.index + m[0].length }, date };
  }
}

/** Published on or after the latest day told as past, and no later than the page was saved; nothing where the text tells none. */
export function boundedBelow(
  reading: Reading,
  saved?: Moment,
  pastAnyway: readonly Span[] = [],
): { published: Fact<Moment> } | undefined {
  const lines = reading.lines.filter(
    (line) => !line.boilerplate && line.kind !== 'title' && line.kind !== 'heading' && line.kind !== 'footnote',
  );
  const { text } = reading.document;
  let best: Told | undefined;
  const offer = (line: Line, at: Span, earliest: IsoDate, edtf: string): void => {
    if ((best && best.earliest >= earliest) || earliest > LATEST_YEAR) return;
    const sentence = toldAsPast(reading, line, at);
    if (sentence) best = { earliest, edtf, sentence };
  };
  let i = 0;
  for (const { expression, moment, relation } of reading.dates) {
    while (i < lines.length && (lines[i]?.end ?? 0) <= expression.start) i++;
    const line = lines[i];
    const edtf = precise(moment);
    const told = !relation || !/^(?:by|before|until)$/.test(relation);
    if (told && line && line.start <= expression.start && moment.earliest && edtf)
      offer(line, expression, moment.earliest, edtf);
  }
  for (const at of pastAnyway) {
    const found = writtenDate(text.slice(at.start, at.end))?.moment;
    if (found?.earliest && found.basis === 'stated' && (!best || found.earliest > best.earliest))
      best = { earliest: found.earliest, edtf: found.edtf, sentence: at };
  }
  if (!best) return undefined;
  const year = Number(best.earliest.slice(0, 4));
  for (const line of lines) for (const { at, date } of weekdayDates(reading, line, year)) offer(line, at, date, date);
  const upper = saved?.latest && saved.latest >= best.earliest ? saved.latest : '..';
  const moment = momentOf(`${best.edtf}/${upper}`, 'bounded');
  return moment && { published: quoted(reading, moment, best.sentence) };
}
