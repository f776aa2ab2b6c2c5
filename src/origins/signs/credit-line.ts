import { quoteOf } from '../../domain/quote.ts';
import type { TextSign } from '../sign.ts';

/** A text says in its head or foot whose words it carries: an agency, another paper, "Source: …". */
export const creditLine: TextSign = {
  id: 'credit-line',
  see: (text) =>
    text.named().credits.map((credit) => ({
      named: credit.name,
      says: `It credits ${credit.name}.`,
      quotes: credit.end > credit.start ? [quoteOf(text.document, credit)] : [],
      verdict: 'copied from',
    })),
};
