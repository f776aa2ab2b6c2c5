/** The value of a time expression as TimeML writes it, for exchange and for scoring against annotated news. */
import { type Dated, isoWeek } from './dates.ts';
import type { CalendarUnit, TimeExpression } from './said.ts';

const LETTER: Readonly<Record<CalendarUnit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'E',
  century: 'C',
};
const OF_DAY = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' } as const;

function length(n: number, unit: CalendarUnit, vague: boolean | undefined): string {
  const letter = LETTER[unit];
  const [head, tail] = letter.startsWith('T') ? ['PT', letter.slice(1)] : ['P', letter];
  return `${head}${vague ? 'X' : n}${tail}`;
}

/** `timexValue` where TimeML has one. */
export function timexOf(e: TimeExpression, dated: Dated | undefined): { readonly timexValue?: string } {
  const { said } = e;
  if (said.form === 'duration' || said.form === 'stretch')
    return { timexValue: length(said.low, said.unit, said.vague) };
  if (said.form === 'set')
    return { timexValue: said.weekday === undefined ? length(1, said.unit, false) : `XXXX-WXX-${said.weekday + 1}` };
  if (said.form === 'reference') return { timexValue: said.to };
  if (said.form === 'clock') return e.clock ? { timexValue: `${dated?.timex ?? 'XXXX-XX-XX'}T${e.clock}` } : {};
  if (said.form === 'then') return { timexValue: 'PAST_REF' };
  if (!dated) return {};
  if (said.form === 'shift' && said.from === 'speech' && said.unit === 'week' && dated.grain === 'day')
    return { timexValue: isoWeekOf(dated) };
  if (e.partOfDay && dated.grain === 'day') return { timexValue: `${dated.timex}${OF_DAY[e.partOfDay]}` };
  if (e.clock && dated.grain === 'day') return { timexValue: `${dated.timex}T${e.clock}` };
  return { timexValue: dated.timex };
}
const isoWeekOf = (d: Dated): string => isoWeek(d.edtf.slice(0, 10));
