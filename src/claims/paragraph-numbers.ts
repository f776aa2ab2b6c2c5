/** Takes the number of a paragraph off the words of a role: "4.13 The Harbour Office" is the Harbour Office. */
import type { Claim, RoleFiller } from '../domain/claim.ts';

const NUMBER = /^\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=\p{L})/u;

function plain(filler: RoleFiller): RoleFiller {
  const [number] = NUMBER.exec(filler.words) ?? [''];
  return number === ''
    ? filler
    : { ...filler, start: filler.start + number.length, words: filler.words.slice(number.length) };
}

export const withoutNumbers = (claim: Claim): Claim =>
  claim.roles.some(({ words }) => NUMBER.test(words)) ? { ...claim, roles: claim.roles.map(plain) } : claim;
