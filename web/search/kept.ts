/** Searches that the case keeps: for whoever opens it, in whichever browser. */
import type { KeptSearch } from '../../src/server/api.ts';
import { act } from '../pieces/act.ts';
import { useAsk } from '../shell/ask.ts';
import { say } from '../words/index.ts';

export const useKeptSearches = (): readonly KeptSearch[] => useAsk<readonly KeptSearch[]>('/api/searches').data ?? [];

export const sameSearch = (a: KeptSearch, b: KeptSearch): boolean =>
  a.words === b.words && a.exact === b.exact && a.boilerplate === b.boilerplate;

export const keepSearch = (search: KeptSearch): Promise<boolean> =>
  act('/api/searches', search, say('Kept in the case.'));

export const letSearchGo = (search: KeptSearch): Promise<boolean> =>
  act('/api/searches', { ...search, go: true }, say('Let go.'));
