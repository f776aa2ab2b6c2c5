/** Trains both readings of a language's names: the first by the words around, the second by what the first found in the whole document. */
import { secondLook } from '../src/mentions/names/second-look.ts';
import { bestLabels, LABELS, READINGS } from '../src/mentions/names/tagger.ts';
import { feature } from '../src/mentions/names/words.ts';
import type { GoldName } from './corpora.ts';
import { type Example, namesOf } from './featurise.ts';
import { type Field, numbered, ROW, type Settings, trainField } from './field.ts';

export interface TwoFields {
  readonly first: Field;
  readonly second: Field;
  /** What the first reading found in each text, by weights that had not seen it. */
  readonly unseen: ReadonlyMap<string, readonly GoldName[]>;
}

const FOLDS = 3;

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
      const looked = new Uint8Array(e.labels.length);
      for (const [from, to] of e.stretches) looked.fill(1, from, to);
      for (let i = 0; i < e.labels.length; i++) {
        const from = all.length;
        if (looked[i]) look(s, i, all);
        if (e.text.style !== 'plain')
          for (let k = from, n = all.length; k < n; k++) all.push(feature(210, all[k] ?? 0, e.text.style.length));
        offsets[i + 1] = all.length;
      }
      out[group[s] ?? 0] = { features: Int32Array.from(all), offsets };
    });
  }
  return out;
}

export function trainNames(
  examples: readonly Example[],
  settings: Settings,
  log: (line: string) => void = () => {},
): TwoFields {
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
      labels[i] = labelsBy(emission, field.transitions, e.stretches);
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  const first = trainField(examples, settings, log);
  const looks = secondFeatures(examples, labels);
  const second = trainField(
    examples.map((e, i) => ({ ...e, ...looks[i] })),
    { ...settings, rounds: 5, averaged: 3, given: { emissions, transitions: first.transitions } },
    log,
  );
  return { first, second, unseen: namesIn(examples, labels) };
}

/** Names that the trained weights find, before they are made small; `readings` 1 leaves out the second. */
export function namesBy(fields: TwoFields, examples: readonly Example[], readings = READINGS): Map<string, GoldName[]> {
  const emissions = examples.map((e) => emissionsOf(fields.first, e));
  const stretches = examples.map((e) => e.stretches);
  let labels = emissions.map((e, i) => labelsBy(e, fields.first.transitions, stretches[i] ?? []));
  for (let r = 1; r < readings; r++) {
    const looks = secondFeatures(examples, labels);
    labels = emissions.map((e, i) => {
      const look = looks[i];
      return look
        ? labelsBy(emissionsOf(fields.second, look, e), fields.first.transitions, stretches[i] ?? [])
        : new Uint8Array();
    });
  }
  return namesIn(examples, labels);
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
