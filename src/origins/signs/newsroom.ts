import { quoteOf } from '../../domain/quote.ts';
import type { NamedSeen, TextSign } from '../sign.ts';

/** The newsroom and the person behind a text: who published it, who wrote it, the journalist on whose words it rests and where he or she writes. */
export const newsroom: TextSign = {
  id: 'newsroom',
  see(text) {
    const { publisher, authors } = text.document.facts;
    const found: NamedSeen[] = [];
    if (publisher)
      found.push({
        named: `newsroom: ${publisher.value}`,
        says: `${publisher.value} published it.`,
        quotes: publisher.basis.kind === 'quote' ? [publisher.basis.quote] : [],
        verdict: 'possibly dependent',
      });
    for (const author of authors)
      found.push({
        named: `author: ${author.value}`,
        says: `${author.value} wrote it.`,
        quotes: author.basis.kind === 'quote' ? [author.basis.quote] : [],
        verdict: 'possibly dependent',
      });
    for (const one of text.named().journalists) {
      const quotes = [quoteOf(text.document, one)];
      found.push({
        named: `author: ${one.name}`,
        says: `It rests on what ${one.name} says, who writes.`,
        quotes,
        verdict: 'shares an origin with',
      });
      if (one.outlet !== undefined)
        found.push({
          named: `newsroom: ${one.outlet}`,
          says: `${one.name}, on whose words it rests, is of ${one.outlet}.`,
          quotes,
          verdict: 'possibly dependent',
        });
    }
    return found;
  },
};
