/** What a cell of names holds: a person, a body, a number, or nobody. */
import type { NameKind } from '../domain/mention.ts';

/** "Unknown", "n/a", "-": a cell that names nobody. */
export const NOBODY =
  /^(?:[-–—?.*/]+|n\/?a|n\.?c\.?|s\.?o\.?|unknown|not known|unidentified|none|nil|null|inconnue?|non identifiée?|anonyme|anonymous|masquée?|withheld|hidden|x{2,})$/iu;

/** A telephone number: six figures or more and hardly anything else. */
export const TELEPHONE = /^(?:tel\.? ?)?[+(]?\d[\d\s().\u00a0/-]{5,24}$/iu;
/** An IBAN (ISO 13616). */
export const IBAN = /^[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}$/;

const BODY =
  /\b(?:ltd|limited|plc|llc|llp|inc|corp|company|co|gmbh|ag|s\.?a\.?r?\.?l?|sas|sasu|sci|nv|bv|spa|bank|banque|trust|fund|fonds|authority|autorité|ministry|ministère|direction|service|services|bureau|office|agency|agence|police|gendarmerie|customs|douanes?|port|council|commission\w*|committee|comité|association|union|syndicat|society|société|foundation|fondation|hotel|motors|garage|school|école|university|université|hospital|hôpital|parquet|tribunal|court|embassy|ambassade|consulate|consulat|department|département|unit|brigade|group|groupe|holdings?|shipping|insurance|assurances?)\b/iu;
/** "D. Corbel", "Mr S. J. Pellow", "Mme Dubreuil". */
const PERSON =
  /^(?:(?:M|MM|Mr|Mrs|Ms|Mme|Mlle|Dr|Me|Pr|Capt|Sgt|Lt|Cdt)\.? \p{Lu}|(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+$)/u;

/** The kind of name that words look like, where they look like one at all. */
export const looksLike = (words: string): NameKind | undefined =>
  PERSON.test(words) ? 'person' : BODY.test(words) ? 'organisation' : undefined;

const digits = (words: string): string => words.replace(/\D/g, '');

/** Passports, plates, accounts: upper case without blanks and marks. */
export const bareCode = (words: string): string => words.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** E.164 where the country is written; a French number of ten figures in a French table; else the figures as they stand. */
export function telephone(words: string, french: boolean): string {
  const figures = digits(words.replace('(0)', ''));
  if (/^\s*\(?\+/.test(words)) return `+${figures}`;
  if (figures.startsWith('00')) return `+${figures.slice(2)}`;
  return french && /^0[1-9]\d{8}$/.test(figures) ? `+33${figures.slice(1)}` : figures;
}

/** ISO 13616: the remainder of the rearranged number by 97 is 1. */
export function ibanHolds(normal: string): boolean {
  let rest = 0;
  for (const c of normal.slice(4) + normal.slice(0, 4)) {
    const value = /\d/.test(c) ? c : String(c.charCodeAt(0) - 55);
    for (const figure of value) rest = (rest * 10 + Number(figure)) % 97;
  }
  return rest === 1;
}
