/** Prints how well names are found, beside compromise in the same run: `npx tsx score/names.ts [re3d] [own]`, several minutes each. */
import nlp from 'compromise';
import type { NameKind } from '../src/domain/mention.ts';
import { allTexts, type GoldName, type GoldText, haveOpenSets } from '../training/corpora.ts';
import { featurise } from '../training/featurise.ts';
import { emptyTally, f1, isCapitalisedName, type Tally, tallyNames } from '../training/measure.ts';
import { namesBy, trainNames } from '../training/names.ts';
import { settingsOf, WEIGHT } from '../training/settings.ts';

interface Offset {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** What compromise finds, with the spaces and marks at the ends cut off. */
function peer(text: string): GoldName[] {
  const doc = nlp(text);
  const take = (found: Offset[], kind: NameKind): GoldName[] =>
    found.flatMap(({ offset }) => {
      if (!offset) return [];
      const words = text.slice(offset.start, offset.start + offset.length);
      const start = offset.start + words.length - words.replace(/^[\s\p{P}]+/u, '').length;
      const end = offset.start + words.replace(/(?:['’]s)?[\s\p{P}]+$/u, '').length;
      return end > start ? [{ start, end, kind }] : [];
    });
  const json = { offset: true };
  return [
    ...take(doc.people().json(json) as Offset[], 'person'),
    ...take(doc.organizations().json(json) as Offset[], 'organisation'),
    ...take(doc.places().json(json) as Offset[], 'place'),
  ];
}

const pair = (t: Tally): string => `${f1(t.strict, t).toFixed(1)} / ${f1(t.overlap, t).toFixed(1)}`;
const row = (name: string, ours: Tally, theirs?: Tally): void =>
  console.log(`| ${name} | ${ours.gold} | ${pair(ours)} | ${theirs ? pair(theirs) : ''} |`);

/** Tallies of all names and of capitalised ones. */
function tallies(texts: readonly GoldText[], found: (text: GoldText) => readonly GoldName[]): [Tally, Tally] {
  const all = emptyTally();
  const capitalised = emptyTally();
  for (const text of texts) {
    const names = found(text);
    const isName = (n: GoldName): boolean => isCapitalisedName(text.text.slice(n.start, n.end));
    tallyNames(text.names, names, all);
    tallyNames(text.names.filter(isName), names.filter(isName), capitalised);
  }
  return [all, capitalised];
}
const add = (into: Tally, t: Tally): void => {
  into.gold += t.gold;
  into.found += t.found;
  into.strict += t.strict;
  into.overlap += t.overlap;
};

function leaveOnePublisherOut(): void {
  const texts = allTexts('en');
  const examples = texts.flatMap(featurise);
  const ours = [emptyTally(), emptyTally()] as const;
  const theirs = [emptyTally(), emptyTally()] as const;
  for (const publisher of [...new Set(texts.map((t) => t.source).filter((s) => s.startsWith('re3d/')))]) {
    const fields = trainNames(
      examples.filter((e) => e.text.source !== publisher),
      settingsOf('en', { ...WEIGHT, re3d: 2 }),
    );
    const left = texts.filter((t) => t.source === publisher);
    const found = namesBy(
      fields,
      examples.filter((e) => e.text.source === publisher),
    );
    const mine = tallies(left, (t) => found.get(t.id) ?? []);
    const other = tallies(left, (t) => peer(t.text));
    row(`${publisher}, all`, mine[0], other[0]);
    row(`${publisher}, capitalised`, mine[1], other[1]);
    for (const k of [0, 1] as const) {
      add(ours[k], mine[k]);
      add(theirs[k], other[k]);
    }
  }
  row('re3d, each publisher left out, all', ours[0], theirs[0]);
  row('re3d, each publisher left out, capitalised', ours[1], theirs[1]);
}

function crossValidated(language: 'en' | 'fr'): void {
  const texts = allTexts(language);
  const { unseen } = trainNames(texts.flatMap(featurise), settingsOf(language));
  for (const source of language === 'en' ? ['own', 'wikigold', 'ewt', 'wnut17'] : ['own', 'europeana']) {
    const these = texts.filter((t) => t.source === source);
    const [mine] = tallies(these, (t) => unseen.get(t.id) ?? []);
    row(
      `${source} (${language}), three parts, first reading`,
      mine,
      language === 'en' ? tallies(these, (t) => peer(t.text))[0] : undefined,
    );
  }
}

if (!haveOpenSets()) console.log('../shared/corpora/reading is absent: nothing to score names on');
else {
  const wanted = process.argv.slice(2);
  console.log('| names, strict / overlap F1 | gold | Sheaf | compromise |\n|---|---|---|---|');
  if (wanted.length === 0 || wanted.includes('own'))
    for (const language of ['en', 'fr'] as const) crossValidated(language);
  if (wanted.length === 0 || wanted.includes('re3d')) leaveOnePublisherOut();
}
