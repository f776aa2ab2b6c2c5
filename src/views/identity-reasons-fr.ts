/**
 * Why two names were taken for one or kept apart, in French. A reason is kept as one or more English sentences with names in “ ” and the
 * documents it rests on at its end; here each kind of sentence has its French one. What is none of them stays as it is.
 */

type French = (...parts: readonly string[]) => string;

const N = '“([^”]*)”';

const AS: Readonly<Record<string, string>> = {
  'surname of': 'le nom de famille de',
  'given name of': 'le prénom de',
  'acronym of': 'le sigle de',
  'short for': 'une forme courte de',
  'shorter form of': 'une forme plus courte de',
  'initials of': 'les initiales de',
  'initials and surname of': 'les initiales et le nom de famille de',
  'part of the surname of': 'une partie du nom de famille de',
  'shortened from': 'une forme abrégée de',
  'the only person named before it in the paragraph': 'la seule personne nommée avant dans le paragraphe :',
  'the only one of those named before it in the paragraph that fits':
    'la seule, de celles nommées avant dans le paragraphe, qui convienne :',
  'in lower case for': 'une graphie en minuscules de',
  'nom en minuscules de': 'une graphie en minuscules de',
  'other spelling of': 'une autre graphie de',
};

const read = (because: string): string => {
  const only = /^the only (.+) named so far: (.+)$/.exec(because);
  return only
    ? `la seule autorité de cette sorte nommée jusque-là (${only[1]}, ${only[2]}) :`
    : (AS[because] ?? `« ${because} »`);
};

const KINDS: Readonly<Record<string, string>> = {
  'a person': 'd’une personne',
  'a body': 'd’un organisme',
  'a place': 'd’un lieu',
};

