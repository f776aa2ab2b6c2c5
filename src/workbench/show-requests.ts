/** The request ledger and the watches for reading, as `sheaf find` worked them out. */
import type { IsoDate } from '../domain/moment.ts';
import type { Request } from '../domain/request.ts';
import type { Watch } from '../domain/watch.ts';
import { requestStretch } from '../store/requests.ts';
import { markOf } from '../store/stages.ts';
import { watches } from '../store/watches.ts';
import { type RequestRow, requestRow, type WatchRow, watchRow } from '../views/requests.ts';
import type { Case } from './open-case.ts';
import { carriedIn } from './show-findings.ts';
import { ALL, type Some, type Stretch, some } from './stretch.ts';

export type { RequestRow, WatchRow } from '../views/requests.ts';

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether any of the words have what is asked about. */
function named(about: string): (words: readonly string[]) => boolean {
  const wanted = folded(about);
  return (words) => words.some((one) => folded(one).includes(wanted));
}

/** Whether `sheaf find` has been run. */
export const hasLooked = (at: Case): boolean => markOf(at, 'case', 'findings') !== undefined;

export interface RequestChoice {
  readonly about?: string;
  readonly state?: string;
  readonly kind?: string;
  /** What certainly took place after this day is left out. */
  readonly asOf?: IsoDate;
}

/** A stretch of the ledger: dated ones in order of time, then the others as they stand. */
export function someRequests(
  at: Case,
  { about, ...filter }: RequestChoice = {},
  stretch: Stretch = ALL,
): Some<RequestRow> {
  const carried = carriedIn(at);
  const row = (one: Request): RequestRow => requestRow(one, carried, at.tongue);
  if (about === undefined) {
    const { rows, total } = requestStretch(at, filter, stretch);
    return { rows: rows.map(row), total };
  }
  const fits = named(about);
  const chosen = requestStretch(at, filter, ALL).rows.filter(({ from, to, about: of, subject }) =>
    fits([from?.words ?? '', to?.words ?? '', ...of.map(({ words }) => words), subject.words]),
  );
  return some(chosen, stretch, (part) => part.map(row));
}

export const showRequests = (at: Case, choice: RequestChoice = {}): readonly RequestRow[] =>
  someRequests(at, choice).rows;

export interface WatchChoice {
  readonly about?: string;
  /** What certainly began after this day is left out. */
  readonly asOf?: IsoDate;
}

export function someWatches(at: Case, { about, asOf }: WatchChoice = {}, stretch: Stretch = ALL): Some<WatchRow> {
  const carried = carriedIn(at);
  const fits = about === undefined ? undefined : named(about);
  const dayOf = ({ began, ended }: Watch): string => (began ?? ended)?.earliest ?? '9';
  const chosen = [...watches(at)]
    .filter((one) => fits?.([one.holder?.words ?? '', one.target.words]) ?? true)
    .filter(({ began, ended }) => asOf === undefined || ((began ?? ended)?.earliest ?? '') <= asOf)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return some(chosen, stretch, (part) => part.map((one) => watchRow(one, carried, at.tongue)));
}

export const showWatches = (at: Case, choice: WatchChoice = {}): readonly WatchRow[] => someWatches(at, choice).rows;
