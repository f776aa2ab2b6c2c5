/** « a fait quatre morts et trente blessés »: the dead, the hurt and the missing of one phrase are told apart. */
import type { NounPhrase } from './syntax/chunks.ts';
import type { Argument, Clause } from './syntax/clauses.ts';

const TOLL = /^(?:morts?|tuée?s?|victimes?|blessée?s?|disparue?s?)$/;
const counts = (np: NounPhrase, words: string): boolean =>
  TOLL.test(np.head.lower) || /(?<!\p{L})(?:morts?|tués|victimes?|blessés?|disparus?)(?!\p{L})/iu.test(words);

/** The clause once for each of its tolls; the clause alone where its object is anything else. */
export function tollsOf(clause: Clause, text: string): readonly Clause[] {
  const at = clause.vg.lemma === 'faire' ? clause.complements.findIndex((c) => c.type === 'np') : -1;
  const object = clause.complements[at];
  if (object?.type !== 'np' || object.arg.and.length === 0) return [clause];
  const { arg } = object;
  const heads = [arg.np, ...arg.and];
  const parts = heads.map((np, i): Argument => {
    const next = heads[i + 1];
    const end = next
      ? text.slice(0, next.start).replace(/[\s,]*(?:(?<!\p{L})(?:et|ou|ni)\s*)?$/iu, '').length
      : arg.end;
    return { start: np.start, end, np, and: [], of: [] };
  });
  if (!parts.some((p) => counts(p.np, text.slice(p.start, p.end)))) return [clause];
  return parts.map((part) => ({
    ...clause,
    complements: clause.complements.map((c, i) => (i === at ? { type: 'np', arg: part } : c)),
  }));
}
