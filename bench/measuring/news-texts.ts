/** Invented news texts: originals, copies with edits and additions, cuts, reordered copies, rewrites, and forms filled in anew. */
import { drawn } from './drawn.ts';

export interface NewsTexts {
  readonly texts: readonly string[];
  /** Of each text the number of its family; each filled-in form is a family of its own. */
  readonly families: readonly number[];
  /** Pairs of which one has at least half its words from the other. */
  readonly planted: readonly (readonly [number, number])[];
}

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre pli sno vla mar ten lis dor kun'.split(
    ' ',
  );
const GRAMMAR =
  'the of to in a and that for was on with by at from it had has were he she they said be not after who its'.split(' ');

export function newsTexts(many: number): NewsTexts {
  const next = drawn(42);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  const word = (n: number) => Array.from({ length: n }, () => pick(SYLLABLES)).join('');
  const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
  const words = Array.from({ length: 9000 }, (_, i) => word(i < 600 ? 2 : 3));
  const names = Array.from({ length: 30_000 }, () => capital(word(3)));
  const places = Array.from({ length: 900 }, () => capital(word(2)));
  /** Common words come often, as in speech. */
  const common = () => words[Math.floor(words.length * next() ** 3)] ?? '';
  const plain = () => (next() < 0.42 ? pick(GRAMMAR) : common());

  /** A story has its own few people, places and figures. */
  function story(): string[] {
    const people = Array.from({ length: 4 }, () => `${pick(names)} ${pick(names)}`);
    const where = [pick(places), pick(places)];
    const figure = () => String(Math.floor(next() ** 2 * 2000) + 2);
    return Array.from({ length: 9 + Math.floor(next() * 9) }, () => {
      const length = 11 + Math.floor(next() * 14);
      const out: string[] = [];
      for (let i = 0; i < length; i++) {
        const dice = next();
        out.push(dice < 0.06 ? pick(people) : dice < 0.1 ? pick(where) : dice < 0.13 ? figure() : plain());
      }
      return `${capital(out.join(' '))}.`;
    });
  }
  const text = (sentences: readonly string[]) => {
    const paragraphs: string[] = [];
    for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
    return paragraphs.join('\n');
  };
  /** Every twentieth word or so is another, or gone. */
  const edited = (sentence: string) =>
    sentence
      .split(' ')
      .flatMap((w) => (next() < 0.03 ? [] : next() < 0.03 ? [common()] : [w]))
      .join(' ');
  const shuffled = (sentences: readonly string[]) =>
    sentences
      .map((sentence) => ({ sentence, key: next() }))
      .sort((x, y) => x.key - y.key)
      .map(({ sentence }) => sentence);

  const regions = Array.from({ length: 12 }, () => {
    const fixed = Array.from({ length: 8 }, () => Array.from({ length: 14 }, plain));
    const name = pick(places);
    return () =>
      [`Weather for ${name}`]
        .concat(
          fixed.map(
            (line) => capital(line.map((w, i) => (i % 7 === 3 ? String(Math.floor(next() * 40)) : w)).join(' ')) + '.',
          ),
        )
        .join('\n');
  });
  const courts = Array.from({ length: 12 }, () => {
    const head = [`${pick(places)} Court daily list`, `${capital(Array.from({ length: 30 }, plain).join(' '))}.`];
    const foot = `${capital(Array.from({ length: 16 }, plain).join(' '))}.`;
    const charges = Array.from({ length: 14 }, () => Array.from({ length: 4 }, plain).join(' '));
    return () => {
      const rows = Array.from(
        { length: 10 },
        (_, i) =>
          `${9 + (i >> 1)}.${i % 2 ? '30' : '00'} ${pick(names)}, ${pick(names)}, ${pick(charges)}, room ${Math.floor(next() * 6)}`,
      );
      return [...head, ...rows, foot].join('\n');
    };
  });
  const notices = Array.from({ length: 12 }, () => {
    const before = Array.from({ length: 30 }, plain).join(' ');
    const after = Array.from({ length: 60 }, plain).join(' ');
    return () =>
      `Notice is given that ${pick(names)} ${pick(names)} of ${Math.floor(next() * 300)} ${pick(places)} Street has applied under number ${Math.floor(next() * 90000)} ${before}. ${capital(after)} before ${1 + Math.floor(next() * 28)} ${pick(['March', 'April', 'May'])}. Signed for the clerk, ${pick(names)} ${pick(names)}.`;
  });

  const texts: string[] = [];
  const families: number[] = [];
  const planted: (readonly [number, number])[] = [];
  const stories: { readonly at: number; readonly sentences: readonly string[] }[] = [];
  const put = (words: string, family: number): number => {
    families.push(family);
    return texts.push(words) - 1;
  };
  while (texts.length < many) {
    const dice = next();
    if (dice < 0.2) {
      const form = next();
      put(form < 0.4 ? pick(regions)() : form < 0.75 ? pick(courts)() : pick(notices)(), texts.length);
    } else if (dice < 0.68 || stories.length < 10) {
      const sentences = story();
      stories.push({ at: put(text(sentences), texts.length), sentences });
    } else {
      const { at, sentences } = pick(stories);
      const family = families[at] ?? at;
      const own = story();
      const kind = next();
      if (kind < 0.25) planted.push([at, put(text([...sentences.map(edited), ...own.slice(0, 2)]), family)]);
      else if (kind < 0.5) planted.push([at, put(text(sentences.slice(0, Math.ceil(sentences.length / 2))), family)]);
      else if (kind < 0.7)
        planted.push([
          at,
          put(text([...shuffled(sentences).slice(0, Math.ceil(sentences.length * 0.7)), ...own.slice(0, 3)]), family),
        ]);
      else if (kind < 0.9) {
        // As many words of its own as taken over.
        const taken = sentences.slice(0, Math.ceil(sentences.length * 0.6)).map(edited);
        planted.push([at, put(text([...own.slice(0, 1), ...taken, ...own.slice(1, taken.length)]), family)]);
      } else
        put(
          text(
            sentences.map((s) =>
              s
                .split(' ')
                .map((w) => (/^[\p{Lu}\d]/u.test(w) || next() < 0.55 ? w : common()))
                .join(' '),
            ),
          ),
          family,
        );
    }
  }
  return { texts, families, planted };
}
