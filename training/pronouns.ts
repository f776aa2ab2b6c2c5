/** The key to the pronouns of our own articles: whom or what each third-person pronoun stands for, as people read it. */

export type Language = 'en' | 'fr';

export interface KeyedPronoun {
  /** File name of the article. */
  readonly article: string;
  /** Its number among the article's pronouns, from 1. */
  readonly ordinal: number;
  readonly pronoun: string;
  /** Names or words of the text; none where it stands for nobody and nothing that the text names. */
  readonly answer: readonly string[];
  /** What else the article calls them: "the defendant". One list for each of `answer`. */
  readonly descriptions: readonly (readonly string[])[];
  /** A careful reader cannot tell. */
  readonly open: boolean;
}

const PRONOUNS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}’'])(?:he|she|him|her|his|they|them|their|it|its)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:il|elle|lui|ils|elles|eux|leur)(?!\p{L})/giu,
};

/** Where the pronouns of a text stand, in their order. */
export const pronounsIn = (text: string, language: Language): readonly { start: number; words: string }[] =>
  [...text.matchAll(PRONOUNS[language])].map((m) => ({ start: m.index, words: m[0] }));

/** How many letters of "-t-il" stand before the pronoun. */
export const leadOf = (words: string): number => /^-(?:t-)?/.exec(words)?.[0].length ?? 0;

/** Takes the whole file, a line a description: article, name, description, parted by tabs. By article and name. */
export function readDescriptions(file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of file.split('\n').filter((l) => l !== '')) {
    const [article, name, description] = line.split('\t');
    if (!article || !name || !description) throw new Error(`no description: ${line}`);
    const key = `${article}\t${name}`;
    found.set(key, [...(found.get(key) ?? []), description]);
  }
  return found;
}

/** Takes the whole file, a line a pronoun: article, number, pronoun, answer, parted by tabs. Throws on a line that is none. */
export function readKey(file: string, described: ReadonlyMap<string, readonly string[]>): KeyedPronoun[] {
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [article, ordinal, pronoun, answer] = line.split('\t');
      if (!article || !Number(ordinal) || !pronoun || !answer) throw new Error(`no pronoun: ${line}`);
      const named = answer === '-' || answer === '?' ? [] : answer.split(' + ');
      const descriptions = named.map((name) => described.get(`${article}\t${name}`) ?? []);
      return { article, ordinal: Number(ordinal), pronoun, answer: named, descriptions, open: answer === '?' };
    });
}

const LITTLE =
  /^(?:the|an?|its|his|her|their|this|that|these|those|two|both|mr|mrs|ms|dr|of|le|la|les|l|un|une|des|du|de|d|ce|cet|cette|ces|son|sa|ses|leurs?|mme|m)$/;
const wordsOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== '' && !LITTLE.test(w)),
  );
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && [...a].every((w) => b.has(w));

/** Whether what a pronoun was taken for is what the key says: by name, by a description of the article's, or the words of one among the other's. Of several, each must be. */
export function sameAs(
  taken: string,
  { answer, descriptions }: Pick<KeyedPronoun, 'answer' | 'descriptions'>,
): boolean {
  const ours = wordsOf(taken);
  const theirs = answer.map(wordsOf);
  if (theirs.length !== 1)
    return theirs.length > 1 && theirs.every((t) => within(t, ours) || [...ours].some((w) => t.has(w)));
  if (theirs.some((t) => within(t, ours) || within(ours, t))) return true;
  return (descriptions[0] ?? []).some((d) => {
    const said = wordsOf(d);
    return within(ours, said) && within(said, ours);
  });
}
