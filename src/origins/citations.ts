/** Outlets that a text cites: a name that is an outlet's, with words before or after it that say that it said something. */

import { isOutlet, mayBeOutlet, outletKey } from './outlets.ts';
import type { OriginDocument, Said } from './origin-document.ts';
import { CAPITAL, NUMBER, type Words } from './words.ts';

/** "told the Quay Courier", "in an interview with", « a confié à la Dépêche », « au micro de », « selon ». Up to five words may stand between. */
const BEFORE =
  /(?:\b(?:told|tells|telling|speaking to|spoke(?:n)? to|interview\p{L}* (?:with|by|on|for|in)|said (?:on|in|to)|(?:quoted|cited|reported|claimed|revealed|published|disclosed|seen) (?:by|in|on)|according to|information from|columns of|statement to|insisted on|declared on|report (?:by|in)|website|article in|investigation by)|\b(?:[Dd]éclar\p{L}+|[Cc]onfi\p{L}+|[Rr]acont\p{L}+|[Ee]xpliqu\p{L}+|[Aa]ffirm\p{L}+|[Aa]ssur\p{L}+|dit|[Ii]ndiqu\p{L}+|[Tt]émoign\p{L}+|[Rr]évél\p{L}+|[Aa]ccord\p{L}+|[Pp]ubli\p{L}+|[Cc]it\p{L}+|[Rr]apport\p{L}+|[Ii]nterrog\p{L}+|[Ii]nterview\p{L}*) (?:à|au|aux|dans|sur|par)|\b(?:[Ss]elon|[Dd]['’]après|entretien (?:à|au|avec)|micro d[eu']|colonnes d[eu']|informations? d[eu']|enquête d[eu']))(?:[ ,]+[\p{L}’'-]+){0,5}[ «“"]*$/iu;
/** The same cue, some words back, with another outlet between: "spoke to Radio Quay and the Courier". */
const JOINED = / (?:and|et|or|ou) (?:to |à |au )?(?:the |la |le |l['’])?$/u;
/** "the Courier reported", « la Dépêche a révélé ». */
const AFTER =
  /^(?:['’]s)?(?: (?:\p{L}+ ){0,3}(?:daily|newspaper|magazine|website|channel|agency|quotidien|journal))?,? ?(?:\p{L}+, )?(?:which |who |qui )?(?:has |have |had |also |first |then |already |a |ont |avait )*(?:report|reveal|wrote|write|said|says|publish|broke|disclos|claim|rapport|rév[èé]l|écri|indiqu|affirm|publi|évoqu|annonc)\p{L}*/iu;
/** How far before a name a cue may stand, in UTF-16 units. */
const REACH = 90;
const LONGEST = 5;
const LINKS = /^(?:of|de|du|des|d|la|le|l|the)$/;

const gap = (text: string, from: number, to: number): boolean =>
  to - from === 1 && /[ \u00a0'’-]/.test(text[from] ?? '');

/** End of the longest run of words from `i` that is an outlet's name; 0 where there is none. */
function nameFrom(text: string, words: Words, i: number): number {
  let end = i + 1;
  while (end < words.count && end - i < LONGEST && gap(text, words.end[end - 1] ?? 0, words.start[end] ?? 0)) {
    const mark = words.mark[end] ?? 0;
    if (!(mark & (CAPITAL | NUMBER)) && !LINKS.test(text.slice(words.start[end], words.end[end]))) break;
    end++;
  }
  for (let to = end; to > i; to--) {
    if (!((words.mark[to - 1] ?? 0) & (CAPITAL | NUMBER))) continue;
    const start = words.start[i] ?? 0;
    if (isOutlet(text.slice(start, words.end[to - 1]))) return to;
  }
  return 0;
}

export function citationsIn({ text, facts }: OriginDocument, words: Words): readonly Said[] {
  const own = outletKey(facts.publisher?.value ?? '');
  const found: Said[] = [];
  for (let i = 0; i < words.count; i++) {
    if (!((words.mark[i] ?? 0) & CAPITAL) || !mayBeOutlet(words, i, LONGEST)) continue;
    const to = nameFrom(text, words, i);
    if (to === 0) continue;
    const [start, end] = [words.start[i] ?? 0, words.end[to - 1] ?? 0];
    const name = text.slice(start, end);
    i = to - 1;
    if (outletKey(name) === own) continue;
    const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*[.!?]["”»]? (?=\p{Lu})/su, '');
    const last = found.at(-1);
    const cue = BEFORE.exec(before);
    const joins = last !== undefined && start - last.end < 24 && JOINED.test(text.slice(last.end, start));
    const after = AFTER.exec(text.slice(end, end + 60));
    if (cue) found.push({ name, start: start - (before.length - cue.index), end });
    else if (joins) found.push({ name, start, end });
    else if (after) found.push({ name, start, end: end + after[0].length });
  }
  return found;
}
