import { quoteOf } from '../../domain/quote.ts';
import { bookTie, personTie } from '../names.ts';
import type { Prepared } from '../prepared.ts';
import type { PairSign, Way } from '../sign.ts';

const writes = (one: Prepared, tie: string) => one.document.facts.authors.find(({ value }) => personTie(value) === tie);
const speaks = (one: Prepared, tie: string) =>
  one.named().journalists.find(({ name }) => personTie(name) === tie) ??
  one
    .named()
    .books.find(({ name, author }) => bookTie(name) === tie || (author !== undefined && personTie(author) === tie));

const quotesOf = (one: Prepared, tie: string) => {
  const said = speaks(one, tie);
  if (said) return [quoteOf(one.document, said)];
  const author = writes(one, tie);
  return author?.basis.kind === 'quote' ? [author.basis.quote] : [];
};

/** One person or one book is behind both texts: who writes the one is interviewed in the other, or both rest on the same interview or book. */
export const samePerson: PairSign = {
  id: 'same-person',
  see({ a, b }) {
    const others = new Set(b.named().ties);
    const shared = a.named().ties.filter((tie) => others.has(tie));
    const tie = shared.find((one) => speaks(a, one) || speaks(b, one));
    if (tie === undefined) return undefined;
    const name = (speaks(a, tie) ?? speaks(b, tie))?.name ?? '';
    const quotes = [...quotesOf(a, tie), ...quotesOf(b, tie)];
    const [byA, byB] = [writes(a, tie) !== undefined, writes(b, tie) !== undefined];
    const says = byA || byB ? `Both lead to ${name}: who wrote the one speaks in the other.` : `Both rest on ${name}.`;
    const way: Way | undefined = byA === byB ? undefined : byA ? 'b from a' : 'a from b';
    return { says, quotes, verdict: 'shares an origin with', ...(way ? { way } : {}) };
  },
};