const SENTENCES: readonly (readonly [pattern: string, french: French])[] = [
  [`${N} is read as ([^“]+?) ${N}\\.`, (a, because = '', b) => `« ${a} » est lu comme ${read(because)} « ${b} ».`],
  [`${N} has the initials of ${N}\\.`, (a, b) => `« ${a} » a les initiales de « ${b} ».`],
  [`${N} is the surname of ${N}\\.`, (a, b) => `« ${a} » est le nom de famille de « ${b} ».`],
  [
    `${N} has the surname of ${N} and its initials\\.`,
    (a, b) => `« ${a} » a le nom de famille de « ${b} » et ses initiales.`,
  ],
  [
    `${N} has the surname of ${N} and one of its further given names\\.`,
    (a, b) => `« ${a} » a le nom de famille de « ${b} » et l’un de ses autres prénoms.`,
  ],
  [`${N} and ${N} agree in surname and given names\\.`, (a, b) => `« ${a} » et « ${b} » ont mêmes nom et prénoms.`],
  [
    `Same given name and surname; ${N} only adds to ${N}\\.`,
    (b, a) => `Mêmes prénom et nom ; « ${b} » ne fait qu’ajouter à « ${a} ».`,
  ],
  [
    `Same surname, and ${N} is a short form of ${N}\\.`,
    (a, b) => `Même nom, et « ${a} » est une forme courte de « ${b} ».`,
  ],
  [
    `${N} and ${N} are one letter apart \\(([^)]*)\\)\\.`,
    (a, b, both) => `« ${a} » et « ${b} » ne diffèrent que d’une lettre (${both}).`,
  ],
  [
    'Written alike once case, accents, titles, articles and the order of the parts are set aside\\.',
    () => 'Écrits de même, sans compter casse, accents, titres, articles et ordre des mots.',
  ],
  [
    `${N} and ${N} are written alike once case, accents, titles and the order of the parts are set aside\\.`,
    (a, b) => `« ${a} » et « ${b} » s’écrivent de même, sans compter casse, accents, titres et ordre des mots.`,
  ],
  [
    `${N} and ${N} have the same letters; only the blanks, particles or hyphens differ\\.`,
    (a, b) => `« ${a} » et « ${b} » ont les mêmes lettres ; seuls diffèrent espaces, particules ou traits d’union.`,
  ],
  [
    `${N} and ${N} have the same consonants, in given name and surname; their vowels differ\\.`,
    (a, b) => `« ${a} » et « ${b} » ont les mêmes consonnes, au prénom comme au nom ; leurs voyelles diffèrent.`,
  ],
  [
    `${N} and ${N} differ only as romanised spellings of one name do\\.`,
    (a, b) => `« ${a} » et « ${b} » ne diffèrent que comme diffèrent les transcriptions d’un même nom.`,
  ],
  [
    `Every word of ${N} is near in spelling to one of ${N}\\.`,
    (a, b) => `Chaque mot de « ${a} » s’écrit presque comme un mot de « ${b} ».`,
  ],
  [
    `${N} and ${N} are the same words in another order\\.`,
    (a, b) => `« ${a} » et « ${b} » sont les mêmes mots dans un autre ordre.`,
  ],
  [
    `${N} and ${N} are one office’s words in another order or language \\(([^)]*)\\)\\.`,
    (a, b, office) => `« ${a} » et « ${b} » disent un même office dans un autre ordre ou une autre langue (${office}).`,
  ],
  [
    `${N} and ${N} are names of one place in two languages or spellings \\(([^)]*)\\)\\.`,
    (a, b, place) => `« ${a} » et « ${b} » nomment un même lieu en deux langues ou graphies (${place}).`,
  ],
  [`${N} is ${N} without the words before it\\.`, (a, b) => `« ${a} » est « ${b} » sans les mots qui précèdent.`],
  [`${N} is ${N} with its legal form\\.`, (b, a) => `« ${b} » est « ${a} » avec sa forme juridique.`],
  [`${N} says where ${N} lies\\.`, (b, a) => `« ${b} » dit où se trouve « ${a} ».`],
  [
    `${N} and ${N} differ in the kind of company only\\.`,
    (a, b) => `« ${a} » et « ${b} » ne diffèrent que par la forme de société.`,
  ],
  [
    `Same words, but ${N} and ${N} are two kinds of company\\.`,
    (a, b) => `Mêmes mots, mais « ${a} » et « ${b} » sont deux formes de société.`,
  ],
  [
    `${N} is a name of (a person|a body|a place) here and of (a person|a body|a place) there\\.`,
    (a, here = '', there = '') => `« ${a} » est ici le nom ${KINDS[here]}, là celui ${KINDS[there]}.`,
  ],
  [
    `${N} and ${N} have one surname, but different given names\\.`,
    (a, b) => `« ${a} » et « ${b} » ont le même nom, mais des prénoms différents.`,
  ],
  [
    `${N} and ${N} have one surname, but their given names do not begin alike\\.`,
    (a, b) => `« ${a} » et « ${b} » ont le même nom, mais leurs prénoms ne commencent pas de même.`,
  ],
  [
    `${N} is addressed as a (man|woman), ${N} as a (man|woman)\\.`,
    (a, one, b, other) =>
      `« ${a} » est désigné comme ${one === 'man' ? 'un homme' : 'une femme'}, « ${b} » comme ${other === 'man' ? 'un homme' : 'une femme'}.`,
  ],
  ['The numbers differ: (.+?) and (.+?)\\.', (a, b) => `Les nombres diffèrent : ${a} et ${b}.`],
  [
    `A document says that ${N} was another name of ${N}; other papers have the one name without the other, so they stay two until a person makes them one\\.`,
    (b, a) =>
      `Un document dit que « ${b} » était un autre nom de « ${a} » ; d’autres papiers ont l’un sans l’autre : ils restent deux jusqu’à ce que quelqu’un les réunisse.`,
  ],
  [
    'A document says that they are one: “(.*?)”(?= In |; A |$)',
    (words) => `Un document dit qu’ils ne font qu’un : « ${words} ».`,
  ],
  ['A document says that they are one\\.', () => 'Un document dit qu’ils ne font qu’un.'],
  [
    'Elsewhere in the case the first is stated to be another name of the second, and of nobody else\\.',
    () => 'Ailleurs dans le dossier, le premier est dit être un autre nom du second, et de personne d’autre.',
  ],
  [`A document calls ${N} and ${N} kin`, (a, b) => `Un document dit parents « ${a} » et « ${b} »`],
  [
    `${N} may be (.+?): left open\\.`,
    (a, several) => `« ${a} » peut être ${several?.replaceAll(' or ', ' ou ')} : laissé ouvert.`,
  ],
  [
    `${N} stands without a given name, and nothing ties the documents’ bearers together\\.`,
    (a) => `« ${a} » est sans prénom, et rien ne lie ceux que les documents nomment ainsi.`,
  ],
  ['Namesakes, kept apart until a person says: ', () => 'Homonymes, gardés à part jusqu’à ce que quelqu’un tranche : '],
  ['Kept apart until a person says: ', () => 'Gardés à part jusqu’à ce que quelqu’un tranche : '],
  ['one was born in (.+?), the other in (.+?)(?=\\.)', (a, b) => `l’un est né en ${a}, l’autre en ${b}`],
  ['their occupations do not go together', () => 'leurs métiers ne vont pas ensemble'],
  [
    'Nobody else in the (case|document) fits\\.',
    (where) => `Personne d’autre dans le ${where === 'case' ? 'dossier' : 'document'} ne convient.`,
  ],
  ['(?<=\\.) But: ', () => ' Mais : '],
  ['(.+) judged so on (\\d{4}-\\d\\d-\\d\\d)', (by, day) => `${by} en a jugé ainsi le ${day}`],
  ['(?<=[.»”]) In (?=\\S+\\.\\w)', () => ' Dans '],
  [' and (\\d+) more\\.$', (n) => ` et ${n} de plus.`],
];

const patterns = SENTENCES.map(([pattern, french]) => [new RegExp(pattern, 'gu'), french] as const);

/** Why two names were taken for one or kept apart. */
export const identityReasonFr = (said: string): string =>
  patterns.reduce(
    (text, [pattern, french]) => text.replace(pattern, (_, ...found: readonly string[]) => french(...found)),
    said,
  );
