/** Tells names of people from other words, and parts a line of several. */

const PARTICLE = /^(?:de|da|di|do|dos|du|des|del|della|der|den|van|von|ten|ter|al|el|bin|ben|ibn|ould|le|la|y|e|of)$/i;
const NO_NAME =
  /\b(?:staff|editors?|editorial|rédaction|correspondents?|correspondant|agenc(?:y|ies|e|es)|news|service|desk|team|bureau|press|presse|committee|commission|department|ministry|ministère|office|university|council|report|admin|redaction|webmaster)\b/i;

/** "Imre Volk", "J. B. Ottley", "Fatou de la Touche": two to five words, each with a capital but for particles. */
export function isPersonName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length < 2 || parts.length > 6 || NO_NAME.test(words) || /[\d@:;!?()/]/.test(words)) return false;
  const names = parts.filter((part) => !PARTICLE.test(part));
  return names.length >= 2 && names.every((part) => /^\p{Lu}[\p{L}'’.-]*$/u.test(part));
}

/** The people in "X, Y and Z"; undefined where one of the parts is no person's name. */
export function personNames(words: string): readonly string[] | undefined {
  const clean = words
    .replace(/\s+/g, ' ')
    .replace(/[.,;\s]+$/, '')
    .trim();
  const parts = clean.split(/\s*(?:[,;&|]|\s(?:and|et|avec|with)\s)\s*/).filter(Boolean);
  return parts.length > 0 && parts.every(isPersonName) ? parts : undefined;
}
