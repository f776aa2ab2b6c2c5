/** Whom the pronouns in roles and of speakers stand for, against articles of ours that nothing was learned from, read as a case would read them. `--show` lists the errors. */
import type { Figure, Measurement } from '../src/workbench/figures.ts';
import { keyedArticles } from '../training/pronoun-examples.ts';
import { type Language, leadOf, pronounsIn, sameAs } from '../training/pronouns.ts';
import { type ReadFile, readText } from './reading/read-file.ts';

const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** What the pronouns of a document were taken for, by where they stand; undefined where it was left open. */
function takenIn({ document, read }: ReadFile, language: Language): Map<number, string | undefined> {
  const places = new Map(pronounsIn(document.text, language).map((p) => [p.start, p.words]));
  const taken = new Map<number, string | undefined>();
  const put = (start: number, words: string, stands: string | undefined): void => {
    const lead = leadOf(words);
    if (places.get(start + lead)?.toLowerCase() === words.slice(lead).toLowerCase())
      taken.set(start + lead, taken.get(start + lead) ?? stands);
  };
  for (const claim of read.claims) for (const r of claim.roles) put(r.start, r.words, r.standsFor?.words);
  for (const { voice, source } of read.attributions) {
    const link = voice.chain.at(-1);
    if (!source || !link) continue;
    const words = document.text.slice(source.start, source.end);
    put(source.start, words, link.name === words ? undefined : link.name);
  }
  return taken;
}

interface Tally {
  asked: number;
  right: number;
  wrong: number;
}
const SORTS: readonly (readonly [string, RegExp])[] = [
  ['he, she', /^(?:he|she|him|her|his|il|elle|lui)$/i],
  ['it', /^its?$/i],
  ['they', /^(?:they|them|their|ils|elles|eux|leur)$/i],
];

async function scoreLanguage(language: Language, show: boolean): Promise<Figure[]> {
  const tallies = new Map<string, Tally>();
  for (const { name, key, text } of keyedArticles(language).filter((a) => a.heldBack)) {
    for (const read of await readText(text, name.replace(/\.md$/, '.txt'))) {
      const taken = takenIn(read, language);
      for (const [i, place] of pronounsIn(read.document.text, language).entries()) {
        const k = key[i];
        if (k?.pronoun.toLowerCase() !== place.words.toLowerCase())
          throw new Error(`${name}: the key's pronoun ${i + 1} is another (${k?.pronoun}, ${place.words})`);
        if (!taken.has(place.start) || k.open) continue;
        const ours = taken.get(place.start);
        const sort = SORTS.find(([, is]) => is.test(place.words))?.[0] ?? '';
        const t = tallies.get(sort) ?? { asked: 0, right: 0, wrong: 0 };
        tallies.set(sort, t);
        if (k.answer.length > 0) t.asked++;
        if (ours === undefined) continue;
        const right = sameAs(ours, k);
        if (right) t.right++;
        else t.wrong++;
        if (show && !right)
          console.log(
            `${name} ${place.words}{${k.ordinal}} = ${k.answer.join(' + ') || '-'}, taken for ${ours}\n    ${read.document.text.slice(Math.max(0, place.start - 160), place.start)}>>>${read.document.text.slice(place.start, place.start + 60)}`.replaceAll(
              '\n\n',
              ' ¶ ',
            ),
          );
      }
    }
  }
  return SORTS.flatMap(([sort]) => {
    const t = tallies.get(sort);
    if (!t) return [];
    const value = (100 * t.right) / (t.right + t.wrong || 1);
    const note = `${t.right} of ${t.right + t.wrong} that were given somebody; ${t.asked} stand for somebody or something`;
    return [{ what: `${language}: ${sort}, right where given`, value, unit: '%', note }];
  });
}

export const pronouns: Measurement = {
  id: 'pronouns',
  asks: 'Does a pronoun in a role stand for whom it is said to, in articles of ours that were held back?',
  async measure() {
    const show = process.argv.includes('--show');
    const figures: Figure[] = [];
    for (const language of LANGUAGES) figures.push(...(await scoreLanguage(language, show)));
    return [{ title: 'Pronouns in roles and of speakers; one left open counts on neither side', figures }];
  },
};
