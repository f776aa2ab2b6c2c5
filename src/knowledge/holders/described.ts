/** What sort of holder words describe where they name nobody: the authorities of a state, its services, another body, somebody. */
import {
  AUTHORITIES_EN,
  BODY_EN,
  JUSTICE_EN,
  KIN_EN,
  POLICE_EN,
  SERVICES_EN,
  SOMEONE_EN,
  SPEAKS_FOR_EN,
} from './bodies-en.ts';
import {
  AUTHORITIES_FR,
  BODY_FR,
  JUSTICE_FR,
  KIN_FR,
  POLICE_FR,
  SERVICES_FR,
  SOMEONE_FR,
  SPEAKS_FOR_FR,
} from './bodies-fr.ts';
import { stateInWords } from './states.ts';

/** Branches of a state that texts call by what they do; everything else goes by its own words. */
export type Branch = 'authorities' | 'intelligence services' | 'police' | 'justice';

export interface Described {
  readonly sort: 'branch' | 'body' | 'someone';
  readonly branch?: Branch;
  /** ISO code, where the words say of which state. */
  readonly state?: string;
  /** The words without article, possessive and what is said about them. */
  readonly words: string;
}

/** "the authorities, who had …" → "authorities" */
export function bareWords(words: string): string {
  const [head = ''] = words
    .replace(/\s+/gu, ' ')
    .split(/,|\s(?:who|which|that|whose|qui|que|dont|lequel|laquelle|in charge of|speaking|parlant)\s|[“”"«»]/iu);
  return head
    .replace(
      /^(?:both|the|a|an|their|its|his|her|our|le|la|les|l['’]|un|une|des|ses|ces|leurs?|son|sa)\s*(?=\p{L})/iu,
      (a) => (/['’\s]$/u.test(a) ? '' : a),
    )
    .replace(/['’]s\s+(?:comments?|words|remarks|accounts?|statements?|testimony|evidence|version)$/iu, '')
    .trim();
}

const ITS_PEOPLE =
  /^(.+?)\s+(?:officials|agents|officers|spokes(?:man|woman|person)|representatives)$|^(?:(?:officials|agents|officers|representatives|responsables|représentants)|(?:a |the |un |une |le |la )?(?:spokes(?:man|woman|person)|porte-parole))\s+(?:for|of|from|at|with|de la|de l['’]|du|des|de)\s*(?:the\s)?(.+)$/iu;

/** "customs officials", "a spokesman for the ministry": the body whose people they are. One official alone is somebody. */
export function bodyOfPeople(words: string): string | undefined {
  const found = ITS_PEOPLE.exec(bareWords(words));
  return found?.[1] ?? found?.[2];
}

const KIN =
  /\b(?:aunt|daughter|father|husband|mother|sister-in-law|uncle|widow|wife)\b|(?<!\p{L})(?:épouse|mari|mère|père|oncle|tante|veuve)(?!\p{L})/iu;

/** The kin noun of "his mother", "Novotny’s mother"; undefined for words that name nobody's kin, or several. */
export const kinNoun = (words: string): string | undefined => KIN.exec(bareWords(words))?.[0].toLowerCase();

const BRANCH_OF = /^(?:\p{L}+\s)?(?:branch|section|unit|bureau|antenne|office|arm)\b/iu;

/** "local branch of the port office" → "local branch" */
export const branchWords = (words: string): string | undefined => BRANCH_OF.exec(words)?.[0];

const BRANCHES: readonly (readonly [Branch, readonly RegExp[]])[] = [
  ['intelligence services', [SERVICES_EN, SERVICES_FR]],
  ['police', [POLICE_EN, POLICE_FR]],
  ['justice', [JUSTICE_EN, JUSTICE_FR]],
  ['authorities', [AUTHORITIES_EN, AUTHORITIES_FR]],
];
const either = (english: RegExp, french: RegExp, words: string): boolean => english.test(words) || french.test(words);

/** A branch is said in few words: "the French secret services", not "the health service of the northern ports". */
const FEW = 5;

/** A capital letter that is no state's adjective: a name is in it, and it is no mere description. */
const hasName = (words: string): boolean =>
  words
    .split(' ')
    .some(
      (word, i) => (i > 0 || /^\p{Lu}\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(word) && stateInWords(word) === undefined,
    );

export function described(said: string): Described | undefined {
  const words = bareWords(said);
  if (words === '') return undefined;
  const head = words.split(/\s(?:of|for|in|at|from|close to|proche|auprès)\s/iu)[0] ?? words;
  const state = stateInWords(words);
  const one = either(SOMEONE_EN, SOMEONE_FR, head);
  const found = BRANCHES.find(([, signs]) => signs.some((sign) => sign.test(words)))?.[0];
  if (found && !one && words.split(' ').length <= FEW && !hasName(words))
    return { sort: 'branch', branch: found, words, ...(state === undefined ? {} : { state }) };
  if (one) return { sort: 'someone', words };
  if (either(BODY_EN, BODY_FR, head) || found)
    return { sort: 'body', words, ...(state === undefined ? {} : { state }) };
  return undefined;
}

/** "a spokesman for the ministry": the ministry's own words. */
export const speaksFor = (words: string): boolean => either(SPEAKS_FOR_EN, SPEAKS_FOR_FR, words);

/** What neither pattern below can be without. */
const MAY_BE_OWNED = /['’]|\s(?:of|d[eu])/;

/** "Novotny’s mother", "la mère de Novotny": not Novotny. */
export function kinOf(words: string): boolean {
  if (!MAY_BE_OWNED.test(words)) return false;
  const owned = /\p{L}['’]s\s+(.*)$/u.exec(words)?.[1];
  if (owned !== undefined) return KIN_EN.test(owned);
  const of = /^(.*?)\s(?:of|de|du|d['’])\s?\p{Lu}/u.exec(words)?.[1];
  return of !== undefined && either(KIN_EN, KIN_FR, of);
}
