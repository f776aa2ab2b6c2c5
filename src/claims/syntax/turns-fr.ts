/** Adverbs of two words: « a d'abord nié », « a en revanche admis », « a par ailleurs payé ». */
const TURNS: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:revanche|outre|effet|fait|réalité|vain|particulier|général)$/],
  ["d'", /^(?:abord|ailleurs|emblée|ores)$/],
  ['d’', /^(?:abord|ailleurs|emblée|ores)$/],
  ['de', /^(?:nouveau|facto|surcroît)$/],
  ['à', /^nouveau$/],
  ['par', /^(?:ailleurs|conséquent)$/],
  ['sans', /^(?:doute|cesse)$/],
]);

export const isTurn = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined && second !== undefined && TURNS.get(first)?.test(second) === true;
