/** Words that bound a number, before it and after it, English and French, and those that tie two numbers into a range. */
import type { Language } from '../domain/facts.ts';
import type { Bound } from '../domain/mention.ts';

type Phrases = readonly (readonly [string, Bound])[];

interface BoundWords {
  /** Phrases that end just before the number, longest first. */
  readonly before: ReadonlyMap<string, readonly (readonly [readonly string[], Bound])[]>;
  readonly after: readonly (readonly [readonly string[], Bound])[];
  /** Between two numbers of one range. */
  readonly to: ReadonlySet<string>;
  readonly between: string;
  readonly and: string;
  /** Before a second or third guess: "two or three thousand, maybe four thousand". */
  readonly maybe: readonly (readonly string[])[];
}

const BEFORE_EN: Phrases = [
  ['at least', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not fewer than', 'at least'],
  ['not less than', 'at least'],
  ['a minimum of', 'at least'],
  ['as few as', 'at least'],
  ['more than', 'more than'],
  ['well over', 'more than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['upwards of', 'at least'],
  ['upward of', 'at least'],
  ['in excess of', 'more than'],
  ['exceeding', 'more than'],
  ['greater than', 'more than'],
  ['at most', 'at most'],
  ['at the most', 'at most'],
  ['up to', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['a maximum of', 'at most'],
  ['fewer than', 'fewer than'],
  ['less than', 'fewer than'],
  ['under', 'fewer than'],
  ['below', 'fewer than'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['just under', 'fewer than'],
  ['just over', 'more than'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['estimated at', 'about'],
  ['circa', 'about'],
  ['perhaps', 'about'],
  ['maybe', 'about'],
  ['possibly', 'about'],
  ['probably', 'about'],
  ['something like', 'about'],
  ['in the region of', 'about'],
  ['on the order of', 'about'],
  ['in the order of', 'about'],
  ['only', 'exactly'],
  ['just', 'exactly'],
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
  ['a total of', 'exactly'],
];

const AFTER_EN: Phrases = [
  ['or so', 'about'],
  ['or more', 'at least'],
  ['or fewer', 'at most'],
  ['or less', 'at most'],
  ['odd', 'about'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['plus', 'at least'],
  ['+', 'at least'],
];

const BEFORE_FR: Phrases = [
  ['au moins', 'at least'],
  ['pas moins de', 'at least'],
  ["pas moins d'", 'at least'],
  ['au minimum', 'at least'],
  ['un minimum de', 'at least'],
  ['plus de', 'more than'],
  ["plus d'", 'more than'],
  ['au-delà de', 'more than'],
  ['supérieur à', 'more than'],
  ['supérieure à', 'more than'],
  ['dépassant', 'more than'],
  ['excédant', 'more than'],
  ['au plus', 'at most'],
  ['tout au plus', 'at most'],
  ['au maximum', 'at most'],
  ['un maximum de', 'at most'],
  ["jusqu' à", 'at most'],
  ['pas plus de', 'at most'],
  ["pas plus d'", 'at most'],
  ['moins de', 'fewer than'],
  ["moins d'", 'fewer than'],
  ['inférieur à', 'fewer than'],
  ['inférieure à', 'fewer than'],
  ['environ', 'about'],
  ['près de', 'about'],
  ["près d'", 'about'],
  ['presque', 'about'],
  ['quelque', 'about'],
  ['quelques', 'about'],
  ['à peu près', 'about'],
  ['approximativement', 'about'],
  ['autour de', 'about'],
  ["autour d'", 'about'],
  ['aux alentours de', 'about'],
  ["de l' ordre de", 'about'],
  ["de l' ordre d'", 'about'],
  ['peut-être', 'about'],
  ['probablement', 'about'],
  ['estimé à', 'about'],
  ['estimés à', 'about'],
  ['estimée à', 'about'],
  ['seulement', 'exactly'],
  ['exactement', 'exactly'],
  ['précisément', 'exactly'],
  ['un total de', 'exactly'],
];

const AFTER_FR: Phrases = [
  ['au moins', 'at least'],
  ['environ', 'about'],
  ['ou plus', 'at least'],
  ['et plus', 'at least'],
  ['ou moins', 'at most'],
  ['au plus', 'at most'],
  ['au maximum', 'at most'],
  ['à peu près', 'about'],
  ['+', 'at least'],
];

const split = (phrases: Phrases): (readonly [readonly string[], Bound])[] =>
  phrases.map(([p, b]) => [p.split(' '), b] as const).sort((a, b) => b[0].length - a[0].length);

function byLastWord(phrases: Phrases): BoundWords['before'] {
  const map = new Map<string, (readonly [readonly string[], Bound])[]>();
  for (const entry of split(phrases)) {
    const last = entry[0].at(-1) ?? '';
    map.set(last, [...(map.get(last) ?? []), entry]);
  }
  return map;
}

const ENGLISH: BoundWords = {
  before: byLastWord(BEFORE_EN),
  after: split(AFTER_EN),
  to: new Set(['to', 'or', '–', '-', '—']),
  between: 'between',
  and: 'and',
  maybe: [
    [',', 'maybe'],
    [',', 'perhaps'],
    [',', 'possibly'],
    [',', 'or'],
    [',', 'or', 'even'],
    ['or', 'even'],
    ['or', 'perhaps'],
    ['or', 'maybe'],
  ],
};
const FRENCH: BoundWords = {
  before: byLastWord(BEFORE_FR),
  after: split(AFTER_FR),
  to: new Set(['à', 'ou', '–', '-', '—']),
  between: 'entre',
  and: 'et',
  maybe: [
    [',', 'peut-être'],
    [',', 'voire'],
    ['voire'],
    [',', 'ou'],
    [',', 'ou', 'même'],
    ['ou', 'même'],
    ['ou', 'peut-être'],
  ],
};

export const boundWords = (language: Language): BoundWords => (language === 'fr' ? FRENCH : ENGLISH);
