/** What is held, in words: what was told or known where the words say it, else the proposition as a short sentence. */
import type { Proposition } from '../domain/proposition.ts';
import type { Tongue } from '../domain/tongue.ts';
import { claimSentence } from './claim-sentence.ts';

/** Predicates by which something is passed on or held: of these the words themselves are what is held. */
const CARRIES: ReadonlySet<string> = new Set([
  'told',
  'answered',
  'knew',
  'was-unaware',
  'found-out',
  'stated',
  'published',
]);

const said = (words: string): string => words.replace(/\s+/gu, ' ').trim();

export function propositionSentence(
  { predicate, roles }: Pick<Proposition, 'predicate' | 'roles'>,
  tongue: Tongue = 'en',
): string {
  const fr = tongue === 'fr';
  if (CARRIES.has(predicate)) {
    const what = roles.filter(({ role }) => role === 'what').map(({ words }) => said(words));
    const about = roles.filter(({ role }) => role === 'about').map(({ words }) => said(words));
    const told =
      what.length > 0
        ? what.join('; ')
        : about.length > 0
          ? `${fr ? 'quelque chose sur' : 'something about'} ${about.join(', ')}`
          : '';
    const of =
      what.length > 0 && about.length > 0 && !about.every((one) => told.includes(one))
        ? ` (${fr ? 'sur' : 'about'} ${about.join(', ')})`
        : '';
    if (told !== '') return `${told}${of}`;
  }
  return claimSentence(
    {
      predicate,
      roles: roles.map(({ role, words }) => ({ role, words, start: 0, end: 0 })),
      negated: false,
    },
    tongue,
  );
}
