/** French words get their tags from what stands before and after them. */
import { expect, test } from 'vitest';
import { readingsOf } from '../testing.ts';

/** Sentence, word in it, tag, and for verbs the infinitive. */
const TAGS: readonly (readonly [string, string, string, string?])[] = [
  ['Le capitaine porte un manteau trop lourd.', 'porte', 'verb', 'porter'],
  ['La porte du hangar était ouverte.', 'porte', 'nom'],
  ['Ils la surveillaient depuis le quai.', 'la', 'pron'],
  ['Ils la surveillaient depuis le quai.', 'surveillaient', 'verb', 'surveiller'],
  ['Les douanes ont fouillé le camion.', 'ont', 'aux', 'avoir'],
  ['Les douanes ont fouillé le camion.', 'fouillé', 'verb', 'fouiller'],
  ['Le gérant n’a jamais répondu au préfet.', 'jamais', 'neg'],
  ['Le maire n’avait plus de nouvelles du chantier.', 'plus', 'neg'],
  ['Le chantier comptait plus de 40 ouvriers.', 'plus', 'num'],
  ['Le maire dit que le mât est tombé.', 'que', 'that'],
  ['Le bail que le maire a signé était faux.', 'que', 'rel'],
  ['Alors que le mât tombait, le grutier dormait.', 'Alors', 'sub'],
  ['Le grutier demande à quitter le port.', 'quitter', 'verb', 'quitter'],
  ['Le danger était connu des ouvriers.', 'danger', 'nom'],
  ['Le greffier, dit le Suédois, est mort.', 'dit', 'nom'],
  ['Le juge Castan a entendu le gardien.', 'juge', 'nom'],
  ['Le chauffeur qui a fui était ivre.', 'qui', 'rel'],
  ['Que sait-il du bail ?', '-il', 'pron'],
  ['Des inspecteurs sont venus au port.', 'Des', 'det'],
  ['La vente des deux quais a échoué.', 'des', 'prep'],
  ['Il en parle au gardien du phare.', 'en', 'pron'],
  ['Il vit en Slovénie avec son oncle.', 'en', 'prep'],
  ['Le document était officiellement perdu.', 'officiellement', 'adv'],
  ['Joint à Bari, le maire a ri.', 'Joint', 'verb', 'joindre'],
  ['L’enquête interne n’a pas abouti.', 'interne', 'nom'],
  ['L’ambassade affirme n’avoir rien vendu.', 'affirme', 'verb', 'affirmer'],
  ['Le juge décide de libérer le gardien.', 'décide', 'verb', 'décider'],
  ['Les agents l’ont vu au port.', 'l’', 'pron'],
  ['Le bilan, publié hier, fait état de trois blessés.', 'fait', 'verb', 'faire'],
  ['Le gouvernement a perdu la lettre.', 'gouvernement', 'nom'],
  ['Le tribunal déboute la banque et la condamne à payer.', 'condamne', 'verb', 'condamner'],
  ['Le juge l’autorise à quitter le port.', 'autorise', 'verb', 'autoriser'],
  ['Le greffier connaît le quai et la marche à suivre.', 'marche', 'nom'],
  ['La cour condamne M. Volk aux dépens.', 'condamne', 'verb', 'condamner'],
  ['Ce voyage reste inconnu du port.', 'Ce', 'det'],
  ['Ce sont des marins du port.', 'Ce', 'pron'],
  ['Les douaniers jugent plausible que le garde ait fui.', 'jugent', 'verb', 'juger'],
  ['La cour juge exclu que le garde ait fui.', 'exclu', 'nom'],
];

for (const [sentence, word, tag, lemma] of TAGS)
  test(`« ${word} » : ${sentence}`, () => {
    const found = readingsOf(sentence, 'fr').readings[0]?.words.find((w) => w.text === word);
    expect([found?.tag, ...(lemma ? [found?.lemma] : [])]).toEqual([tag, ...(lemma ? [lemma] : [])]);
  });
