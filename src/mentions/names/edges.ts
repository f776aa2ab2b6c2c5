/** Mends where a name begins and ends: "Yet Volk", "Vice President Volk", "“Harbour Board", "Volk-led", "al [Volk]". */
import { namesPeople } from '../peoples.ts';
import { type AtHand, isCapital, isLower, type Stretch, WORDS, wordsOf } from './stretch.ts';

type Edge = (stretch: Stretch, at: AtHand) => Stretch | undefined;

const MARK = /^[^\p{L}\p{N}]+$/u;
/** After these a sentence, a quotation or a heading begins. */
const BEGINS = /^[“”"«»‘’'(:–—\-.!?…•*]+$/;
const ENDS_WITH_MARK = /^[.)]$/;
const POSSESSIVE = /^['’]s?$/i;

/** Quotation marks and commas at the ends; a bracket or a quotation that opens inside and does not close. */
const marks: Edge = (s, { tokens }) => {
  let { from, to } = s;
  const word = (i: number): string => tokens[i]?.text ?? '';
  while (from < to && MARK.test(word(from))) from++;
  for (let i = from + 1; i < to; i++) {
    const opens = word(i);
    if (!/^[([“«"‘]$/.test(opens)) continue;
    const closes = opens === '(' ? ')' : opens === '[' ? ']' : opens === '“' ? '”' : opens === '«' ? '»' : opens;
    let closed = false;
    for (let k = i + 1; k < to; k++) if (word(k) === closes) closed = true;
    if (!closed) to = i;
  }
  while (
    to > from &&
    (POSSESSIVE.test(word(to - 1)) || (MARK.test(word(to - 1)) && !ENDS_WITH_MARK.test(word(to - 1))))
  )
    to--;
  if (from === s.from && to === s.to) return s;
  return from < to ? { from, to, kind: s.kind } : undefined;
};

/** "Volk-led", "the Volk-Kelso"; "Macronfrom" where the document has "Macron". */
const glued: Edge = (s, { tokens, language, seen }) => {
  const last = tokens[s.to - 1]?.text ?? '';
  const at = last.lastIndexOf('-');
  if (at > 1 && isCapital(last) && WORDS[language].glued.has(last.slice(at + 1)))
    return { ...s, cut: last.length - at };
  if (language === 'en' && isCapital(last) && last.length > 6)
    for (const tail of ['from', 'and', 'said', 'who', 'was', 'has', 'the'])
      if (last.endsWith(tail) && seen.has(last.slice(0, -tail.length))) return { ...s, cut: tail.length };
  return s;
};

/** "Yet Volk", "In Kelso", "Volk" after "Selon" at the start of a sentence; unless the words are a name within sentences too. */
const opener: Edge = (s, at) => {
  const first = at.tokens[s.from]?.text ?? '';
  const before = at.tokens[s.from - 1]?.text;
  if (before !== undefined && !BEGINS.test(before)) return s;
  if (!isCapital(first) || !WORDS[at.language].opener.has(first.toLowerCase())) return s;
  if (at.seen.has(wordsOf(at, s))) return s;
  let from = s.from + 1;
  while (from < s.to && !isCapital(at.tokens[from]?.text ?? '')) from++;
  return from < s.to ? { ...s, from } : undefined;
};

/** "Vice President Volk", "Mme Volk". */
const title: Edge = (s, { tokens, language }) => {
  if (s.kind !== 'person') return s;
  let { from } = s;
  while (from < s.to - 1 && WORDS[language].title.has((tokens[from]?.text ?? '').toLowerCase())) from++;
  return from === s.from || !isCapital(tokens[from]?.text ?? '') ? s : { ...s, from };
};

const OF = /^(?:of|for|de|du|des|d['’]|à|aux?|the|la|l['’]|le|les)$/i;
/** "Secretary of [Defense Volk]", "ministre de la [Défense Volk]": what an office looks after is no part of the name of who holds it. */
const portfolio: Edge = (s, { tokens, language }) => {
  const word = (i: number): string => (tokens[i]?.text ?? '').toLowerCase();
  let from = s.from;
  while (WORDS[language].portfolio.has(word(from))) from++;
  if (from === s.from || from >= s.to || !isCapital(tokens[from]?.text ?? '')) return s;
  let office = s.from - 1;
  while (office > s.from - 4 && OF.test(word(office))) office--;
  return office < s.from - 1 && WORDS[language].officer.has(word(office)) ? { from, to: s.to, kind: 'person' } : s;
};

/** "Kelso officials", "Volk network": what follows a name in lower case is no part of it, unless it is what the body is. */
const lowerTail: Edge = (s, { tokens, language }) => {
  if (language === 'fr') return s;
  let { to } = s;
  while (to > s.from + 1) {
    const word = tokens[to - 1]?.text ?? '';
    if (!isLower(word) || WORDS.en.tail.has(word) || /[\p{Lu}\d]/u.test(word)) break;
    to--;
  }
  return to === s.to ? s : { from: s.from, to, kind: s.kind };
};

/** "El Watan Algerian" before "daily": a nationality that goes with the noun after it. */
const people: Edge = (s, { tokens, language }) => {
  if (language === 'fr' || s.kind !== 'organisation' || s.to - s.from < 2) return s;
  const last = tokens[s.to - 1]?.text ?? '';
  return isLower(tokens[s.to]?.text ?? '') && namesPeople(last, language) ? { ...s, to: s.to - 1 } : s;
};

/** "Pakistani-Afghan" before "border" names nobody. */
const peoples: Edge = (s, { tokens, language }) => {
  const word = tokens[s.from]?.text ?? '';
  if (s.to - s.from > 1 || !word.includes('-')) return s;
  return word.split('-').every((part) => namesPeople(part, language)) ? undefined : s;
};

/** "Ibid.", "Figure 4", "Annex B": a place in a paper. */
const reference: Edge = (s, { tokens, language }) => {
  if (!WORDS[language].reference.has((tokens[s.from]?.text ?? '').toLowerCase())) return s;
  for (let i = s.from + 1; i < s.to; i++)
    if (!/^(?:[\p{N}\p{P}]+|\p{Lu}{1,3}|\p{Lu}?\d.*)$/u.test(tokens[i]?.text ?? '')) return s;
  return undefined;
};

const PARTICLE = /^(?:al|el|bin|ben|ibn|abu|abou|ould|bint|umm)$/;
/** "al Hazmi" for "Hazmi", where the particle stands in lower case before it. */
const particle: Edge = (s, { tokens, text }) => {
  const before = tokens[s.from - 1];
  const first = tokens[s.from];
  if (!before || !first || !PARTICLE.test(before.text) || !isCapital(first.text)) return s;
  return text.slice(before.end, first.start).trim() === '' ? { ...s, from: s.from - 1 } : s;
};

/** In order: marks go before words are looked at, openers before titles, a people before the "and" that it leaves, and particles are added last. */
const EDGES: readonly Edge[] = [
  marks,
  glued,
  reference,
  opener,
  portfolio,
  title,
  people,
  lowerTail,
  peoples,
  particle,
];

/** A name with its ends mended; undefined where nothing of it is one. */
export function mendEdges(stretch: Stretch, at: AtHand): Stretch | undefined {
  let now: Stretch | undefined = stretch;
  for (const edge of EDGES) {
    now = edge(now, at);
    if (!now) return undefined;
  }
  return now;
}
