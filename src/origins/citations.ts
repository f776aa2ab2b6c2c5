/** Outlets that a text cites: a name that is an outlet's, with words before or after it that say that it said something. */

import type { OriginDocument, Said } from './origin-document.ts';
import { isKnownOutlet, isOutlet, mayBeOutlet, outletKey } from './outlets.ts';
import { isCommonWord } from './senses.ts';
import { CAPITAL, hashOf, NUMBER, type Words } from './words.ts';

/** "told the Quay Courier", "in an interview with", « a confié à la Dépêche », « au micro de », « selon ». Up to five words may stand between. */
const BEFORE =
  /(?:\b(?:told|tells|telling|speaking to|spoke(?:n)? to|interview\p{L}* (?:with|by|on|for|in)|said (?:on|in|to)|(?:quoted|cited|reported|claimed|revealed|published|disclosed|seen) (?:by|in|on)|according to|information from|columns of|statement to|insisted on|declared on|report (?:by|in)|website|article in|investigation by|obtained by)|\b(?:[Dd]éclar\p{L}+|[Cc]onfi\p{L}+|[Rr]acont\p{L}+|[Ee]xpliqu\p{L}+|[Aa]ffirm\p{L}+|[Aa]ssur\p{L}+|dit|[Ii]ndiqu\p{L}+|[Tt]émoign\p{L}+|[Rr]évél\p{L}+|[Aa]ccord\p{L}+|[Pp]ubli\p{L}+|[Cc]it\p{L}+|[Rr]apport\p{L}+|[Ii]nterrog\p{L}+|[Ii]nterview\p{L}*) (?:à|au|aux|dans|sur|par)|\b(?:[Ss]elon|[Dd]['’]après|entretien (?:à|au|avec)|micro d[eu']|colonnes d[eu']|informations? d[eu']|enquête d[eu'])|\ba (?:rapporté|révélé|écrit|indiqué|annoncé|affirmé|raconté|publié))(?:[ ,]+[\p{L}’'-]+){0,5}[ «“"]*$/iu;
/** The same cue, some words back, with another outlet between: "spoke to Radio Quay and the Courier". */
const JOINED = / (?:and|et|or|ou) (?:to |à |au )?(?:the |la |le |l['’])?$/u;
/** "the Courier reported", « la Dépêche a révélé ». */
const AFTER =
  /^(?:['’]s)?(?: (?:\p{L}+ ){0,3}(?:daily|newspaper|magazine|website|channel|agency|quotidien|journal))?,? ?(?:\p{L}+, )?(?:which |who |qui )?(?:has |have |had |also |first |then |already |a |ont |avait )*(?:report|reveal|wrote|write|said|says|publish|broke|disclos|claim|rapport|rév[èé]l|écri|indiqu|affirm|publi|évoqu|annonc)\p{L}*/iu;
/** How far before a name a cue may stand, in UTF-16 units. */
const REACH = 90;
const LONGEST = 5;
/** "the Tidewire agency", « le quotidien El Watan »: a word that makes an outlet of the name beside it. */
const DESCRIBING = new Set(
  [
    'agency',
    'newspaper',
    'daily',
    'weekly',
    'magazine',
    'website',
    'broadcaster',
    'agence',
    'quotidien',
    'hebdomadaire',
    'journal',
    'radio',
    'chaine',
  ].map(hashOf),
);
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
  // "L'Écho républicain": a known title may go on in lower case.
  for (let to = Math.min(words.count, i + LONGEST); to > end; to--)
    if (isKnownOutlet(text.slice(words.start[i] ?? 0, words.end[to - 1]))) return to;
  for (let to = end; to > i; to--) {
    if (!((words.mark[to - 1] ?? 0) & (CAPITAL | NUMBER))) continue;
    const start = words.start[i] ?? 0;
    if (isOutlet(text.slice(start, words.end[to - 1]))) return to;
  }
  return 0;
}

const describes = (words: Words, at: number): boolean =>
  DESCRIBING.has(words.hash[at] ?? 0) && !((words.mark[at] ?? 0) & CAPITAL);

const joinsNext = (text: string, words: Words, at: number): boolean =>
  gap(text, words.end[at] ?? 0, words.start[at + 1] ?? 0);

/** End of the name that the word before it, or the word after it, calls an outlet; 0 where none does. */
function describedFrom(text: string, words: Words, i: number): number {
  let end = i + 1;
  while (end < words.count && end - i < LONGEST && (words.mark[end] ?? 0) & CAPITAL && joinsNext(text, words, end - 1))
    end++;
  if (end === i + 1 && isCommonWord(text.slice(words.start[i], words.end[i]))) return 0;
  if (i > 0 && describes(words, i - 1) && joinsNext(text, words, i - 1)) return end;
  return end < words.count && describes(words, end) && joinsNext(text, words, end - 1) ? end : 0;
}

export function citationsIn({ text, facts }: OriginDocument, words: Words): readonly Said[] {
  const own = outletKey(facts.publisher?.value ?? '');
  const found: Said[] = [];
  for (let i = 0; i < words.count; i++) {
    if (!((words.mark[i] ?? 0) & CAPITAL)) continue;
    const to = (mayBeOutlet(words, i, LONGEST) ? nameFrom(text, words, i) : 0) || describedFrom(text, words, i);
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
