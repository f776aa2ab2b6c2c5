import { personTie } from '../names.ts';
import { outletKey } from '../outlets.ts';
import type { PairSign } from '../sign.ts';

/** Two stories of one desk that have nothing in common are not worth a line. */
const SOME_WORDS = 8;

/** The same author, or the same outlet: what they have in common may come from one desk. */
export const sameHand: PairSign = {
  id: 'same-hand',
  gives: 'possibly dependent',
  see({ a, b, wording, telling }) {
    if (wording.words < SOME_WORDS && (telling()?.laid.length ?? 0) === 0) return undefined;
    const [one, other] = [a.document.facts, b.document.facts];
    const others = new Map(other.authors.map((author) => [personTie(author.value), author]));
    const author = one.authors.find(({ value }) => others.has(personTie(value)));
    const basis = author && [author.basis, others.get(personTie(author.value))?.basis];
    if (author)
      return {
        says: `${author.value} wrote both.`,
        quotes: (basis ?? []).flatMap((b) => (b?.kind === 'quote' ? [b.quote] : [])),
        verdict: 'possibly dependent',
      };
    if (one.publisher && other.publisher && outletKey(one.publisher.value) === outletKey(other.publisher.value))
      return {
        says: `Both are of one newsroom: ${one.publisher.value}.`,
        quotes: [one.publisher.basis, other.publisher.basis].flatMap((b) => (b.kind === 'quote' ? [b.quote] : [])),
        verdict: 'possibly dependent',
      };
    return undefined;
  },
};
