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
const ALONE = {
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

/** One that a pronoun could stand for, as it was last named, with what the text shows of it. */
export interface Candidate {
  readonly last: Occurrence;
  /** Sentences between. */
  readonly distance: number;
  /** How often it was named so far. */
  readonly times: number;
  /** How many that fit were named after it. */
  readonly rank: number;
  readonly marks: readonly Mark[];
}
export type Mark = keyof typeof ALONE;

/** The features that hold, as indices into `FEATURES`. */
export function featuresOf({ last, distance, times, rank, marks }: Candidate, standing: Standing): number[] {
  const d = Math.min(distance, 3);
  const place = PLACES.indexOf(last.place);
  const found = [
    DISTANCE[d],
    PLACE_AT[place]?.[d],
    d < 2 ? STANDING_AT[STANDINGS.indexOf(standing)]?.[place]?.[d] : undefined,
    TIMES_AT[times < 3 ? times - 1 : times < 5 ? 2 : 3],
    RANK_AT[Math.min(rank, 3)],
    KNOWN_AT[last.known],
    SORT_AT[last.sort],
    last.pronoun ? PRONOUN_AT[d] : undefined,
  ];
  const out: number[] = [];
  for (const i of found) if (i !== undefined) out.push(i);
  for (const mark of marks) out.push(ALONE[mark]);
  return out;
}

/** Of nobody at all: the pronoun stands for nothing that is named, or for nobody who can be told. */
export function featuresOfNobody(empty: boolean, quoted: boolean, alone: boolean, none: boolean): number[] {
  return [0, ...(empty ? [1] : []), ...(quoted ? [2] : []), ...(alone ? [3] : []), ...(none ? [4] : [])];
}
