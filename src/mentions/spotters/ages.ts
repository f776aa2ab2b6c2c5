/** Ages of people: "a 57-year-old", "aged 18", "Mara Volk, 34,", "âgé de 18 ans", "un homme de 22 ans". */
import type { Language } from '../../domain/facts.ts';
import type { Bound } from '../../domain/mention.ts';
import { matches } from '../matches.ts';
import { numberAt } from '../numbers.ts';
import type { Spotter } from '../spotter.ts';

/** A number up to three words long. */
const N_EN = String.raw`(\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?))`;
const N_FR = String.raw`(\d{1,3}|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)(?:(?:-| et )[a-zé]+)*)`;
const ABOUT_EN = String.raw`((?:about|around|approximately|at least|under|over|only|just|barely|nearly|between|up to)\s)?`;
const ABOUT_FR = String.raw`((?:environ|à peine|plus d[e’']|moins d[e’']|presque|près d[e’']|seulement)\s?)?`;
const PERSON_FR = `(?:hommes?|femmes?|garçons?|(?:jeune )?filles?|jeunes?|enfants?|adolescente?s?|mineure?s?|étudiante?s?|Français(?:es?)?|Belges?|ressortissante?s?|suspecte?s?|victimes?|père|mère|fils|retraitée?s?|habitante?s?|conducteurs?|conductrices?|marins?|agents?|policiers?|militaires?|employée?s?|ouvriers?|ouvrières?|docker|passagers?|passagères?|touristes?|avocate?|journaliste|quadragénaire|individus?|personnes?|bébé|fillette|gardien|chauffeur|technicien(?:ne)?|migrante?s?|cousin|frère|sœur|neveu|nièce|oncle|mari|épouse)`;

interface Form {
  /** What the passage must have at all. */
  readonly gate: RegExp;
  readonly find: RegExp;
  /** The number's group, that of a second one, that of words before them. */
  readonly low: number;
  readonly high?: number;
  readonly bound?: number;
  /** Counts only after a person's name. */
  readonly afterPerson?: true;
}

const FORMS: Readonly<Record<'en' | 'fr', readonly Form[]>> = {
  en: [
    // a 57-year-old; two sixteen-year-olds
    {
      gate: /years?[- ]old/i,
      find: new RegExp(String.raw`(?<![\p{L}\d-])(${N_EN}[- ]years?[- ]olds?)(?![\p{L}\d])`, 'giu'),
      low: 2,
    },
    // aged 18; aged between 15 and 25; aged 15 to 17; at the age of twelve
    {
      gate: /(?<![A-Za-z])aged?\s/i,
      find: new RegExp(
        String.raw`(?<![\p{L}])((?:aged|at the age of|at age|age)\s${ABOUT_EN}${N_EN}(?:\s?(?:to|and|-|–|or)\s?${N_EN})?)(?![\p{L}\d-]|[.,]\d)`,
        'giu',
      ),
      bound: 2,
      low: 3,
      high: 4,
    },
    {
      gate: /years of age/i,
      find: new RegExp(String.raw`(?<![\p{L}\d-])(${N_EN}\syears\sof\sage)(?![\p{L}\d])`, 'giu'),
      low: 2,
    },
    // Mara Volk, 34, of Lowmere; Volk, 34,
    {
      gate: /, [1-9]\d\D/,
      find: /,\s(([1-9]\d))(?=,|\)|\.\s|\.$|;|\sand\s|\sof\s|\sfrom\s|\swho\s)/gu,
      low: 2,
      afterPerson: true,
    },
    // Mara Volk (34)
    { gate: /\([1-9]\d\)/, find: /\s\((([1-9]\d))\)/gu, low: 2, afterPerson: true },
    // Volk, who is 58; he’s 81 and
    {
      gate: /(?:is|was|['’]s) [1-9]\d\D/,
      find: /(?<![\p{L}])(?:who|[Hh]e|[Ss]he)(?:\s(?:is|was)(?:\s(?:now|then|only))?|['’]s)\s(([1-9]\d))(?=[,.;)]|\sand\s|\swhen\s|\sat\sthe\stime)/gu,
      low: 2,
    },
  ],
  fr: [
    // âgé de 18 ans; âgées de 15 à 17 ans; à l’âge de douze ans
    {
      gate: /[âa]ge|âgée?/i,
      find: new RegExp(
        String.raw`(?<![\p{L}])((?:âgée?s?|[àa]\sl[’']âge)\s(?:de\s|d[’'])?${ABOUT_FR}${N_FR}(?:\s(?:à|et|ou)\s${N_FR})?\sans)(?![\p{L}\d])`,
        'giu',
      ),
      bound: 2,
      low: 3,
      high: 4,
    },
    // un homme de 22 ans
    {
      gate: / de [^.]{1,40} ans/,
      find: new RegExp(
        String.raw`(?<![\p{L}])${PERSON_FR}(?:\s\p{Ll}+)?\sde\s(${N_FR}\sans)(?![\p{L}\d])(?!\sd[e’']\s?(?:prison|réclusion|détention|carrière|service|expérience))`,
        'gu',
      ),
      low: 2,
    },
    // Karim Oulh, 34 ans, et (34 ans)
    { gate: /\d ans/, find: /(?:\p{Lu}[\p{L}’'-]+,\s|\()((\d{1,3})\sans)(?=[,.;)])/gu, low: 2 },
    // il avait alors 18 ans
    {
      gate: /(?:avai|aurai|ont|avoir|a\s).{1,40}\sans/i,
      find: new RegExp(
        String.raw`(?<![\p{L}])(?<!y\s)(?:avait|avaient|a|ont|avoir|aurait)\s(?:alors\s|à peine\s|aujourd[’']hui\s|environ\s)?(${N_FR}\sans)(?=[,.;)]|\set\s|\squand\s|\slorsqu|\sau\smoment|\slors\s|\sà\sl[’']époque|$)`,
        'giu',
      ),
      low: 2,
    },
  ],
};

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:about|around|approximately|nearly|environ|presque|près)/i, 'about'],
  [/^at least/i, 'at least'],
  [/^(?:under|moins)/i, 'fewer than'],
  [/^(?:over|plus)/i, 'more than'],
  [/^up to/i, 'at most'],
];

function years(words: string | undefined, language: Language): number | undefined {
  if (words === undefined) return undefined;
  const tokens = words
    .toLowerCase()
    .split(' ')
    .map((text) => ({ start: 0, end: 0, text }));
  const read = numberAt(tokens, 0, language);
  return read?.next === tokens.length && read.high < 125 ? read.high : undefined;
}

export const ages: Spotter = {
  id: 'ages',
  *find(at) {
    if (at.language === 'other') return;
    for (const { gate, find, low, high, bound, afterPerson } of FORMS[at.language]) {
      if (!gate.test(at.words)) continue;
      for (const m of matches(at, find)) {
        const place = at.passage.start + m.start;
        if (afterPerson && !at.person(place - 3, place - 2)) continue;
        const first = years(m.groups[low], at.language);
        if (first === undefined) continue;
        const second = high === undefined ? undefined : years(m.groups[high], at.language);
        const said = bound === undefined ? '' : (m.groups[bound] ?? '');
        yield {
          start: place,
          end: at.passage.start + m.end,
          kind: 'count',
          by: 'ages',
          value: {
            kind: 'count',
            what: 'years of age',
            low: first,
            high: second !== undefined && second > first ? second : first,
            bound: BOUNDS.find(([re]) => re.test(said))?.[1] ?? 'exactly',
          },
        };
      }
    }
  },
};
