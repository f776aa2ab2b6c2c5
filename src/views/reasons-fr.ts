/**
 * Reasons in French: why a table is read as it is, what a sign of common origin saw. They are kept in the case as one English sentence each;
 * here each kind of sentence has its French one. What is none of them stays as it is.
 */

import { FIELDS_FR } from '../domain/record-fields-fr.ts';

type French = string | ((...parts: string[]) => string);

const field = (name: string): string => FIELDS_FR[name] ?? name;

const TABLES: readonly (readonly [RegExp, French])[] = [
  [
    /^“(.+)” is left alone: such a column never matches, ranks or finds$/,
    (heading) => `« ${heading} » est laissée de côté : une telle colonne ne rapproche, ne classe et ne trouve jamais`,
  ],
  [
    /^“(.+)” was not taken as (\S+): only (\d+) % of its cells look like it$/,
    (heading, name, share) =>
      `« ${heading} » n’a pas été prise pour « ${field(name)} » : seulement ${share} % de ses cases y ressemblent`,
  ],
  [
    /^“(.+)” names the (\S+), and (\d+) % of its cells look like it$/,
    (heading, name, share) => `« ${heading} » désigne « ${field(name)} », et ${share} % de ses cases y ressemblent`,
  ],
  [/^“(.+)” names the (\S+)$/, (heading, name) => `« ${heading} » désigne « ${field(name)} »`],
  [
    /^a note above the rows says whose account it is: “(.+)”$/,
    (whose) => `une note au-dessus des lignes dit à qui est le compte : « ${whose} »`,
  ],
];

const SIGNS: readonly (readonly [RegExp, French])[] = [
  [/^It cites (.+)\.$/, (named) => `Il cite ${named}.`],
  [/^It credits (.+)\.$/, (name) => `Il crédite ${name}.`],
  [/^The one credits (.+), which published the other\.$/, (name) => `L’un crédite ${name}, qui a publié l’autre.`],
  [
    /^The one cites (.+), which published the other, for what it tells\.$/,
    (name) => `L’un cite, pour ce qu’il rapporte, ${name}, qui a publié l’autre.`,
  ],
  [
    /^(\d+ %) of the (\d+) words of the shorter text stand in the longer one, of which they are (\d+ %)\.$/,
    (most, words, least) =>
      `${most} des ${words} mots du texte le plus court se trouvent dans le plus long, dont ils font ${least}.`,
  ],
  [
    /^The same form or list filled in anew: the wording is the form’s, names and figures are each text’s own\.$/,
    'Le même formulaire ou la même liste, rempli à nouveau : les mots sont ceux du formulaire, les noms et les chiffres ceux de chaque texte.',
  ],
  [
    /^It is damaged as machine translation damages: (\d+) places\.$/,
    (places) => `Il est abîmé comme abîme une traduction automatique : ${places} endroits.`,
  ],
  [/^(.+) published it\.$/, (name) => `${name} l’a publié.`],
  [/^(.+) wrote it\.$/, (name) => `${name} l’a écrit.`],
  [/^It rests on what (.+) says, who writes\.$/, (name) => `Il repose sur ce que dit ${name}, qui écrit.`],
  [
    /^(.+), on whose words it rests, is of (.+)\.$/,
    (name, outlet) => `${name}, sur les mots de qui il repose, est de ${outlet}.`,
  ],
  [
    /^One text in two versions: one figure or name differs\.$/,
    'Un texte en deux versions : un chiffre ou un nom diffère.',
  ],
  [
    /^One text in two versions: (\d+) figures or names differ\.$/,
    (n) => `Un texte en deux versions : ${n} chiffres ou noms diffèrent.`,
  ],
  [
    /^(\d+) sentences tell the same in the same order: (\d+ %) and (\d+ %) of what the texts tell outside quotations\.$/,
    (n, a, b) =>
      `${n} phrases disent la même chose dans le même ordre : ${a} et ${b} de ce que les textes racontent hors citations.`,
  ],
  [
    /^(\d+) sentences say the same in the same order in two languages: (\d+ %) and (\d+ %) of the texts\.$/,
    (n, a, b) => `${n} phrases disent la même chose dans le même ordre en deux langues : ${a} et ${b} des textes.`,
  ],
  [/^Both credit (.+) and tell the same\.$/, (name) => `Les deux créditent ${name} et racontent la même chose.`],
  [/^(.+) wrote both\.$/, (name) => `${name} a écrit les deux.`],
  [/^Both are of one newsroom: (.+)\.$/, (name) => `Les deux sont d’une même rédaction : ${name}.`],
  [
    /^(\d+) words within quotation marks are the same: one statement that both quote\.$/,
    (n) => `${n} mots entre guillemets sont les mêmes : une déclaration que les deux citent.`,
  ],
  [/^All (\d+) words are the same\.$/, (n) => `Les ${n} mots sont tous les mêmes.`],
  [
    /^The words are the same but for (\d+) of (\d+), mostly what stands around the text\.$/,
    (left, all) => `Les mots sont les mêmes, sauf ${left} sur ${all}, surtout ce qui entoure le texte.`,
  ],
  [/^It says that it is a translation\.$/, 'Il dit qu’il est une traduction.'],
];

function inFrench(sentences: readonly (readonly [RegExp, French])[], said: string): string {
  for (const [pattern, french] of sentences) {
    const found = pattern.exec(said);
    if (found) return typeof french === 'string' ? french : french(...found.slice(1));
  }
  return said;
}

/** Why a table is read as it is. */
export const tableReasonFr = (said: string): string => inFrench(TABLES, said);

/** What a sign of common origin saw. */
export const signFr = (said: string): string => inFrench(SIGNS, said);
