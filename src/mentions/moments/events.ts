/** The date of an event that words count from: "days after those attacks", "two years before the collapse". */
import { addDays, weekday } from '../../domain/calendar.ts';
import * as dates from './dates.ts';
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

/** Beginnings of other words that tell of the same event. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  collap: ['collaps', 'fell', 'gave way'],
  death: ['died', 'dead', 'killed'],
  mort: ['mort', 'décéd', 'tué'],
  murder: ['murder', 'killed', 'shot', 'stabbed'],
  shooti: ['shoot', 'shot'],
  fire: ['fire', 'blaze', 'burn'],
  crash: ['crash', 'collid'],
  accide: ['accident', 'crash', 'collid', 'derail'],
  kidnap: ['kidnap', 'abduct', 'seized', 'taken'],
  vote: ['vote', 'voted', 'poll'],
  naufra: ['naufrag', 'coulé', 'chavir', 'sombr'],
  effond: ['effondr'],
  incend: ['incendi', 'feu'],
  attent: ['attentat', 'explos'],
  attack: ['attack', 'bomb'],
  explos: ['explo'],
  arrest: ['arrest'],
  derail: ['derail'],
  dispar: ['dispar'],
  arrivé: ['arriv'],
  départ: ['part'],
  meurtr: ['meurtre', 'tué'],
  ruptur: ['ruptur', 'rompu', 'cédé'],
  break: ['broke', 'cut', 'sever'],
  storm: ['storm', 'cyclone', 'hurricane'],
  émeute: ['émeute', 'mutin'],
  sinkin: ['sank', 'capsiz'],
};

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

/** A date told for the same event: in a sentence with the same noun, or the one that "those" points to; before the words, else after them. */
function eventDate(e: TimeExpression, reading: Reading): Told | undefined {
  const { setting, later } = reading;
  const told = reading.told.filter((t) => !merelySaid(t, reading));
  const { text, sentences } = setting.context;
  const after = text.slice(e.end, e.end + 80).replace(/^\s+(?:d['’]|de\s+(?:la\s+|l['’])?|du\s+|des\s+)/, ' ');
  const noun = nounsAfter(after).at(-1);
  const stem = noun?.slice(0, 6).replace(/s$/, '');
  if (stem && stem.length > 3) {
    const kin = KIN[stem] ?? [stem];
    const about = (t: Told): boolean => {
      const s = sentences[setting.sentence[t.index] ?? -1];
      if (!s || (t.start > e.start && t.start < e.end + 4)) return false;
      const around = text.slice(Math.max(s.start, t.start - 90), Math.min(s.end, t.end + 60)).toLowerCase();
      return kin.some((k) => new RegExp(`(?<![a-zà-ÿ])${k}`).test(around));
    };
    const days = (ts: readonly Told[]): readonly Told[] => ts.filter((t) => t.dated.grain === 'day' && about(t));
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
