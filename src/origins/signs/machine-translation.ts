import { quoteOf } from '../../domain/quote.ts';
import type { TextSign } from '../sign.ts';

/** Marks that machines leave where they translate page by page; each with one real kind of damage. */
const DEBRIS: readonly RegExp[] = [
  // "a & # 39; notice": a code of the page, translated with it
  /& ?# ?\d{2,4} ?;|& ?(?:quot|nbsp|amp) ?;/gu,
  // `", says the clerk`: the verb of a quotation left in the order of another language
  /["”»] ?,? ?(?:details|it is|precise|precises|continues|launches|says the)\b/gu,
  // "”It was lost”": a closing mark where one opens
  /(?<=^|[\s(])”(?=\p{L})|(?<=\s)” (?=\p{Ll})/gmu,
  // "the clerkfrom Port-Salines": two words run together where a link stood
  /\p{Ll}{3,}(?:with|from|which|that|where|avec|pour|dans)(?= (?:at|the|les|la|\p{Lu}))/gu,
  // "those that They have": a capital in the middle, left by a pronoun of politeness
  /(?<=\p{Ll} )(?:They|He|She|Its|Their|It)(?= \p{Ll})/gu,
  // "people. ." and " ,": marks set off
  /(?<=\p{Ll}) \.(?=\s)|\. \.(?=\s)/gu,
];

/** A mark that words merely look like ("therefrom the") may stand alone; two kinds, or one kind three times, do not. */
const LEAST_KINDS = 2;
const LEAST_TIMES = 3;

/** The place of damage with some words before and after it, whole ones. */
function around(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = Math.max(0, from - BESIDE);
  let end = Math.min(text.length, to + BESIDE);
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  while (end < text.length && /\S/.test(text.charAt(end))) end++;
  return { start, end };
}
const BESIDE = 20;

/** A text has the damage that machine translation leaves: the words are some other text's, in another language. */
export const machineTranslation: TextSign = {
  id: 'machine-translation',
  see(text) {
    const { document } = text;
    const body = document.spans;
    const kinds = DEBRIS.map((pattern) =>
      [...document.text.matchAll(pattern)].filter((m) =>
        body.some((span) => m.index >= span.start && m.index < span.end),
      ),
    ).filter((found) => found.length > 0);
    const times = kinds.reduce((sum, found) => sum + found.length, 0);
    if (times < LEAST_TIMES || kinds.length < LEAST_KINDS) return [];
    const credit = text.named().credits[0]?.name;
    return [
      {
        named: credit ?? 'a text in another language',
        says: `It is damaged as machine translation damages: ${times} places.`,
        quotes: kinds.flatMap(([first]) =>
          first ? [quoteOf(document, around(document.text, first.index, first.index + first[0].length))] : [],
        ),
        verdict: 'translated from',
      },
    ];
  },
};
