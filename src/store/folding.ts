/** A name without case and marks, so that Mostefai finds Mostefaï. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ`]/g, "'").toLowerCase();

/** The words of a name, folded, one blank before, between and after: so that "Ali" is found whole and not in "alibi". */
export const foldedWords = (text: string): string =>
  ` ${
    folded(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
