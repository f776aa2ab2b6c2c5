/** French verb forms back to their infinitive. */
import { describe, expect, test } from 'vitest';
import { verbReadings } from './inflect-fr.ts';

/** Form, infinitive, what the form is. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['affirme', 'affirmer', 'z'],
  ['affirment', 'affirmer', 'z'],
  ['surveillait', 'surveiller', 'i'],
  ['surveillaient', 'surveiller', 'i'],
  ['plongeait', 'plonger', 'i'],
  ['menaça', 'menacer', 'd'],
  ['menaçait', 'menacer', 'i'],
  ['quittèrent', 'quitter', 'd'],
  ['achète', 'acheter', 'z'],
  ['rappelle', 'rappeler', 'z'],
  ['emploie', 'employer', 'z'],
  ['libère', 'libérer', 'z'],
  ['libérera', 'libérer', 'f'],
  ['enverra', 'envoyer', 'f'],
  ['pourrait', 'pouvoir', 'c'],
  ['aurait', 'avoir', 'c'],
  ['serait', 'être', 'c'],
  ['savait', 'savoir', 'i'],
  ['sachant', 'savoir', 'g'],
  ['dément', 'démentir', 'z'],
  ['craignent', 'craindre', 'z'],
  ['enfuis', 'enfuir', 'n'],
  ['averties', 'avertir', 'n'],
  ['finissaient', 'finir', 'i'],
  ['prévenue', 'prévenir', 'n'],
  ['dues', 'devoir', 'n'],
  ['mises', 'mettre', 'n'],
  ['écrivant', 'écrire', 'g'],
  ['fasse', 'faire', 's'],
  ['vécut', 'vivre', 'd'],
  ['disparu', 'disparaître', 'n'],
  ['avons', 'avoir', 'z'],
];

describe('known forms', () => {
  for (const [form, lemma, kind] of FORMS)
    test(`${form} is of ${lemma}`, () =>
      expect(verbReadings(form).find((r) => r.lemma === lemma)?.forms ?? '').toContain(kind));
});

describe('unknown verbs are guessed by their endings', () => {
  for (const [form, lemma, forms] of [
    ['bidouillèrent', 'bidouiller', 'd'],
    ['bidouillaient', 'bidouiller', 'i'],
    ['bidouillées', 'bidouiller', 'n?'],
  ] as const)
    test(form, () => expect(verbReadings(form)).toEqual([{ lemma, forms }]));
});

for (const word of ['chantier', 'phare', 'quai', ''])
  test(`${word || 'nothing'} is no verb`, () => expect(verbReadings(word)).toEqual([]));
