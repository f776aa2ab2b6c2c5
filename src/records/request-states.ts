/** What a request log's own words for the state of a request come to, in Alaveteli's vocabulary. */
import type { RequestState } from '../domain/request.ts';
import { STATES_EN } from './request-states-en.ts';
import { STATES_FR } from './request-states-fr.ts';

/** The log says that no answer came. */
export const UNANSWERED: ReadonlySet<RequestState> = new Set([
  'no answer stated',
  'waiting response',
  'waiting response overdue',
]);

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Undefined where the words are not known: nothing is guessed. */
export function stateOf(words: string): RequestState | undefined {
  const said = plain(words);
  if (said === '') return undefined;
  return [...STATES_EN, ...STATES_FR].find(([pattern]) => pattern.test(said))?.[1];
}
