/** Prints how well names are found, beside compromise in the same run: `npx tsx score/names.ts [re3d] [own]`, several minutes each. */
import nlp from 'compromise';
import type { NameKind } from '../src/domain/mention.ts';
import { mendNames } from '../src/mentions/names/mended.ts';
import { sentencesOf } from '../src/passages/sentences.ts';
import { allTexts, type GoldName, type GoldText, haveOpenSets, houseTexts, re3d } from '../training/corpora.ts';
import { type Example, featurise } from '../training/featurise.ts';
import { trainField } from '../training/field.ts';
import { emptyTally, f1, isCapitalisedName, type Tally, tallyNames } from '../training/measure.ts';
import { readOnce, readUnseen } from '../training/names.ts';
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

/** One line of the table: what was read, how well by Sheaf, and by compromise in the same run where it reads that language. */
export interface NameRow {
  readonly what: string;
  readonly ours: Tally;
  readonly theirs?: Tally;
}

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

/**
 * Defence statements, the texts of each publisher read by weights that have seen none of that publisher's, but our own texts in that
 * house's style. They are read as that house marks ("the SDF", "we"), by the first reading, for our mending takes off what it marks; and as we mark.
 */
export function* leaveOnePublisherOut(): Generator<NameRow> {
  const texts = [...allTexts('en'), ...houseTexts()];
  const examples = texts.flatMap(featurise);
  const asOurs = re3d().flatMap((t) => featurise({ ...t, style: 'plain' }));
  const sums = {
    house: [emptyTally(), emptyTally()],
    ours: [emptyTally(), emptyTally()],
    peer: [emptyTally(), emptyTally()],
  } as const;
  for (const publisher of new Set(re3d().map((t) => t.source))) {
    const field = trainField(
      examples.filter((e) => e.text.source !== publisher),
      settingsOf('en', { ...WEIGHT, re3d: 2 }),
    );
    const left = texts.filter((t) => t.source === publisher);
    const by = (e: Example): boolean => e.text.source === publisher;
    const inStyle = readOnce(field, examples.filter(by));
    const inOurs = readOnce(field, asOurs.filter(by));
    const theirs = tallies(left, (t) => peer(t.text));
    const mine = tallies(left, (t) => inStyle.get(t.id) ?? []);
    const plainly = tallies(left, (t) => mended(t, inOurs.get(t.id) ?? []));
    yield { what: `${publisher}, all`, ours: mine[0], theirs: theirs[0] };
    yield { what: `${publisher}, capitalised`, ours: mine[1], theirs: theirs[1] };
    for (const k of [0, 1] as const) {
      add(sums.house[k], mine[k]);
      add(sums.ours[k], plainly[k]);
      add(sums.peer[k], theirs[k]);
    }
  }
  yield {
    what: 're3d, each publisher left out, all (in its own style, unmended, not shipped)',
    ours: sums.house[0],
    theirs: sums.peer[0],
  };
  yield {
    what: 're3d, each publisher left out, capitalised (in its own style, unmended, not shipped)',
    ours: sums.house[1],
    theirs: sums.peer[1],
  };
  yield {
    what: 're3d, each publisher left out, capitalised, read and mended as we mark',
    ours: sums.ours[1],
    theirs: sums.peer[1],
  };
}

const mended = (t: GoldText, found: readonly GoldName[]): readonly GoldName[] =>
  mendNames(t.text, sentencesOf(t.text, { start: 0, end: t.text.length }, t.language), found, t.language);

/** Each text read by weights trained on the two parts of three that it is not in: the first reading alone, with its ends mended. */
export function* crossValidated(language: 'en' | 'fr'): Generator<NameRow> {
  const texts = allTexts(language);
  const { names: unseen } = readUnseen(texts.flatMap(featurise), settingsOf(language));
  for (const source of language === 'en' ? ['own', 'wikigold', 'ewt', 'wnut17'] : ['own', 'europeana']) {
    const these = texts.filter((t) => t.source === source);
    const [ours] = tallies(these, (t) => mended(t, unseen.get(t.id) ?? []));
    const what = `${source} (${language}), three parts, first reading`;
    yield language === 'en' ? { what, ours, theirs: tallies(these, (t) => peer(t.text))[0] } : { what, ours };
  }
}

/** All rows, as they come: `own` and `re3d` choose, nothing means both. */
export function* nameRows(wanted: readonly string[] = []): Generator<NameRow> {
  const all = wanted.length === 0;
  if (all || wanted.includes('own')) for (const language of ['en', 'fr'] as const) yield* crossValidated(language);
  if (all || wanted.includes('re3d')) yield* leaveOnePublisherOut();
}

const pair = (t: Tally): string => `${f1(t.strict, t).toFixed(1)} / ${f1(t.overlap, t).toFixed(1)}`;

if (process.argv[1] === import.meta.filename) {
  if (!haveOpenSets()) console.log('../shared/corpora/reading is absent: nothing to score names on');
  else {
    console.log('| names, strict / overlap F1 | gold | Sheaf | compromise |\n|---|---|---|---|');
    for (const { what, ours, theirs } of nameRows(process.argv.slice(2)))
      console.log(`| ${what} | ${ours.gold} | ${pair(ours)} | ${theirs ? pair(theirs) : ''} |`);
  }
}
