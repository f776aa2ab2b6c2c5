import { quoteOf } from '../../domain/quote.ts';
import type { TextSign } from '../sign.ts';

/** A text has something from a book: "in his book The Salt Road". */
export const citedBook: TextSign = {
  id: 'cited-book',
  see: (text) =>
    text.named().books.map((book) => {
      const named = book.author === undefined ? `the book ${book.name}` : `the book ${book.name} by ${book.author}`;
      return { named, says: `It cites ${named}.`, quotes: [quoteOf(text.document, book)], verdict: 'cites' };
    }),
};
