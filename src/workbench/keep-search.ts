/** Searches that a case keeps: decisions like others, signed, dated and taken back. */
import { SheafError } from '../domain/errors.ts';
import type { Judgement } from '../domain/judgement.ts';
import { judge, judgements } from '../store/judgements.ts';
import { ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';

export interface KeptSearch {
  readonly words: string;
  readonly exact?: true;
  readonly boilerplate?: true;
}

const keyOf = ({ words, exact, boilerplate }: KeptSearch): string => `${exact ?? ''} ${boilerplate ?? ''} ${words}`;

/** The latest kept first. */
export function keptSearches(at: Case): readonly KeptSearch[] {
  const kept = new Map<string, KeptSearch>();
  for (const { decision } of ofKind(judgements(at), 'search')) {
    const { kind: _, verdict, ...search } = decision;
    kept.delete(keyOf(search));
    if (verdict === 'kept') kept.set(keyOf(search), search);
  }
  return [...kept.values()].reverse();
}

/** Errors: usage where no word is given. */
export function keepSearch(on: Case, by: string, search: KeptSearch, verdict: 'kept' | 'let go'): Judgement {
  const words = search.words.trim();
  if (words === '') throw new SheafError('usage', 'nothing is searched for', 'Write the words.');
  const [made] = judge(on, by, [{ kind: 'search', ...search, words, verdict }]);
  if (!made) throw new Error('a judgement was made and not given back');
  return made;
}
