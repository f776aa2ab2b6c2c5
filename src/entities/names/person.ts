/** Takes a person's name apart: titles off, given names, initials, particles, surname, generation, in either order. */
import { clean, fold, wordsOf } from './fold.ts';
import type { PersonForm, PersonName } from './name.ts';
import { ADDRESSED_EN, AFTER_EN, GENERATIONS_EN, OPENERS_EN, TITLES_EN } from './titles-en.ts';
import { ADDRESSED_FR, GENERATIONS_FR, OPENERS_FR, TITLES_FR } from './titles-fr.ts';

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const foldedKeys = <T>(table: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(table).map(([word, value]) => [fold(word), value] as const);

const TITLES = folded([...TITLES_EN, ...TITLES_FR]);
const OPENERS = folded([...OPENERS_EN, ...OPENERS_FR]);
const AFTER = folded(AFTER_EN);
const ADDRESSED = new Map([...foldedKeys(ADDRESSED_EN), ...foldedKeys(ADDRESSED_FR)]);
const GENERATIONS = new Map([...foldedKeys(GENERATIONS_EN), ...foldedKeys(GENERATIONS_FR)]);
const PARTICLES = new Set(
  'van von der den de la le du des del della di da dos das do y ter ten zu zur af av ben bin ibn bint al el ul ould wuld ap ag mac san bn abn'.split(
    ' ',
  ),
);
const ARTICLES = /^(?:al|el|ul|as|ar|an|at|ad|ash|az)-(?=.)/;

interface Piece {
  readonly raw: string;
  /** Folded, hyphens read as blanks. */
  readonly word: string;
  /** Written in capitals throughout, with two letters or more. */
  readonly capitals: boolean;
}

const CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u;

function pieceOf(raw: string): Piece {
  const word = wordsOf(fold(raw).replace(/'/g, '')).join(' ');
  return { raw, word, capitals: CAPITALS.test(raw) };
}

/** "J.", "J", "J.-C.", "JC" before a surname that is not in capitals. */
function initialsOf(piece: Piece, allCapitals: boolean): readonly string[] | undefined {
  if (
    /^\p{Lu}\.?$/u.test(piece.raw) ||
    /^(?:\p{Lu}\.?-?)+\p{Lu}?\.$/u.test(piece.raw) ||
    /^\p{Lu}\.?-\p{Lu}\.?$/u.test(piece.raw)
  )
    return [...piece.word.replace(/ /g, '')];
  return !allCapitals && /^\p{Lu}{2}$/u.test(piece.raw) ? [...piece.word] : undefined;
}

/** "Abd al-Rahman", "Abdel Fattah", "Abu Bakr" and "al-" are read as one word with what follows. */
function joinCompounds(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const at = pieces[i] as Piece;
    const next = pieces[i + 1];
    const servant = /^abd(?:[aeou]{1,2}[lr]?)?(?: [ae]l)?$/.test(at.word);
    if (servant && next) {
      const skip = /^[aeu]l$/.test(next.word) && pieces[i + 2] ? 2 : 1;
      const named = pieces[i + skip] as Piece;
      out.push({
        ...named,
        raw: `${at.raw} ${named.raw}`,
        word: `abdul${named.word.replace(/^[ae]l /, '')}`.replace(/ /g, ''),
      });
      i += skip;
    } else if (/^ab[uo]u?$/.test(at.word) && next && pieces.length > 2) {
      out.push({ ...next, raw: `${at.raw} ${next.raw}`, word: `abu ${next.word}` });
      i += 1;
    } else out.push(at);
  }
  return out;
}

interface Stripped {
  readonly pieces: readonly Piece[];
  readonly addressed?: 'f' | 'm';
  readonly generation?: string;
}

function strip(all: readonly Piece[]): Stripped {
  let from = 0;
  let to = all.length;
  let addressed: 'f' | 'm' | undefined;
  let generation: string | undefined;
  while (from < to - 1) {
    const piece = all[from] as Piece;
    const word = piece.word.replace(/ /g, '-');
    const next = all[from + 1] as Piece;
    const article = /^(?:the|l[ae]|l)$/.test(word) && TITLES.has(next.word.replace(/ /g, '-')) && to - from > 2;
    const opener = from === 0 && OPENERS.has(word);
    if (!TITLES.has(word) && !article && !opener && piece.raw !== 'Me') break;
    // "M" without its stop is an initial where a given name follows: "M Ilir Hoxha", "M J Hoxha".
    if (piece.raw === 'M' && to - from > 2) break;
    addressed = ADDRESSED.get(word) ?? addressed;
    from++;
  }
  while (to > from + 1) {
    const { word, raw } = all[to - 1] as Piece;
    const suffix = GENERATIONS.get(word);
    if (suffix !== undefined) generation = suffix;
    else if (!(AFTER.has(word) && /^\P{Ll}{2,}$|^PhD$|^Esq/u.test(raw))) break;
    to--;
  }
  return { pieces: all.slice(from, to), ...(addressed ? { addressed } : {}), ...(generation ? { generation } : {}) };
}

interface Parts {
  readonly given: readonly Piece[];
  readonly surname: readonly Piece[];
}

/** Which pieces are the surname: after a comma's lead, in capitals, first in the East Asian order, else the last with its particles. */
function split(pieces: readonly Piece[], surnameFirst: number): Parts {
  if (surnameFirst > 0) return { surname: pieces.slice(0, surnameFirst), given: pieces.slice(surnameFirst) };
  const shouted = pieces.filter((p) => p.capitals && p.word.length > 2 && !initialsOf(p, false));
  if (shouted.length > 0 && shouted.length < pieces.length) {
    const first = pieces.indexOf(shouted[0] as Piece);
    const last = pieces.indexOf(shouted[shouted.length - 1] as Piece);
    const given = [...pieces.slice(0, first), ...pieces.slice(last + 1)];
    if (
      last - first === shouted.length - 1 &&
      (first === 0 || last === pieces.length - 1) &&
      given.some((p) => !PARTICLES.has(p.word))
    )
      return { surname: pieces.slice(first, last + 1), given };
  }
  // "Kim Jong-un": a hyphened given name with a small second half follows the surname.
  if (
    pieces.length === 2 &&
    /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(pieces[1]?.raw ?? '') &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(pieces[0]?.raw ?? '')
  )
    return { surname: pieces.slice(0, 1), given: pieces.slice(1) };
  let at = pieces.length - 1;
  while (at > 1 && PARTICLES.has(pieces[at - 1]?.word ?? '')) at--;
  if (at === 1 && PARTICLES.has(pieces[0]?.word ?? '') && pieces[0]?.word !== 'ben') at = 0;
  return { given: pieces.slice(0, at), surname: pieces.slice(at) };
}

function surnameOf(pieces: readonly Piece[]): { readonly surname: string; readonly particles: string } {
  const words = pieces.flatMap(({ raw, word }) => {
    const bare = fold(raw).replace(/'/g, '');
    return ARTICLES.test(bare)
      ? [
          'al',
          bare
            .replace(ARTICLES, '')
            .replace(/[^a-z0-9]+/g, ' ')
            .trim(),
        ]
      : [word];
  });
  let from = 0;
  while (from < words.length - 1 && PARTICLES.has(words[from] ?? '')) from++;
  return {
    particles: words
      .slice(0, from)
      .join(' ')
      .replace(/\bel\b/g, 'al'),
    surname: words.slice(from).join(' '),
  };
}

const DETERMINER = /^(?:(?:the|an?|l[ae]s?|une?|des|this|that|ces?|cette|his|her|their|s[ao]n?|ses|leurs?) |l')/i;

/** Whether the words describe and do not name: "the minister", "le juge d’instruction", "a neighbour", "Judge". */
function describes(text: string): boolean {
  const bare = text.replace(DETERMINER, '');
  const words = wordsOf(fold(bare));
  if (words.length === 1 && TITLES.has(words[0] ?? '')) return true;
  return !/[\p{Lu}\p{Lo}\p{N}]/u.test(bare) && (bare !== text || words.some((w) => TITLES.has(w)));
}

const BREAKS = / +|(?<=\p{Ll}\p{Ll})\.(?=\p{Lu})|(?<=^\p{Lu}\.)(?=\p{Lu}\p{Ll})/u;
const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(BREAKS)
    .map(pieceOf)
    .filter((p) => p.word !== '');
const isSuffix = ({ word }: Piece): boolean => GENERATIONS.has(word) || AFTER.has(word);

/** The pieces in the order given name, surname; and how many lead as surname, where the writing says so. */
function inOrder(text: string): Stripped & { readonly surnameFirst: number } {
  const [lead = '', ...after] = text.split(/, */);
  const tails = after.map(piecesOf);
  const suffixes = tails.filter((t) => t.every(isSuffix)).flat();
  const givens = tails.filter((t) => !t.every(isSuffix)).flat();
  const ahead = piecesOf(lead);
  const stripped = strip([...ahead, ...suffixes]);
  if (givens.length === 0) return { ...stripped, pieces: joinCompounds(stripped.pieces), surnameFirst: 0 };
  const surname = joinCompounds(stripped.pieces);
  const given = strip(givens);
  return { ...given, ...stripped, pieces: [...surname, ...joinCompounds(given.pieces)], surnameFirst: surname.length };
}

function givenNames(
  pieces: readonly Piece[],
  allCapitals: boolean,
): { readonly given: readonly string[]; readonly initials: boolean } {
  const given: string[] = [];
  let initials = pieces.length > 0;
  for (const piece of pieces) {
    const letters = initialsOf(piece, allCapitals);
    const particle = PARTICLES.has(piece.word) && given.length > 0;
    if (!letters && !particle) initials = false;
    if (!particle) given.push(...(letters ?? [piece.word]));
  }
  return { given, initials };
}

/** Several of one surname: "the Hoxhas", "les Hoxha". */
const FAMILY = /^(?:the (\p{Lu}[\p{L}'-]+?)(?:e?s)|les (\p{Lu}[\p{L}'-]+))$/u;

/** "Ilir Besnik Hoxha": capitalised words, none of which is a title, a particle or part of a compound. */
const PLAIN = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;
const COMPOUND = /^ab(?:d|ou?$|u)/;

function plainName(text: string): PersonName | undefined {
  if (!PLAIN.test(text)) return undefined;
  const words = fold(text).split(' ');
  if (
    words.some(
      (word) =>
        !/^[a-z]+$/.test(word) ||
        TITLES.has(word) ||
        OPENERS.has(word) ||
        PARTICLES.has(word) ||
        GENERATIONS.has(word) ||
        AFTER.has(word) ||
        COMPOUND.test(word) ||
        DETERMINER.test(`${word} `),
    )
  )
    return undefined;
  return named(text, {
    form: 'full',
    given: words.slice(0, -1),
    surname: words[words.length - 1] ?? '',
    particles: '',
  });
}

/** Parts of a person's name as it stands in a text. */
export function personName(raw: string): PersonName {
  const text = clean(raw);
  const plain = plainName(text);
  if (plain) return plain;
  const family = FAMILY.exec(text);
  if (describes(text)) return nameless(text, 'description', fold(text));
  if (family) return nameless(text, 'family', fold(family[1] ?? family[2] ?? ''));
  const { pieces, addressed, generation, surnameFirst } = inOrder(text.replace(/^(?:the|l[ae]) (?=\p{Lu})/iu, ''));
  const parts = split(pieces, surnameFirst);
  const { surname, particles } = surnameOf(parts.surname);
  const { given, initials } = givenNames(
    parts.given,
    pieces.every((p) => p.capitals || p.word.length < 3),
  );
  const whole = pieces
    .map((p) => p.word)
    .join(' ')
    .replace(/^abou /, 'abu ');
  const kunya = pieces.length === 2 && /^abo?u$/.test(pieces[0]?.word ?? '');
  const alone = given.length === 0 || kunya || surname.length < 2;
  const form: PersonForm = alone ? 'bare' : initials ? 'initials' : 'full';
  const core = kunya || (surname.length < 2 && given.length > 0) ? whole : surname;
  const names = alone ? [] : given;
  return named(text, {
    form,
    given: names,
    surname: core,
    particles,
    ...(generation ? { generation } : {}),
    ...(addressed ? { addressed } : {}),
  });
}

/** The parts with their key. A title tells "Mme Hoxha" from "M. Hoxha"; beside a given name it tells nothing. */
function named(text: string, parts: Omit<PersonName, 'kind' | 'text' | 'key'>): PersonName {
  const { form, given, particles, surname, generation = '', addressed = '' } = parts;
  const key = [
    form === 'bare' ? form : '',
    form === 'full' ? '' : addressed,
    given.join(' '),
    particles,
    surname,
    generation,
  ].join('|');
  return { kind: 'person', text, key, ...parts };
}

const nameless = (text: string, form: 'description' | 'family', words: string): PersonName => ({
  kind: 'person',
  text,
  key: `${form}|${words}`,
  form,
  given: [],
  surname: words,
  particles: '',
});
