/** All comparers, strongest evidence first: what a stronger one has joined, a weaker one does not judge again. */
import type { Comparer, Evidence } from '../comparer.ts';
import type { Name } from '../names/index.ts';
import { acronym } from './acronym.ts';
import { bodyOfPlace } from './body-of-place.ts';
import { differentAddress } from './different-address.ts';
import { differentGeneration } from './different-generation.ts';
import { differentGivenNames } from './different-given-names.ts';
import { differentKinds } from './different-kinds.ts';
import { differentLegalForms } from './different-legal-forms.ts';
import { differentNumbers } from './different-numbers.ts';
import { exonym } from './exonym.ts';
import { initials } from './initials.ts';
import { legalForm } from './legal-form.ts';
import { nearSpelling } from './near-spelling.ts';
import { nickname } from './nickname.ts';
import { officeWords } from './office-words.ts';
import { oneLetterSlip } from './one-letter-slip.ts';
import { placeWithin } from './place-within.ts';
import { romanised } from './romanised.ts';
import { sameConsonants } from './same-consonants.ts';
import { sameFoldedName } from './same-folded-name.ts';
import { sameLetters } from './same-letters.ts';
import { surnameAndGiven } from './surname-and-given.ts';
import { surnameOnly } from './surname-only.ts';
import { swappedOrder } from './swapped-order.ts';

/** Reasons why two names are not one; each holds against every comparer below. */
export const APART: readonly Comparer[] = [
  differentKinds,
  differentGeneration,
  differentAddress,
  differentGivenNames,
  differentLegalForms,
  differentNumbers,
];

/** Alike before short forms, so that a short form meets bearers already joined; what only asks comes last. */
export const TOGETHER: readonly Comparer[] = [
  sameFoldedName,
  sameLetters,
  exonym,
  officeWords,
  romanised,
  surnameAndGiven,
  legalForm,
  placeWithin,
  oneLetterSlip,
  acronym,
  bodyOfPlace,
  initials,
  surnameOnly,
  nickname,
  sameConsonants,
  swappedOrder,
  nearSpelling,
];

/** Why two names cannot be one bearer's; undefined where nothing says so. */
export function whyApart(a: Name, b: Name): string | undefined {
  for (const comparer of APART) {
    const found = comparer.compare(a, b);
    if (found) return found.reason;
  }
  return undefined;
}

/** Whether two names, held side by side without any text around them, can be one, and why or why not. */
export function compareNames(a: Name, b: Name): (Evidence & { readonly by: string }) | undefined {
  for (const comparer of APART) {
    const found = a.kind === b.kind && a.key === b.key ? undefined : comparer.compare(a, b);
    if (found) return { ...found, by: comparer.id };
  }
  for (const comparer of TOGETHER) {
    const found = comparer.compare(a, b) ?? (comparer.way === 'short for' ? comparer.compare(b, a) : undefined);
    if (found)
      return {
        ...found,
        verdict: found.only && found.only !== 'unless both often' ? 'unsure' : found.verdict,
        by: comparer.id,
      };
  }
  return undefined;
}
