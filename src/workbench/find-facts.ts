/** What a document says about itself. */
import type { Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';

const WORDS = { en: /\b(?:the|of|and|that|was|with)\b/gi, fr: /\b(?:le|la|les|des|est|dans|une|que)\b/gi };

export function findFacts({ text }: Document): DocumentFacts {
  const head = text.slice(0, 20_000);
  const en = head.match(WORDS.en)?.length ?? 0;
  const fr = head.match(WORDS.fr)?.length ?? 0;
  const value = en === 0 && fr === 0 ? 'other' : en >= fr ? 'en' : 'fr';
  return { authors: [], language: { value, basis: { kind: 'inference', rule: 'function-words' } } };
}
