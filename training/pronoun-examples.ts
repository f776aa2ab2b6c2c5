/** What the reading weighs for each pronoun of our articles, with what the key says: examples to learn from and to judge by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullestIn } from '../src/claims/fullest.ts';
import { Pronouns, type Weighed } from '../src/claims/pronouns/index.ts';
import type { Models } from '../src/claims/pronouns/weights.ts';
import { sentenceReadings } from '../src/claims/sentences.ts';
import { voicesOf } from '../src/claims/speaking.ts';
import { readable } from '../src/passages/index.ts';
import { readSource } from '../src/sources/index.ts';
import { readDocument } from '../src/workbench/reading.ts';
import { readMarked } from './marked-text.ts';
import { type KeyedPronoun, type Language, leadOf, pronounsIn, readDescriptions, readKey, sameAs } from './pronouns.ts';
import type { Choosing } from './ranking.ts';

const VERSIONS = { passages: '', facts: '', mentions: '', claims: '' };

export interface Article {
  readonly name: string;
  /** Every fourth is held back: nothing is learned from it, the score judges by it. */
  readonly heldBack: boolean;
  readonly key: readonly KeyedPronoun[];
  readonly text: string;
}

/** The articles with a key, in order. */
export function keyedArticles(language: Language): Article[] {
  const folder = join(import.meta.dirname, language);
  const file = (name: string): string => readFileSync(join(import.meta.dirname, 'pronouns', name), 'utf8');
  const key = new Map<string, KeyedPronoun[]>();
  for (const p of readKey(file(`${language}.tsv`), readDescriptions(file(`${language}-descriptions.tsv`))))
    key.set(p.article, [...(key.get(p.article) ?? []), p]);
  return readdirSync(folder)
    .sort()
    .flatMap((name, i) => {
      const own = key.get(name);
      if (!own) return [];
      const { text } = readMarked(readFileSync(join(folder, name), 'utf8'));
      return [{ name, heldBack: i % 4 === 3, key: own, text }];
    });
}

export interface Example extends Choosing {
  readonly article: string;
  readonly class: Weighed['class'];
  readonly key: KeyedPronoun;
  readonly start: number;
  readonly words: readonly string[];
  /** Whoever the key says is among the choices. */
  readonly there: boolean;
}

/** Reads articles once; then yields what is weighed with given models, as often as wanted. */
export async function weigher(articles: readonly Article[], language: Language) {
  const read = await Promise.all(
    articles.map(async (article) => {
      for await (const found of readSource({ bytes: Buffer.from(article.text), path: `${article.name}.txt` }))
        if ('document' in found) {
          const { document } = found;
          const job = { document, textHash: '', corrections: {}, verdicts: {}, versions: VERSIONS, done: {} };
          const { passages = [], mentions = [], facts } = readDocument(job);
          const readings = sentenceReadings(
            document.text,
            readable(passages, document.text, language),
            mentions,
            language,
          );
          if (!facts) throw new Error(`${article.name}: no facts`);
          return { article, document, mentions, facts: facts.facts, readings };
        }
      throw new Error(`${article.name}: no text`);
    }),
  );
  return (models: Models): Example[] =>
    read.flatMap(({ article, document, mentions, facts, readings }) => {
      const examples: Example[] = [];
      const fullest = fullestIn(mentions);
      const keys = new Map(pronounsIn(document.text, language).map((p, i) => [p.start, article.key[i]]));
      const people = new Pronouns(document.text, language, fullest, models, ({ start, class: kind, choices }) => {
        const key = keys.get(start + leadOf(document.text.slice(start, start + 4)));
        if (!key || key.open) return;
        const fits = choices.flatMap(({ words }, i) => (i > 0 && sameAs(words, key) ? [i] : []));
        examples.push({
          article: article.name,
          class: kind,
          key,
          start,
          words: choices.map((c) => c.words),
          choices: choices.map((c) => c.features),
          right: fits.length > 0 ? fits : [0],
          there: fits.length > 0,
        });
      });
      voicesOf(readings, document, facts, language, people, fullest);
      return examples;
    });
}
