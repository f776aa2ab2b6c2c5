/** Times counted from the story ("a month later") in the two closely read seeds, against the dates that the key gives to the words around them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edtfBounds } from '../src/domain/calendar.ts';
import type { Moment } from '../src/domain/moment.ts';
import type { Figure } from '../src/workbench/figures.ts';
import { readFile } from './reading/read-file.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const keyFile = join(corpora, 'seeds-key', 'key-001-003.json');

/** Counted from the story: not from the day of writing ("ago", "il y a"). */
const COUNTED =
  /\b(?:later|earlier|before|after|following|previous|that (?:day|night|week|month|year|time)|(?:the|at the) (?:same )?time|same)\b|^(?:at the|à l['’]) ?(?:time|époque)/i;

interface Item {
  readonly quotes?: readonly { readonly quote: string }[];
  readonly [field: string]: unknown;
}
/** When something was so or was done. The day on which a holder learned of it is another day than the one told. */
const DATES = ['date', 'from', 'to', 'sent', 'event_date', 'as_of', 'answered', 'since', 'until'];

/** The dates of every item of the key whose quote holds these words at this place. */
function datesAround(items: readonly Item[], text: string, start: number, end: number): string[] {
  return items.flatMap((item) =>
    (item.quotes ?? []).some(({ quote }) => {
      const at = text.indexOf(quote);
      return at >= 0 && at <= start && end <= at + quote.length;
    })
      ? DATES.map((field) => item[field]).filter((d): d is string => typeof d === 'string' && d !== '')
      : [],
  );
}

const meets = (m: Moment, date: string): boolean => {
  const b = edtfBounds(date);
  return b !== undefined && (m.earliest ?? '') <= (b.latest ?? '9') && (b.earliest ?? '') <= (m.latest ?? '9');
};

/**
 * How many of them share a day with a date that the key gives for words around them, of those for which it gives one; undefined where the key is absent.
 * The key's date may be that of another time in the same words: such count as wrong.
 */
export async function countedOnKey(show: boolean): Promise<Figure | undefined> {
  if (!existsSync(keyFile)) return undefined;
  const key = JSON.parse(readFileSync(keyFile, 'utf8')) as { files: Record<string, Record<string, readonly Item[]>> };
  let right = 0;
  let asked = 0;
  for (const [name, lists] of Object.entries(key.files)) {
    const items = Object.values(lists).filter(Array.isArray).flat() as readonly Item[];
    for (const { document, mentions } of await readFile(join(corpora, 'seeds', name)))
      for (const m of mentions) {
        if (m.kind !== 'moment' || !COUNTED.test(m.text) || m.value?.kind !== 'moment') continue;
        const dates = datesAround(items, document.text, m.start, m.end);
        if (dates.length === 0) continue;
        const moment = 'moment' in m.value ? m.value.moment : undefined;
        const hit = moment !== undefined && dates.some((d) => meets(moment, d));
        asked++;
        if (hit) right++;
        if (show) console.log(`${hit ? 'right' : 'WRONG'} ${m.text} → ${moment?.edtf ?? '-'}; key ${dates.join(', ')}`);
      }
  }
  return {
    what: 'seeds 001 and 003: counted from the story',
    value: (100 * right) / (asked || 1),
    unit: '%',
    target: 80,
    note: `${right} of ${asked} for which the key has a date`,
  };
}
