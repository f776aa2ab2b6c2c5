/** Check digits: Luhn, mod 97, ISBN, IMO. Each says whether they hold. */

const digits = (s: string): number[] => Array.from(s, Number);

/** ISO/IEC 7812-1 annex B. */
export function luhn(number: string): boolean {
  let sum = 0;
  const all = digits(number);
  for (let i = 0; i < all.length; i++) {
    const d = all[all.length - 1 - i] ?? 0;
    const twice = d * 2;
    sum += i % 2 === 0 ? d : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 over letters (A is 10) and digits. */
export function mod97(text: string): number {
  let rest = 0;
  for (const c of text.toUpperCase()) {
    const n = Number.parseInt(c, 36);
    rest = (rest * (n > 9 ? 100 : 10) + n) % 97;
  }
  return rest;
}

/** ISO 2108: ten digits, the last of which may be X, or thirteen. */
export function isbnHolds(isbn: string): boolean {
  if (/^\d{9}[\dX]$/.test(isbn))
    return Array.from(isbn).reduce((sum, c, i) => sum + (c === 'X' ? 10 : Number(c)) * (10 - i), 0) % 11 === 0;
  return (
    /^97[89]\d{10}$/.test(isbn) && digits(isbn).reduce((sum, d, i) => sum + d * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

/** IMO resolution A.1117(30): the first six digits times 7 to 2 end in the seventh. */
export const imoHolds = (number: string): boolean =>
  digits(number.slice(0, 6)).reduce((sum, d, i) => sum + d * (7 - i), 0) % 10 === Number(number[6]);
