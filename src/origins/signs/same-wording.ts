import { type PairSign, percent, runQuotes } from '../sign.ts';

/** From here on a text is a copy, not a neighbour: share of the smaller text's own words, or so many words in long runs. */
const COPY_SHARE = 0.3;
const COPY_WORDS = 70;
/** From here on shared words are worth telling: one line of twelve words outside quotation marks and as much again. */
const SOME_WORDS = 20;
const SOME_RUN = 12;

/** Long stretches of the same words outside quotation marks, in whatever order: copied in part, or taken from the same hand. */
export const sameWording: PairSign = {
  id: 'same-wording',
  see(pair) {
    const { wording, form } = pair;
    if (form) return undefined;
    const share = Math.max(wording.unquotedOfA, wording.unquotedOfB);
    const moved = wording.inOrder < 0.75 && wording.runs.length > 3 ? ', in another order' : '';
    const says = `${wording.unquoted} words outside quotation marks are the same (${percent(wording.ofA)} and ${percent(wording.ofB)} of the texts with quotations), the longest run is ${wording.longest}${moved}.`;
    const copied =
      (share >= COPY_SHARE && wording.unquoted >= 30 && wording.longest >= 8) ||
      (wording.unquoted >= COPY_WORDS && wording.longest >= 18);
    // What a form, a manual or a footer says has no names and no numbers of its own.
    const empty = share < 0.7 && wording.telling < Math.max(3, wording.solid / 15);
    if (copied && !empty) return { says, quotes: runQuotes(pair), verdict: 'copied from' };
    if (wording.unquoted >= SOME_WORDS && wording.longest >= SOME_RUN)
      return { says, quotes: runQuotes(pair), verdict: 'possibly dependent' };
    return undefined;
  },
};
