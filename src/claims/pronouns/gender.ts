/** Which pronoun can follow: said by a form of address, by a word for kin, by a pronoun that surely stood for somebody, or made likely by a given name. Nothing else about a person is used. */

import { FEMALE_NAMES } from './given-names-female.ts';
import { MALE_NAMES } from './given-names-male.ts';

export type Gender = 'f' | 'm';

const FEMALE =
  /^(?:mrs|ms|miss|madam|lady|dame|sister|mother|wife|widow|daughter|aunt|niece|grandmother|girlfriend|fiancée|woman|girl|policewoman|chairwoman|spokeswoman|queen|princess|baroness|sheikha|mme|madame|mlle|mère|sœur|soeur|épouse|femme|veuve|fille|tante|nièce|compagne)$/;
const MALE =
  /^(?:mr|sir|lord|father|brother|husband|widower|son|uncle|nephew|grandfather|boyfriend|fiancé|man|boy|policeman|chairman|spokesman|king|prince|baron|sheikh|cheikh|imam|m|monsieur|père|frère|époux|mari|veuf|fils|oncle|neveu|homme|garçon)$/;

/** Of a form of address or a noun, without its dot. */
export function genderOf(word: string): Gender | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return FEMALE.test(plain) ? 'f' : MALE.test(plain) ? 'm' : undefined;
}

export const genderOfPronoun = (pronoun: string): Gender | undefined =>
  /^(?:-(?:t-)?)?(?:she|her|elle)$/i.test(pronoun)
    ? 'f'
    : /^(?:-(?:t-)?)?(?:he|him|his|il)$/i.test(pronoun)
      ? 'm'
      : undefined;

/** The word before a name that says it: "Mrs Oduya", "her mother, Awa Oduya". */
const BEFORE = /([\p{L}]+)\.?(?:,\s+|\s+)$/u;

/** Of the name that begins at `start`; "Sir" may be part of it. */
export function genderBefore(text: string, start: number): Gender | undefined {
  const own =
    /^(Sir|Dame|Lady|Lord|Mr|Mrs|Ms|Mme|Sheikh|Sheikha|Baroness|Baron|Cheikh|Sœur|Frère|Father|Sister|Brother)\.?\s/.exec(
      text.slice(start, start + 10),
    )?.[1];
  if (own) return genderOf(own);
  const word = BEFORE.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  if (word === undefined) return undefined;
  // « M. » and "Mr" have a capital; "m" and a family's "man" before a comma do not open a name
  return /^m$/i.test(word) && word !== 'M' ? undefined : genderOf(word);
}

let usual: { readonly f: ReadonlySet<string>; readonly m: ReadonlySet<string> } | undefined;
const namesOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** That of nearly all who bear the given name; of a name of two words or more, a single one may be a family's. Never enough to say who somebody is: it is weighed, and only for pronouns. */
export function usualGender(name: string): Gender | undefined {
  const first = /^(\p{L}+)(?:-\p{L}+)*\s/u.exec(name)?.[1]?.toLowerCase();
  if (!first) return undefined;
  usual ??= { f: namesOf(FEMALE_NAMES), m: namesOf(MALE_NAMES) };
  return usual.f.has(first) ? 'f' : usual.m.has(first) ? 'm' : undefined;
}
