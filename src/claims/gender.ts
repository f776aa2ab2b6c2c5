/** Which pronoun can follow: said by a form of address, by a word for kin, or by a pronoun that surely stood for somebody. Nothing else about a person is used. */

export type Gender = 'f' | 'm';

const FEMALE =
  /^(?:mrs|ms|miss|madam|lady|dame|sister|mother|wife|widow|daughter|aunt|niece|grandmother|girlfriend|fiancée|woman|girl|policewoman|chairwoman|spokeswoman|queen|princess|baroness|mme|madame|mlle|mère|sœur|soeur|épouse|femme|veuve|fille|tante|nièce|compagne)$/;
const MALE =
  /^(?:mr|sir|lord|father|brother|husband|widower|son|uncle|nephew|grandfather|boyfriend|fiancé|man|boy|policeman|chairman|spokesman|king|prince|baron|m|monsieur|père|frère|époux|mari|veuf|fils|oncle|neveu|homme|garçon)$/;

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

/** Of the name that begins at `start`. */
export function genderBefore(text: string, start: number): Gender | undefined {
  const word = BEFORE.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  if (word === undefined) return undefined;
  // « M. » and "Mr" have a capital; "m" and a family's "man" before a comma do not open a name
  return /^m$/i.test(word) && word !== 'M' ? undefined : genderOf(word);
}
