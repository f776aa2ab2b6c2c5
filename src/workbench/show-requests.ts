/** The request ledger and the watches for reading, as `sheaf find` worked them out. */
import { requests } from '../store/requests.ts';
import { markOf } from '../store/stages.ts';
import { watches } from '../store/watches.ts';
import { type RequestRow, requestRow, type WatchRow, watchRow } from '../views/requests.ts';
import type { Case } from './open-case.ts';
import { carriedIn } from './show-findings.ts';

export type { RequestRow, WatchRow } from '../views/requests.ts';

const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const named = (about: string | undefined, words: readonly string[]): boolean =>
  about === undefined || words.some((one) => folded(one).includes(folded(about)));

/** Whether `sheaf find` has been run. */
export const hasLooked = (at: Case): boolean => markOf(at, 'case', 'findings') !== undefined;

export interface RequestChoice {
  readonly about?: string;
  readonly state?: string;
  readonly kind?: string;
}

/** Dated ones in order of time, then the others as they stand. */
export function showRequests(at: Case, { about, state, kind }: RequestChoice = {}): readonly RequestRow[] {
  const carried = carriedIn(at);
  return [...requests(at)]
    .filter((one) => one.kind === (kind ?? one.kind) && one.state === (state ?? one.state))
    .filter((one) => named(about, [one.from?.words ?? '', one.to?.words ?? '', ...one.about.map(({ words }) => words)]))
    .sort((a, b) =>
      (a.when?.earliest ?? a.when?.latest ?? '9').localeCompare(b.when?.earliest ?? b.when?.latest ?? '9'),
    )
    .map((one) => requestRow(one, carried, at.tongue));
}

export function showWatches(at: Case, { about }: { readonly about?: string } = {}): readonly WatchRow[] {
  const carried = carriedIn(at);
  return [...watches(at)]
    .filter((one) => named(about, [one.holder?.words ?? '', one.target.words]))
    .sort((a, b) => ((a.began ?? a.ended)?.earliest ?? '9').localeCompare((b.began ?? b.ended)?.earliest ?? '9'))
    .map((one) => watchRow(one, carried, at.tongue));
}
