/** `npm run train [en|fr]`: trains the name taggers on the open sets and our articles and writes `models/`. Same data, same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, writeModel } from '../src/mentions/names/tagger.ts';
import { allTexts, dataHash, haveOpenSets, project } from './corpora.ts';
import { type Example, featurise } from './featurise.ts';
import { type Field, ROW } from './field.ts';
import { emptyTally, f1, type Tally, tallyNames } from './measure.ts';
import { type TwoFields, trainNames } from './names.ts';
import { settingsOf, WEIGHT, WILLING } from './settings.ts';

/** Rows that a model file keeps: the largest weights; four bytes of hash and LABELS of weights each stay below 4 MB. */
const MOST_ROWS = 225_000;
/** Whole-number units of one weight; 127 of them are the largest that is kept. */
const SCALE = 28;

/** Features that plain texts have: what speaks only for the annotation style of one source is not shipped. */
function plainFeatures(examples: readonly Example[]): Set<number> {
  const plain = new Set<number>();
  for (const e of examples)
    for (let i = 0; i < e.labels.length; i++) {
      const from = e.offsets[i] ?? 0;
      const all = (e.offsets[i + 1] ?? 0) - from;
      const to = from + (e.text.style === 'plain' ? all : all / 2);
      for (let k = from; k < to; k++) plain.add(e.features[k] ?? 0);
    }
  return plain;
}

function modelOf(fields: TwoFields, examples: readonly Example[]): { bytes: Uint8Array; rows: number } {
  const plain = plainFeatures(examples);
  const rows: { hash: number; field: Field; at: number; size: number }[] = [];
  for (const field of [fields.first, fields.second])
    field.hashes.forEach((hash, id) => {
      if (field === fields.first && !plain.has(hash)) return;
      let size = 0;
      for (let y = 0; y < LABELS; y++) size = Math.max(size, Math.abs(field.weights[id * ROW + y] ?? 0));
      if (Math.round(size * SCALE) !== 0)
        rows.push({ hash, field, at: id * ROW, size: field === fields.second ? size + 100 : size });
    });
  rows.sort((a, b) => b.size - a.size || a.hash - b.hash);
  const kept = rows.slice(0, MOST_ROWS).sort((a, b) => a.hash - b.hash);
  const weights = new Int8Array(kept.length * LABELS);
  kept.forEach(({ field, at }, r) => {
    for (let y = 0; y < LABELS; y++)
      weights[r * LABELS + y] = Math.max(-127, Math.min(127, Math.round((field.weights[at + y] ?? 0) * SCALE)));
  });
  const transitions = Int32Array.from(fields.first.transitions, (t) => Math.round(t * SCALE));
  return {
    bytes: writeModel(
      Int32Array.from(kept, (k) => k.hash),
      weights,
      transitions,
      SCALE,
    ),
    rows: kept.length,
  };
}

function train(language: 'en' | 'fr'): void {
  const started = process.cpuUsage();
  dataHash();
  const texts = allTexts(language);
  const data = dataHash();
  const examples = texts.flatMap(featurise);
  const fields = trainNames(examples, settingsOf(language), (line) => console.log(`${language}: ${line}`));
  const { bytes, rows } = modelOf(fields, examples);
  const folder = join(project, 'models');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `names-${language}.bin`), bytes);
  const sources: Record<string, { texts: number; words: number; names: number; tally: Tally }> = {};
  for (const text of texts) {
    const source = text.source.split('/')[0] ?? text.source;
    sources[source] ??= { texts: 0, words: 0, names: 0, tally: emptyTally() };
    sources[source].texts++;
    sources[source].words += text.text.split(/\s+/).length;
    sources[source].names += text.names.length;
    tallyNames(text.names, fields.unseen.get(text.id) ?? [], sources[source].tally);
  }
  const { rounds, averaged, rate, decay, least } = settingsOf(language);
  const about = {
    command: `npm run train ${language}`,
    data,
    settings: { rounds, averaged, rate, decay, least, willing: WILLING, weights: WEIGHT },
    rows,
    bytes: bytes.length,
    measure: 'strict and overlap F1 of the first reading, cross-validated in three parts',
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, s]) => [
        name,
        {
          texts: s.texts,
          words: s.words,
          names: s.names,
          strict: +f1(s.tally.strict, s.tally).toFixed(1),
          overlap: +f1(s.tally.overlap, s.tally).toFixed(1),
        },
      ]),
    ),
  };
  writeFileSync(join(folder, `names-${language}.json`), `${JSON.stringify(about, null, 2)}\n`);
  console.log(JSON.stringify(about.sources));
  console.log(
    `${language}: ${rows} rows, ${(bytes.length / 1e6).toFixed(2)} MB, ${Math.round(process.cpuUsage(started).user / 1e6)} s of processor time`,
  );
}

if (!haveOpenSets()) {
  console.log('../shared/corpora/reading is absent: the models in models/ stay as they are');
} else
  for (const language of ['en', 'fr'] as const) if (!process.argv[2] || process.argv[2] === language) train(language);
