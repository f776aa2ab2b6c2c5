/** The number of a paragraph is no word of its sentence: "4.13 The Harbour Office watched …" begins with the Harbour Office. */
const NUMBER = /\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=["“«‘']?\s?\p{Lu})/uy;

/** Where the sentence begins whose passage stands at this place in the text. */
export function afterNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  return NUMBER.test(text) ? NUMBER.lastIndex : start;
}
