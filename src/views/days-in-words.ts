/** A stretch of days in words that assert no day which nobody asserts: "in November 2014", "possibly as early as September 2013". */
import type { Days } from '../domain/pool.ts';
import type { Tongue } from '../domain/tongue.ts';
import { leadWordsFr, sinceBriefFr, sinceWordsFr } from './days-in-words-fr.ts';
import { edge } from './edge.ts';
import { saidDate } from './said-date.ts';

/** Since when: certain, between two days, only possible, or at no time that a text dates. */
export function sinceWords(days: Days, tongue: Tongue = 'en'): string {
  if (tongue === 'fr') return sinceWordsFr(days);
  const { earliest, latest } = days;
  if (earliest === undefined && latest === undefined) return 'at a time that no text dates';
  if (earliest === undefined) return `by ${edge(latest ?? '', 'latest')} at the latest`;
  if (latest === undefined)
    return `possibly as early as ${edge(earliest, 'earliest')}; no text says by when for certain`;
  if (earliest === latest) return `from ${saidDate({ edtf: earliest })}`;
  const [from, to] = [edge(earliest, 'earliest'), edge(latest, 'latest')];
  if (from !== to) return `between ${from} and ${to}`;
  return `from some day in ${from}`;
}

/** The same in few words, for a column. */
export function sinceBrief(days: Days, tongue: Tongue = 'en'): string {
  if (tongue === 'fr') return sinceBriefFr(days);
  const { earliest, latest } = days;
  if (earliest === undefined && latest === undefined) return 'no date';
  if (earliest === undefined) return `by ${edge(latest ?? '', 'latest')}`;
  if (latest === undefined) return `possibly from ${edge(earliest, 'earliest')}`;
  if (earliest === latest) return `from ${saidDate({ edtf: earliest })}`;
  const [from, to] = [edge(earliest, 'earliest'), edge(latest, 'latest')];
  return from === to ? `from ${from}` : `from ${from} – ${to}`;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** "2 years and 2 months": from the first day to the second; undefined where it is not before it. */
export function leadWords(from: string, to: string, tongue: Tongue = 'en'): string | undefined {
  if (tongue === 'fr') return leadWordsFr(from, to);
  const days = dayNumber(to) - dayNumber(from);
  if (days <= 0) return undefined;
  const some = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  if (days < 14) return some(days, 'day');
  if (days < 60) return some(Math.floor(days / 7), 'week');
  const months = Math.floor(days / 30.44);
  if (months < 24) return some(months, 'month');
  const rest = months % 12;
  return `${some(Math.floor(months / 12), 'year')}${rest === 0 ? '' : ` and ${some(rest, 'month')}`}`;
}
