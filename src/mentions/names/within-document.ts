/** Joins the names of one document: a surname to the full name before it, capitals to what they stand for; mends kinds by the full name. */
import type { Language } from '../../domain/facts.ts';
import type { NameKind } from '../../domain/mention.ts';
import type { Sentence, Token } from '../../domain/passage.ts';
import { acronymsOf } from './acronyms.ts';
import { describedNames } from './descriptions.ts';
import { CITIES, COUNTRIES, REGIONS } from './gazetteer-places.ts';
import { WORDS_EN } from './gazetteer-words-en.ts';
import { WORDS_FR } from './gazetteer-words-fr.ts';
import type { LinkedName, Named } from './linked-name.ts';
import { plainBodies } from './plain-bodies.ts';
import { type FullName, partsOf, sameParts, whyShort } from './shortened.ts';

export interface LinkedNames {
  /** In order; kinds mended, missed repetitions of a name added. */
  readonly names: readonly LinkedName[];
  /** "the minister", "la société", where only one named person or body fits; "the interior ministry", whether or not another name fits. */
  readonly descriptions: readonly LinkedName[];
}

const PLACES = new Set(`${COUNTRIES} ${REGIONS} ${CITIES}`.trim().split(/\s+/));
const HEADS = new Set(
  `${WORDS_EN.bodyHead} ${WORDS_FR.bodyHead} ${WORDS_EN.placeHead} ${WORDS_FR.placeHead} ${WORDS_EN.calendar} ${WORDS_FR.calendar} ${WORDS_EN.nationality} ${WORDS_FR.nationality}`.split(
    /\s+/,
  ),
);

const full = (text: string, n: Named): FullName => {
  const words = text.slice(n.start, n.end);
  return { ...n, words, parts: partsOf(words) };
};

/** The distinct names of several words, by the words that a shorter one may consist of. */
interface Register {
  readonly byPart: ReadonlyMap<string, readonly FullName[]>;
  /** Bodies that capitals shorten. */
  readonly shortenedTo: (capitals: string) => readonly FullName[];
}

function registerOf(names: readonly FullName[]): Register {
  const seen = new Set<string>();
  const byPart = new Map<string, FullName[]>();
  const bodies: FullName[] = [];
  for (const n of names) {
    const key = `${n.kind} ${n.parts.join(' ')}`;
    if (n.parts.length < 2 || seen.has(key)) continue;
    seen.add(key);
    if (n.kind === 'organisation') bodies.push(n);
    const last = n.parts.at(-1) ?? '';
    for (const part of new Set([n.parts[0] ?? '', last, ...last.split('-')])) {
      const list = byPart.get(part);
      if (list) list.push(n);
      else byPart.set(part, [n]);
    }
  }
  return { byPart, shortenedTo: acronymsOf(bodies, ({ words }) => words) };
}

/** Distinct fuller names that a short one may stand for, with the reason; of any kind unless `kind` is given. */
function candidates(short: FullName, register: Register, kind?: NameKind): { to: FullName; reason: string }[] {
  const fits: { to: FullName; reason: string }[] = [];
  const near = new Set([
    ...(register.byPart.get(short.parts[0] ?? '') ?? []),
    ...(register.byPart.get(short.parts.at(-1) ?? '') ?? []),
  ]);
  for (const to of near) {
    const reason = !kind || to.kind === kind ? whyShort(short, to) : undefined;
    if (reason) fits.push({ to, reason });
  }
  if (isAcronym(short.words))
    for (const to of register.shortenedTo(short.words)) if (!near.has(to)) fits.push({ to, reason: 'acronym of' });
  return fits;
}

/** Whether two full names can be one person's: one shortens the other. */
const oneName = (a: FullName, b: FullName): boolean =>
  sameParts(a.parts, b.parts) || whyShort(a, b) !== undefined || whyShort(b, a) !== undefined;

/** A single word, read as a place or a body, that is a named person's surname; or the other way round with a company's first word. */
function mendedKind(short: FullName, register: Register): NameKind {
  const word = short.parts[0] ?? '';
  if (short.parts.length !== 1 || PLACES.has(word) || HEADS.has(word)) return short.kind;
  const kinds = new Set(candidates(short, register).map((c) => c.to.kind));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : short.kind;
}
const SMALL = /^[a-z]/;
const isAcronym = (words: string): boolean => !SMALL.test(words) && /^[\p{Lu}.]{2,10}$/u.test(words);

