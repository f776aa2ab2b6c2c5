/** Makes small sports reports and tables with made-up clubs and players, so that the tagger has seen such lines; seeded, never random. */
import { FAMILY_NAMES } from '../src/mentions/names/gazetteer-family-names.ts';
import { GIVEN_NAMES } from '../src/mentions/names/gazetteer-given-names.ts';
import { CITIES, COUNTRIES } from '../src/mentions/names/gazetteer-places.ts';
import type { GoldName, GoldText } from './corpora.ts';
import { random } from './field.ts';

const proper = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .filter((w) => w.length > 3 && !w.includes("'") && !w.includes('.'))
    .map((w) =>
      w
        .split('_')
        .map((p) => p.replace(/(^|-)\p{Ll}/gu, (c) => c.toUpperCase()))
        .join(' '),
    );
const given = proper(GIVEN_NAMES);
const family = proper(FAMILY_NAMES);
const towns = proper(CITIES);
const countries = proper(COUNTRIES).slice(0, 260);
const ENDINGS = [
  '',
  '',
  '',
  '',
  '',
  ' United',
  ' City',
  ' Rovers',
  ' Town',
  ' FC',
  ' Athletic',
  ' Wanderers',
  ' Albion',
  ' Dynamo',
];
const NICKNAMES = ['Herons', 'Comets', 'Foxes', 'Pilots', 'Otters', 'Miners', 'Rangers', 'Falcons', 'Storm', 'Kites'];
const SPORTS = [
  'Soccer',
  'Cricket',
  'Tennis',
  'Cycling',
  'Basketball',
  'Rugby',
  'Athletics',
  'Golf',
  'Ice hockey',
  'Squash',
  'Boxing',
  'Rowing',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Patterns: {p} person, {s} surname, {i} initial and surname, {n} country, {c} club, {m} town team with its nickname, {t} town, {d} day, {#} small number, {##} larger; capitals make the name so. */
const LINES: readonly (readonly string[])[] = [
  [
    '{SPORT} - {C} BEAT {C} {#}-{#}.',
    '{T} 1997-03-1{#}',
    '{c} beat {c} {#}-{#} in a second division match on {d}.',
    'Scorers: {s} ({#}th, 4{#}th), {s} (6{#}th)',
    'Halftime {#}-{#}. Attendance {##}00',
    '"We were lucky," said {c} coach {p}. {s} missed a penalty for {c}.',
  ],
  [
    '{SPORT} - RESULTS OF {N} CHAMPIONSHIP MATCHES.',
    '{T} 1998-11-0{#}',
    'Results of first division matches played on {d}:',
    '{c} {#} {c} {#}',
    '{c} {#} {c} {#}',
    '{c} {#} {c} {#}',
    'Standings (tabulated under played, won, drawn, lost, goals for, goals against, points):',
    '{c} {##} {##} {#} {#} {##} {##} {##}',
    '{c} {##} {##} {#} {#} {##} {##} {##}',
    '{c} {##} {#} {#} {#} {##} {##} {##}',
  ],
  [
    '{SPORT} - {S} WINS {N} OPEN.',
    '{T} 1999-06-2{#}',
    'Results from the {t} open on {d} (prefix number denotes seeding):',
    '{#}-{p} ({n}) beat {p} ({n}) 6-{#} 7-{#}',
    '{p} ({n}) beat {#}-{p} ({n}) 6-{#} {#}-6 6-{#}',
    'Second round: {p} ({n}) beat {p} ({n}) 6-{#} 6-{#}',
  ],
  [
    '{SPORT} - LEADING PLACINGS.',
    '{T} 1996-08-1{#}',
    'Leading placings in the {n} grand tour on {d}:',
    '1. {p} ({n}) {c} 4 hours {##} minutes {##} seconds',
    '2. {p} ({n}) {c} same time',
    '3. {p} ({n}) {##} seconds behind',
    '4. {p} ({n})',
    'Overall: 1. {s} 2. {s} at {#} seconds 3. {s}',
  ],
  [
    '{SPORT} - {N} V {N} SCOREBOARD.',
    '{T} 1997-01-2{#}',
    'Scoreboard on the second day of the test between {n} and {n} at {t} on {d}:',
    '{n} first innings',
    '{i} c {s} b {s} {##}',
    '{i} lbw b {s} {#}',
    '{i} not out {##}',
    'Did not bat: {i}, {i}, {i}.',
    'Bowling: {s} {##}-{#}-{##}-{#}, {s} {##}-{#}-{##}-{#}',
    '{n} won by {##} runs.',
  ],
  [
    '{SPORT} - STANDINGS AFTER {D} GAMES.',
    '{T} 1996-04-0{#}',
    'Standings of the northern league after games played on {d} (tabulated under won, lost, percentage):',
    '{t} {##} {##} .5{##}',
    '{t} {##} {##} .4{##}',
    '{t} at {t}',
    '{t} {#} {t} {#}',
    'In {t}, {p} hit two home runs as the {m} beat the {m} {#}-{#}. {s} pitched seven innings.',
  ],
  [
    '{N} NAME SQUAD FOR {N} MATCH.',
    '{T} 1998-09-0{#}',
    '{n} coach {p} named the following squad on {d} for the qualifier against {n}:',
    'Goalkeepers - {p} ({c}), {p} ({c}).',
    'Defenders - {p} ({c}), {p} ({c}), {p} ({c}).',
    'Forwards - {p} ({c}), {p} ({c}).',
    '{s}, who plays for {c}, replaces {s}.',
  ],
];

/** `count` texts; the names in them are drawn from our word lists. */
export function resultsTables(count: number): GoldText[] {
  const next = random(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const texts: GoldText[] = [];
  for (let k = 0; k < count; k++) {
    const sport = pick(SPORTS);
    let text = '';
    const names: GoldName[] = [];
    const put = (words: string, kind: GoldName['kind'], upper: boolean): void => {
      const shown = upper ? words.toUpperCase() : words;
      names.push({ start: text.length, end: text.length + shown.length, kind });
      text += shown;
    };
    for (const line of LINES[k % LINES.length] ?? []) {
      for (const part of line.split(/(\{[^}]+\})/)) {
        const mark = /^\{(.+)\}$/.exec(part)?.[1];
        const upper = mark !== undefined && /^[A-Z]/.test(mark);
        if (mark === undefined) text += part;
        else if (mark === '#') text += Math.floor(next() * 8);
        else if (mark === '##') text += 10 + Math.floor(next() * 80);
        else if (mark === 'SPORT') text += sport.toUpperCase();
        else if (mark.toLowerCase() === 'd') text += upper ? pick(DAYS).toUpperCase() : pick(DAYS);
        else if (mark === 'p') put(`${pick(given)} ${pick(family)}`, 'person', false);
        else if (mark.toLowerCase() === 's') put(pick(family), 'person', upper);
        else if (mark === 'i') put(`${pick(given).charAt(0)}. ${pick(family)}`, 'person', false);
        else if (mark.toLowerCase() === 'n') put(pick(countries), 'place', upper);
        else if (mark.toLowerCase() === 't')
          put(pick(towns), /\.5|\.4|^\{t\} (?:at|\{#\})/.test(line) ? 'organisation' : 'place', upper);
        else if (mark === 'm') put(`${pick(towns)} ${pick(NICKNAMES)}`, 'organisation', false);
        else put(pick(towns) + pick(ENDINGS), 'organisation', upper);
      }
      text += '\n';
    }
    texts.push({ id: `results#${k}`, text, names, source: 'results', style: 'plain', language: 'en' });
  }
  return texts;
}
