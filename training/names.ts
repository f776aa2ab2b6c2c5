/** Trains both readings of a language's names: the first by the words around, the second by what the first found in the whole document. */
import { secondLook } from '../src/mentions/names/second-look.ts';
import { bestLabels, LABELS } from '../src/mentions/names/tagger.ts';
import { feature } from '../src/mentions/names/words.ts';
import type { GoldName } from './corpora.ts';
import { type Example, namesOf } from './featurise.ts';
import { type Field, numbered, ROW, type Settings, trainField } from './field.ts';
import { WILLING } from './settings.ts';

export interface TwoFields {
  readonly first: Field;
  readonly second: Field;
  /** What the first reading found in each text, by weights that had not seen it. */
  readonly unseen: ReadonlyMap<string, readonly GoldName[]>;
}

const FOLDS = 3;

/** Steps to “no name” made dearer by `by`: weights of greatest likelihood overlook more names than they invent. */
export function willing(transitions: Float64Array, by = WILLING): Float64Array {
  return transitions.map((t, k) => (k % LABELS === 0 ? t - by : t));
}

export function emissionsOf(
  field: Field,
  example: Pick<Example, 'features' | 'offsets'>,
  given?: Float32Array,
): Float32Array {
  const { ids, offsets } = numbered(example, field.indexOf);
  const n = offsets.length - 1;
  const out = given ? Float32Array.from(given) : new Float32Array(n * LABELS);
  for (let i = 0; i < n; i++)
    for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
      const f = (ids[k] as number) * ROW;
      for (let y = 0; y < LABELS; y++) (out[i * LABELS + y] as number) += field.weights[f + y] as number;
    }
  return out;
}

/** Best labels; what is not looked at is no name. */
export function labelsBy(
  emission: Float32Array,
  transitions: Float64Array,
  stretches: Example['stretches'],
): Uint8Array {
  const labels = new Uint8Array(emission.length / LABELS);
  const scores = Int32Array.from(emission, (e) => Math.round(e * 1000));
  const steps = Int32Array.from(transitions, (t) => Math.round(t * 1000));
  for (const [from, to] of stretches) bestLabels(scores, from, to, steps, labels);
  return labels;
}

function byText(examples: readonly Example[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  examples.forEach((e, i) => {
    const group = groups.get(e.text.id);
    if (group) group.push(i);
    else groups.set(e.text.id, [i]);
  });
  return groups;
}

/** The features of the second reading, from the labels of the first. */
export function secondFeatures(
  examples: readonly Example[],
  labels: readonly Uint8Array[],
): Pick<Example, 'features' | 'offsets'>[] {
  const out: Pick<Example, 'features' | 'offsets'>[] = [];
  for (const group of byText(examples).values()) {
    const members = group.map((i) => examples[i]).filter((e) => e !== undefined);
    const look = secondLook(
      members.map((e) => e.prepared),
      group.map((i) => labels[i] ?? []),
    );
    members.forEach((e, s) => {
      const offsets = new Int32Array(e.labels.length + 1);
      const all: number[] = [];
      const looked: (readonly number[])[] = [];
      const features: number[][] = [];
      for (const [from, to] of e.stretches) {
        look(s, from, to, features);
        for (let i = from; i < to; i++) looked[i] = [...(features[i - from] ?? [])];
      }
      for (let i = 0; i < e.labels.length; i++) {
        const from = all.length;
        for (const f of looked[i] ?? []) all.push(f);
        if (e.text.style !== 'plain')
          for (let k = from, n = all.length; k < n; k++) all.push(feature(210, all[k] ?? 0, e.text.style.length));
        offsets[i + 1] = all.length;
      }
      out[group[s] ?? 0] = { features: Int32Array.from(all), offsets };
    });
  }
  return out;
}

/** What a first reading finds in each text by weights that have not seen it: emissions and labels of each example, and the names. */
export function readUnseen(
  examples: readonly Example[],
  settings: Settings,
  log: (line: string) => void = () => {},
): { emissions: Float32Array[]; labels: Uint8Array[]; names: Map<string, GoldName[]> } {
  const groups = [...byText(examples).values()];
  const foldOf = new Int32Array(examples.length);
  groups.forEach((group, g) => {
    for (const i of group) foldOf[i] = g % FOLDS;
  });
  const emissions: Float32Array[] = [];
  const labels: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const field = trainField(
      examples.filter((_, i) => foldOf[i] !== fold),
      settings,
    );
    examples.forEach((e, i) => {
      if (foldOf[i] !== fold) return;
      const emission = emissionsOf(field, e);
      emissions[i] = emission;
      labels[i] = labelsBy(emission, willing(field.transitions), e.stretches);
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  return { emissions, labels, names: namesIn(examples, labels) };
}

export function trainNames(
  examples: readonly Example[],
  settings: Settings,
  log: (line: string) => void = () => {},
): TwoFields {
  const { emissions, labels, names: unseen } = readUnseen(examples, settings, log);
  const first = trainField(examples, settings, log);
  const looks = secondFeatures(examples, labels);
  const second = trainField(
    examples.map((e, i) => ({ ...e, ...looks[i] })),
    { ...settings, rounds: 5, averaged: 3, given: { emissions, transitions: first.transitions } },
    log,
  );
  return { first: { ...first, transitions: willing(first.transitions) }, second, unseen };
}

/** Names by one field, the first reading alone. */
export function readOnce(field: Field, examples: readonly Example[]): Map<string, GoldName[]> {
  const transitions = willing(field.transitions);
  return namesIn(
    examples,
    examples.map((e) => labelsBy(emissionsOf(field, e), transitions, e.stretches)),
  );
}

function namesIn(examples: readonly Example[], labels: readonly Uint8Array[]): Map<string, GoldName[]> {
  const found = new Map<string, GoldName[]>();
  examples.forEach((e, i) => {
    const names = found.get(e.text.id) ?? [];
    names.push(...namesOf(e.sequence, labels[i] ?? []));
    found.set(e.text.id, names);
  });
  return found;
}
