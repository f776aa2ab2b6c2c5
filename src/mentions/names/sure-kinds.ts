/** Kinds that the words of a name settle by themselves: well-known bodies, countries and towns, "Ben Salem"; and bodies that were overlooked. */
import type { NameKind } from '../../domain/mention.ts';
import { BODIES } from './gazetteer-bodies.ts';
import { FAMILY_NAMES } from './gazetteer-family-names.ts';
import { GIVEN_NAMES } from './gazetteer-given-names.ts';
import { CITIES, COUNTRIES, REGIONS } from './gazetteer-places.ts';
import { folded } from './lexicon.ts';
import { type AtHand, isCapital, type Stretch, wordsOf } from './stretch.ts';
import { SURE_BODIES } from './sure-bodies.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);
const bodies = list(SURE_BODIES).map((b) => b.replaceAll('_', ' '));
const BODY = new Set(bodies);
const ambiguous = new Set([...list(FAMILY_NAMES), ...list(GIVEN_NAMES), ...list(BODIES)]);
const long = (words: string): string[] =>
  list(words)
    .filter((w) => w.includes('_'))
    .map((w) => w.replaceAll('_', ' '));
const LONG_BODY = new Set(long(BODIES));
const LONG_PLACE = new Set([...long(COUNTRIES), ...long(REGIONS), ...long(CITIES)].filter((w) => !LONG_BODY.has(w)));
const COUNTRY = new Set(list(COUNTRIES).filter((w) => !w.includes('_') && !ambiguous.has(w)));
const TOWN = new Set(list(CITIES).filter((w) => !w.includes('_') && w.length > 3 && !ambiguous.has(w)));
/** First words of the well-known bodies, with the other words of each. */
const BY_FIRST = new Map<string, string[][]>();
for (const body of bodies) {
  const [first = '', ...rest] = body.split(' ');
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

/** "Ben Salem", "Abou Diarra", "Bin Ladin"; "al Hazmi" is left as it was read, for it may be a tribe or a town. */
const SON_OF = /^(?:[Bb]in|[Bb]en|[Ii]bn|[Aa]bu|[Aa]bou|[Oo]uld|[Bb]int|[Uu]mm)$/;

/** Whether a person of the document bears the word: "Israel" for Israel Volk. */
function borne(word: string, { seen }: AtHand): boolean {
  for (const [words, kind] of seen)
    if (kind === 'person' && words.length > word.length && words.split(' ').includes(word)) return true;
  return false;
}

/** The kind that the words alone are sure of. */
export function sureKind(stretch: Stretch, at: AtHand): NameKind {
  const words = wordsOf(at, stretch);
  const count = stretch.to - stretch.from;
  if (BODY.has(words)) return 'organisation';
  const plain = folded(words);
  if (count > 1) {
    if (LONG_BODY.has(plain)) return 'organisation';
    if (LONG_PLACE.has(plain)) return 'place';
    const first = at.tokens[stretch.from]?.text ?? '';
    const last = at.tokens[stretch.to - 1]?.text ?? '';
    return count === 2 && stretch.kind !== 'person' && SON_OF.test(first) && /^\p{Lu}\p{Ll}/u.test(last)
      ? 'person'
      : stretch.kind;
  }
  if (
    stretch.kind !== 'place' &&
    isCapital(words) &&
    (stretch.kind === 'organisation' ? COUNTRY.has(plain) || TOWN.has(plain) : COUNTRY.has(plain) && !borne(words, at))
  )
    return 'place';
  return stretch.kind;
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/** Well-known bodies in words of a sentence that `free` gives: those of no name, or, for several words, of shorter names inside them. */
export function overlookedBodies(
  { tokens }: Pick<AtHand, 'tokens'>,
  free: (from: number, to: number) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? '';
    if (!isCapital(word) && !word.startsWith('al')) continue;
    const rest = BY_FIRST.get(word)?.find((o) => o.every((part, k) => tokens[i + 1 + k]?.text === part));
    if (!rest) continue;
    const to = i + 1 + rest.length;
    if (!free(i, to)) continue;
    // a capital behind it makes it part of another name; capitals before capitals are a headline
    if (rest.length === 0 && isCapital(tokens[to]?.text ?? '')) continue;
    if (CAPITALS.test(word) && CAPITALS.test(tokens[i - 1]?.text ?? '')) continue;
    found.push({ from: i, to, kind: 'organisation' });
    i = to - 1;
  }
  return found;
}
