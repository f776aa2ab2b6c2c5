/** Likelihood words are kept as they stand, with the scale that has them. */
import { expect, test } from 'vitest';
import type { Language } from '../../domain/facts.ts';
import { readingsOf } from '../testing.ts';
import { likelihoodOf } from './hedges.ts';

/** Sentence, verb, likelihood words, scale. */
const HEDGED: readonly (readonly [Language, string, string, string, string?])[] = [
  ['en', 'The barge probably left [Koper](loc) before dawn.', 'leave', 'probably', 'ICD 203'],
  ['en', 'The two men are likely to have crossed the border on foot.', 'cross', 'likely', 'ICD 203'],
  ['en', 'The brothers almost certainly knew the owner of the van.', 'know', 'almost certainly', 'ICD 203'],
  ['en', 'The brothers may have met the owner in [Trieste](loc).', 'meet', 'may have met'],
  ['en', 'The clerk should have warned the crew.', 'warn', 'should have warned'],
  ['en', 'The yard appears to have hidden the second lease.', 'hide', 'appears'],
  ['en', 'The clerk is believed to have kept a copy.', 'keep', 'is believed'],
  ['en', 'The money was allegedly paid in cash.', 'pay', 'allegedly'],
  ['fr', 'La péniche a probablement quitté le port avant l’aube.', 'quitter', 'probablement'],
  ['fr', 'Les deux frères auraient quitté le port avant l’aube.', 'quitter', 'auraient quitté'],
  ['fr', 'Le chantier semble avoir caché le second bail.', 'cacher', 'semble'],
  ['fr', 'Il se pourrait que la péniche ait quitté le port.', 'quitter', 'se pourrait'],
  ['fr', 'Il n’est pas exclu que la péniche ait quitté le port.', 'quitter', 'n’est pas exclu'],
  ['fr', 'Les gardes craignent que la péniche n’ait quitté le port.', 'quitter', 'craignent'],
  ['fr', 'La police soupçonne le greffier d’avoir quitté le port.', 'quitter', 'soupçonne'],
  ['fr', 'Le greffier pourrait avoir quitté le port.', 'quitter', 'pourrait'],
  ['fr', 'La greffière, convaincue d’avoir été suivie, a fui.', 'suivre', 'convaincue'],
  ['fr', 'Le greffier pensait avoir quitté le port.', 'quitter', 'pensait'],
  ['fr', 'Le greffier passait pour avoir quitté le port.', 'quitter', 'passait'],
  ['en', 'It is possible that the barge left the port.', 'leave', 'is possible'],
];

const find = (sentence: string, language: Language, lemma: string) => {
  const { text, readings } = readingsOf(sentence, language);
  const clause = readings.flatMap((r) => r.clauses).find((c) => c.vg.lemma === lemma);
  const found = clause && likelihoodOf(clause, text, language);
  if (found) expect(text.slice(found.start, found.end)).toBe(found.words);
  return found;
};

for (const [language, sentence, lemma, words, scale] of HEDGED)
  test(sentence, () => {
    const found = find(sentence, language, lemma);
    expect([found?.words, found?.scale]).toEqual([words, scale]);
  });

for (const [language, sentence, lemma] of [
  ['en', 'The barge left [Koper](loc) before dawn.', 'leave'],
  ['en', 'The skipper, the suspected owner of the van, left the yard.', 'leave'],
  ['en', 'The likely buyer of the yard met the mayor.', 'meet'],
  ['en', 'The mayor, who may retire, signed the lease.', 'sign'],
  ['fr', 'La péniche a quitté le port avant l’aube.', 'quitter'],
  ['fr', 'Le greffier, soupçonné d’avoir brûlé le bail, a fui.', 'fuir'],
  ['fr', 'Le préfet voudrait fermer le chantier.', 'fermer'],
] as const)
  test(`no likelihood: ${sentence}`, () => expect(find(sentence, language, lemma)).toBeUndefined());
