/** Sums as cells write them: "2,310.44", "2 310,44 €", "£480", "(120.00)". */

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
};

/** The number; undefined where the words are none. */
export function sumOf(words: string): number | undefined {
  const bare = words.replace(/[\p{Sc}\p{L}\s\u00a0\u202f'’+]/gu, '').replace(/^\((.*)\)$/, '-$1');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const decimals = /[.,]\d{1,2}$/.exec(bare);
  const whole = decimals ? bare.slice(0, decimals.index) : bare;
  const value = Number(`${whole.replace(/[.,]/g, '')}${decimals ? `.${decimals[0].slice(1)}` : ''}`);
  return Number.isFinite(value) ? value : undefined;
}

/** ISO 4217 code that words name: a symbol, or a code in capitals. A bare $ is ambiguous and stays as it is. */
export function currencyIn(words: string): string | undefined {
  const symbol = /\p{Sc}/u.exec(words)?.[0];
  if (symbol !== undefined) return SYMBOLS[symbol] ?? symbol;
  return /(?<![A-Z])(?:EUR|GBP|USD|CHF|CAD|AUD|JPY|CNY|RUB|TRY|MAD|DZD|TND|XOF|XAF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|UAH|SYP|IQD|LBP|EGP|SAR|AED|QAR|KWD|ILS|INR|PKR)(?![A-Z])/.exec(
    words,
  )?.[0];
}
