/** What speaks for or against somebody as the one a pronoun stands for. Each is a yes or no; their weights are learned (weights.ts). */
import type { Occurrence, Place } from './occurrences.ts';

/** Distances in sentences: the same, the one before, two before, further. */
const DISTANCES = ['same sentence', 'sentence before', 'two before', 'further'] as const;
const PLACES: readonly Place[] = ['subject', 'subject below', 'object', 'behind a preposition', 'owner', 'elsewhere'];
/** How the pronoun itself stands. */
export const STANDINGS = ['subject', 'object', 'behind a preposition', 'possessive', 'speaker'] as const;
export type Standing = (typeof STANDINGS)[number];
const TIMES = ['once', 'twice', 'three or four times', 'oftener'] as const;
const RANKS = ['last', 'last but one', 'third', 'earlier'] as const;

const crossed = (a: readonly string[], b: readonly string[]): string[] => a.flatMap((x) => b.map((y) => `${x} / ${y}`));

/** Their names, in the order of the weights. */
export const FEATURES: readonly string[] = [
  'nobody',
  'nobody: "it" of nothing ("it was alleged that", « il faut »)',
  'nobody: inside a quotation',
  'nobody: nobody fits before it in its paragraph',
  'nobody: nobody fits',
  ...DISTANCES,
  ...crossed(PLACES, DISTANCES),
  ...crossed(STANDINGS, crossed(PLACES, DISTANCES.slice(0, 2))),
  ...TIMES,
  ...RANKS,
  'last of the subjects',
  'the only one that fits',
  'in another paragraph',
  'stood as a pronoun before',
  ...crossed(['stood as a pronoun before'], DISTANCES),
  'named',
  'definite',
  'indefinite',
  'joined',
  'person',
  'body',
  'place',
  'thing',
  'opens its sentence',
  'who says it, indirectly',
  'to whom it is said',
  'who speaks in the quotation',
  'who spoke last',
  'who spoke last, of a speaker',
  'governs the clause',
  'in the clause of the possessive, as its subject',
  'its sex is shown and fits',
  'its given name is of that sex',
  'its given name is of the other sex',
  'asked, whoever it is',
  'stands right before, as if apposed',
  'named most of all',
  'the article fits',
  'several, and wanted so',
];
const INDEX: ReadonlyMap<string, number> = new Map(FEATURES.map((name, i) => [name, i]));
const at = (name: string): number => {
  const i = INDEX.get(name);
  if (i === undefined) throw new RangeError(`no such feature: ${name}`);
  return i;
};
const table = (a: readonly string[], b: readonly string[]): number[][] => a.map((x) => b.map((y) => at(`${x} / ${y}`)));

const DISTANCE = DISTANCES.map(at);
const PLACE_AT = table(PLACES, DISTANCES);
const STANDING_AT = STANDINGS.map((s) => PLACES.map((p) => DISTANCES.slice(0, 2).map((d) => at(`${s} / ${p} / ${d}`))));
const TIMES_AT = TIMES.map(at);
const RANK_AT = RANKS.map(at);
const PRONOUN_AT = table(['stood as a pronoun before'], DISTANCES)[0] ?? [];
const KNOWN_AT = {
  name: at('named'),
  definite: at('definite'),
  indefinite: at('indefinite'),
  joined: at('joined'),
} as const;
const SORT_AT = { person: at('person'), body: at('body'), place: at('place'), thing: at('thing') } as const;
/** Those that are worked out with the pronoun (index.ts). */
export const ALONE = {
  subjects: at('last of the subjects'),
  only: at('the only one that fits'),
  paragraph: at('in another paragraph'),
  pronoun: at('stood as a pronoun before'),
  opens: at('opens its sentence'),
  says: at('who says it, indirectly'),
  hears: at('to whom it is said'),
  speaks: at('who speaks in the quotation'),
  spoke: at('who spoke last'),
  spokeOfSpeaker: at('who spoke last, of a speaker'),
  governs: at('governs the clause'),
  owns: at('in the clause of the possessive, as its subject'),
  sex: at('its sex is shown and fits'),
  givenFits: at('its given name is of that sex'),
  givenOther: at('its given name is of the other sex'),
  asked: at('asked, whoever it is'),
  apposed: at('stands right before, as if apposed'),
  main: at('named most of all'),
  article: at('the article fits'),
  several: at('several, and wanted so'),
} as const;

/** Of one that was last named as `o`, so many sentences before, so often so far, as the last that fits or an earlier one: the features that hold, as indices into `FEATURES`. */
export function featuresOf(
  o: Occurrence,
  standing: Standing,
  sentences: number,
  times: number,
  rank: number,
): number[] {
  const d = Math.min(sentences, 3);
  const place = PLACES.indexOf(o.place);
  const on = [DISTANCE[d], PLACE_AT[place]?.[d], TIMES_AT[times < 3 ? times - 1 : times < 5 ? 2 : 3]] as number[];
  on.push(RANK_AT[Math.min(rank, 3)] as number, KNOWN_AT[o.known], SORT_AT[o.sort]);
  if (d < 2) on.push(STANDING_AT[STANDINGS.indexOf(standing)]?.[place]?.[d] as number);
  if (o.pronoun) on.push(PRONOUN_AT[d] as number);
  return on;
}

/** Of nobody at all: the pronoun stands for nothing that is named, or for nobody who can be told. */
export function featuresOfNobody(empty: boolean, quoted: boolean, alone: boolean, none: boolean): number[] {
  return [0, ...(empty ? [1] : []), ...(quoted ? [2] : []), ...(alone ? [3] : []), ...(none ? [4] : [])];
}
