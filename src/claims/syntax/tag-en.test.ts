/** English words get their tags from what stands before and after them. */
import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

/** Sentence, word in it, tag, and for verbs the base form. */
const TAGS: readonly (readonly [string, string, string, string?])[] = [
  ['The harbour master watched the yard from his window.', 'watched', 'verb', 'watch'],
  ['Her watch had stopped during the night of the storm.', 'watch', 'nom'],
  ['The auditors plan to visit the yard in the autumn.', 'plan', 'verb', 'plan'],
  ['The auditors deny that the books were lost.', 'deny', 'verb', 'deny'],
  ['The auditors deny that the books were lost.', 'that', 'that'],
  ['That lease had expired long before the sale.', 'That', 'det'],
  ['The report was buried in a drawer of the ministry.', 'report', 'nom'],
  ['The report was buried in a drawer of the ministry.', 'was', 'aux', 'be'],
  ['The brothers have never met the owner of the yard.', 'have', 'aux', 'have'],
  ['The brothers have never met the owner of the yard.', 'never', 'neg'],
  ['The brothers have never met the owner of the yard.', 'met', 'verb', 'meet'],
  ['Nobody told her that the boat had sailed.', 'her', 'pron'],
  ['Nobody saw her boat leave the harbour.', 'her', 'det'],
  ['The shooting took place outside the customs shed.', 'shooting', 'nom'],
  ['Police are watching the ferry terminal day and night.', 'watching', 'verb', 'watch'],
  ['He wanted to leave the country before the trial.', 'to', 'to'],
  ['He drove to the border in a borrowed van.', 'to', 'prep'],
  ['He drove to the border in a borrowed van.', 'borrowed', 'nom'],
  ['The minister no longer knew the number of barges.', 'longer', 'neg'],
  ['In May the yard may close for good.', 'may', 'aux', 'may'],
  ['At least twelve dockers were hurt.', 'least', 'num'],
  ['The man who fled had a false passport.', 'who', 'rel'],
  ['The owner’s brother ran the yard for years.', '’s', 'poss'],
  ['They asked whether the silo was empty.', 'whether', 'sub'],
  ['Neither the mayor nor the prefect came.', 'nor', 'conj'],
  ['The crew waited quietly below the deck.', 'quietly', 'adv'],
  ['The family waited on the quay.', 'family', 'nom'],
  ['The clerk gave himself up to police.', 'up', 'adv'],
  ['The clerk gave himself up to police.', 'police', 'nom'],
  ['He was sent to police the border.', 'police', 'verb', 'police'],
  ['The men broke in at night and took the safe.', 'took', 'verb', 'take'],
];

for (const [sentence, word, tag, lemma] of TAGS)
  test(`“${word}” in: ${sentence}`, () => {
    const found = readingsOf(sentence, 'en').readings[0]?.words.find((w) => w.text === word);
    expect([found?.tag, ...(lemma ? [found?.lemma] : [])]).toEqual([tag, ...(lemma ? [lemma] : [])]);
  });