/** Names read in one place and overlooked in another, where the same words stand with capitals. */
function overlooked(found: readonly Named[], text: string, sentences: readonly Sentence[]): Named[] {
  const kinds = new Map<string, NameKind | 'unclear'>();
  const first = new Map<string, string[]>();
  for (const n of found) {
    const words = text.slice(n.start, n.end);
    const parts = words.split(/\s+/);
    const last = parts.at(-1) ?? '';
    for (const key of n.kind === 'person' && parts.length > 1 && last.length > 3 && !isAcronym(last)
      ? [words, last]
      : [words]) {
      if ((key.length < 3 && !isAcronym(key)) || !/^\p{Lu}/u.test(key) || HEADS.has(key.toLowerCase())) continue;
      const known = kinds.get(key);
      if (known === undefined) {
        kinds.set(key, n.kind);
        const head = key.split(/\s+/)[0] ?? '';
        first.set(
          head,
          [...(first.get(head) ?? []), key].sort((a, b) => b.length - a.length),
        );
      } else if (known !== n.kind) kinds.set(key, 'unclear');
    }
  }
  const bodies = [
    ...new Set(
      found.flatMap((n) => (n.kind === 'organisation' && n.end - n.start > 6 ? [text.slice(n.start, n.end)] : [])),
    ),
  ].filter((words) => words.includes(' '));
  const shortenedTo = acronymsOf(bodies, (words) => words);
  const short = new Map<string, readonly string[] | undefined>();
  /** Capitals that a body of the document is shortened to: "IS", where "Islamic State" is named. */
  const capitals = (word: string): readonly string[] | undefined => {
    if (!isAcronym(word) || PLACES.has(word.toLowerCase())) return undefined;
    if (!short.has(word)) {
      const fits = shortenedTo(word).length > 0;
      if (fits) kinds.set(word, 'organisation');
      short.set(word, fits ? [word] : undefined);
    }
    return short.get(word);
  };
  const taken = new Set<number>();
  const spans = [...found].sort((a, b) => a.start - b.start);
  let at = 0;
  const added: Named[] = [];
  const covered = (start: number, end: number): boolean => {
    while (at > 0 && (spans[at - 1]?.end ?? 0) > start) at--;
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    return (spans[at]?.start ?? Infinity) < end;
  };
  const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
  for (const sentence of sentences)
    sentence.tokens.forEach((token, i) => {
      const options = first.get(token.text) ?? capitals(token.text);
      if (!options || taken.has(token.start) || covered(token.start, token.end)) return;
      for (const key of options) {
        const kind = kinds.get(key);
        const end = token.start + key.length;
        if (!kind || kind === 'unclear' || !text.startsWith(key, token.start)) continue;
        const lastAt = sentence.tokens.findIndex((t, k) => k >= i && t.end === end);
        if (lastAt < 0 || covered(token.start, end)) continue;
        // part of a longer run of capitals is another name
        const before = sentence.tokens[i - 1];
        const after = sentence.tokens[lastAt + 1];
        if (capital(after) || (capital(before) && !/\.$/.test(before?.text ?? '') && i > 1)) continue;
        if (i === 0 && key.length < 5) continue;
        added.push({ start: token.start, end, kind });
        taken.add(token.start);
        break;
      }
    });
  return added;
}

/** What the names of one document have to do with one another. Kinship ("his mother"), nationality and religion join nothing. */
export function linkNames(
  spotted: readonly Named[],
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): LinkedNames {
  const all = [...spotted, ...overlooked(spotted, text, sentences)].sort((a, b) => a.start - b.start);
  const read = all.map((n) => full(text, n));
  const before = registerOf(read);
  const once = new Map<string, NameKind>();
  const mended = read.map((n) => {
    const key = `${n.kind} ${n.words}`;
    const kind = once.get(key) ?? mendedKind(n, before);
    once.set(key, kind);
    return kind === n.kind ? n : { ...n, kind };
  });
  const register = registerOf(mended);
  const first = new Map<string, FullName>();
  const chosen = new Map<string, { to: FullName; reason: string } | undefined>();
  const names: LinkedName[] = mended.map((n) => {
    const { start, end, kind } = n;
    const parts = `${kind} ${n.parts.join(' ')}`;
    const spelled = first.get(parts);
    if (!spelled) first.set(parts, n);
    else if (spelled.words !== n.words)
      return { start, end, kind, refersTo: { to: plain(spelled), reason: 'other spelling of' } };
    const key = `${kind} ${n.words}`;
    if (!chosen.has(key)) chosen.set(key, onlyOne(candidates(n, register, kind)));
    const link = chosen.get(key);
    return link
      ? { start, end, kind: link.to.kind, refersTo: { to: plain(link.to), reason: link.reason } }
      : { start, end, kind };
  });
  const bodies = plainBodies(names, text, sentences, language);
  return { names, descriptions: [...bodies, ...describedNames(names, text, sentences, language)] };
}

/** The fullest of several, where all can be one name; undefined where two differ. */
function onlyOne(fits: readonly { to: FullName; reason: string }[]): { to: FullName; reason: string } | undefined {
  const [some] = fits;
  if (!some || fits.some((f) => !oneName(f.to, some.to))) return undefined;
  return fits.reduce((best, f) => (f.to.parts.length > best.to.parts.length ? f : best), some);
}
const plain = ({ start, end, kind }: Named): Named => ({ start, end, kind });
