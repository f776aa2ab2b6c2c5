/** `npm run train:pronouns`: learns how much each feature says of whom a pronoun stands for, and writes `src/claims/pronouns/weights.ts`. Same data, same bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, type PronounClass } from '../src/claims/pronouns/classes.ts';
import { FEATURES } from '../src/claims/pronouns/features.ts';
import type { Model, Models } from '../src/claims/pronouns/weights.ts';
import { type Example, keyedArticles, weigher } from './pronoun-examples.ts';
import type { Language } from './pronouns.ts';
import { learn, likelihoods } from './ranking.ts';

/** Whom a pronoun stood for weighs on the pronouns after it: each round reads with what the one before has learned. */
const ROUNDS = 3;
const PRIOR = 2;
const FOLDS = 4;
/** Fewer examples teach nothing. */
const FEWEST = 40;
/** How likely the best must be to be told: where nine in ten are right in the folds, or eight, where so few are as sure. */
const SURE: Readonly<Record<Language, Readonly<Record<PronounClass, number>>>> = {
  en: { one: 0.6, it: 0.7, several: 0.7, il: 1 },
  fr: { one: 0.7, it: 1, several: 0.6, il: 0.6 },
};

const rounded = (weights: Float64Array): number[] => Array.from(weights, (w) => Math.round(w * 100) / 100);

/** Right among those told, each article judged by what the others taught. */
function judged(own: readonly Example[], sure: number): string {
  const articles = [...new Set(own.map((e) => e.article))];
  let told = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(articles.filter((_, i) => i % FOLDS === fold));
    const weights = learn(
      own.filter((e) => !held.has(e.article)),
      FEATURES.length,
      PRIOR,
    );
    for (const e of own.filter(({ article }) => held.has(article))) {
      const p = likelihoods(e.choices, weights);
      const best = p.indexOf(Math.max(...p));
      if (best === 0 || (p[best] ?? 0) < sure) continue;
      told++;
      if (e.there && e.right.includes(best)) right++;
    }
  }
  return `${own.length} pronouns, ${told} told, ${((100 * right) / told).toFixed(1)} % right`;
}

async function train(language: Language): Promise<Models> {
  const weighed = await weigher(
    keyedArticles(language).filter((a) => !a.heldBack),
    language,
  );
  let models: Models = {};
  for (let round = 1; round <= ROUNDS; round++) {
    const examples = weighed(models);
    const learned: Partial<Record<PronounClass, Model>> = {};
    for (const kind of CLASSES) {
      const own = examples.filter((e) => e.class === kind);
      if (own.length < FEWEST) continue;
      const sure = SURE[language][kind];
      learned[kind] = { sure, weights: rounded(learn(own, FEATURES.length, PRIOR)) };
      if (round === ROUNDS) console.log(`${language} ${kind}: ${judged(own, sure)}`);
    }
    models = learned;
  }
  return models;
}

const trained = { en: await train('en'), fr: await train('fr') };
const lines = (models: Models): string =>
  Object.entries(models)
    .map(([kind, { sure, weights }]) => `    ${kind}: { sure: ${sure}, weights: [${weights.join(', ')}] },`)
    .join('\n');
writeFileSync(
  join(import.meta.dirname, '..', 'src', 'claims', 'pronouns', 'weights.ts'),
  `/** Written by \`npm run train:pronouns\`: how much each feature (features.ts) says for the one it holds of, and how likely the best must be to be told. */
import type { PronounClass } from './classes.ts';

export interface Model {
  readonly sure: number;
  readonly weights: readonly number[];
}
export type Models = Readonly<Partial<Record<PronounClass, Model>>>;

// biome-ignore format: numbers
export const MODELS: Readonly<Record<'en' | 'fr', Models>> = {
  en: {
${lines(trained.en)}
  },
  fr: {
${lines(trained.fr)}
  },
};
`,
);
process.exit(0);
