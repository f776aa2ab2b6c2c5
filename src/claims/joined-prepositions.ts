/** French prepositions of several words that say towards whom: « à l'encontre de Ruiz » is against him, « au profit de Ruiz » to him. */
import { possessive } from './syntax/arguments.ts';
import type { Complement } from './syntax/clauses.ts';

type Phrase = Complement & { readonly type: 'pp' };

const MEANS: ReadonlyMap<string, string> = new Map([
  ['encontre', 'contre'],
  ['profit', 'à'],
  ['bénéfice', 'à'],
  ['attention', 'à'],
  ['intention', 'à'],
]);

/** The phrase with the plain preposition that it means; itself where it is no such phrase. */
export function plainPhrase(phrase: Phrase): Phrase {
  const { prep, arg } = phrase;
  const plain = /^aux?$|^à$/.test(prep) ? MEANS.get(arg.np.head.lower) : undefined;
  if (!plain) return phrase;
  const [whom, ...of] = arg.of;
  if (whom) return { type: 'pp', prep: plain, arg: { start: whom.start, end: arg.end, np: whom, and: arg.and, of } };
  const own = possessive(arg.np);
  return own ? { type: 'pp', prep: plain, arg: { start: own.start, end: own.end, np: own, and: [], of: [] } } : phrase;
}
