/** Numbers of the same thing over time: a later, higher one is a revision; "at least" is a bound; who is in or out is kept. */
import type { Claim } from '../domain/claim.ts';
import type { DocumentId, EntityId } from '../domain/ids.ts';
import type { Bound } from '../domain/mention.ts';
import type { Moment } from '../domain/moment.ts';
import type { Reading, Series } from '../domain/series.ts';
import { saidTime } from './since.ts';
import { contentWords } from './wording.ts';

/** A number as it was spotted in the words of a claim. */
export interface CountValue {
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly scope?: string;
}

export interface SeriesInput {
  readonly claims: Iterable<Claim>;
  /** The number in the claim's words; undefined where none was spotted. */
  readonly count: (claim: Claim) => CountValue | undefined;
  readonly filler: (claim: Claim, role: string) => EntityId | undefined;
  readonly nameOf: (entity: EntityId) => string | undefined;
  /** When a document came out; numbers published before a day do not count what happened on it. */
  readonly published?: (document: DocumentId) => Moment | undefined;
}

/** Words that count the dead or the hurt, whatever the sentence calls them. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'killed',
    /\b(?:dead|deaths?|killed|died|fatalit(?:y|ies)|lives lost)\b|(?<!\p{L})(?:morts?|mortes?|tuée?s?|décès)(?!\p{L})/iu,
  ],
  ['injured', /\b(?:injured|wounded|hurt|injuries)\b|(?<!\p{L})(?:blessée?s?)(?!\p{L})/iu],
];

const BOUNDS: Readonly<Record<Bound, Reading['bound']>> = {
  exactly: 'exact',
  'at least': 'at least',
  'more than': 'at least',
  'at most': 'at most',
  'fewer than': 'at most',
  about: 'about',
};

function ends({ low, high, bound }: CountValue): Pick<Reading, 'least' | 'most' | 'bound'> {
  if (low !== high) return { least: low, most: high, bound: 'between' };
  switch (bound) {
    case 'at least':
      return { least: low, bound: 'at least' };
    case 'more than':
      return { least: Number.isInteger(low) ? low + 1 : low, bound: 'at least' };
    case 'at most':
      return { most: high, bound: 'at most' };
    case 'fewer than':
      return { most: Number.isInteger(high) ? high - 1 : high, bound: 'at most' };
    default:
      return { least: low, most: high, bound: BOUNDS[bound] };
  }
}

/** Who is counted in or out, as said near the number. */
const SCOPE =
  /\b(?:including|not counting|excluding|not including|among them|apart from|besides|plus)\s[^,.;:)]{3,60}|(?<!\p{L})(?:dont|y compris|sans compter|hors|outre)\s[^,.;:)]{3,60}/giu;

function scopeOf(claim: Claim, count: CountValue): readonly string[] {
  const number = claim.roles.find(({ role }) => role === 'number');
  const [quote] = claim.quotes;
  const from = number ? Math.max(0, number.end - quote.start) : 0;
  const near = quote.words.slice(from, from + 90).split(/[.;]/u)[0] ?? '';
  const said = [...near.matchAll(SCOPE)].map(([words]) => words.replace(/\s+/gu, ' ').trim());
  return [...new Set([...(count.scope === undefined ? [] : [count.scope]), ...said])];
}

/** "At least nine men died in the silo": what became of those that are counted stands right behind them. */
const FATE = 40;

/** The words behind the number, up to the next number or the end of the clause. */
function fateOf(claim: Claim): string {
  const number = claim.roles.find(({ role }) => role === 'number');
  const [quote] = claim.quotes;
  if (!number) return '';
  const after = quote.words.slice(Math.max(0, number.end - quote.start), number.end - quote.start + FATE);
  return after.split(/[,;:.()\d]|\s(?:and|but|while|whose|who|et|mais|dont|qui)\s/u)[0] ?? '';
}

/** Only people die or are hurt. */
const PEOPLE =
  /(?<!\p{L})(?:m[ae]n|wom[ae]n|people|persons?|workers?|passengers?|civilians?|officers?|soldiers?|children|residents?|hommes?|femmes?|personnes?|ouvriers?|passagers?|civils?|agents?|soldats?|enfants?|habitants?)(?!\p{L})/iu;

const counted = (claim: Claim, count: CountValue): string => {
  if (claim.predicate === 'killed' || claim.predicate === 'injured') return claim.predicate;
  const said = `${count.what} ${claim.roles.find(({ role }) => role === 'what')?.words ?? ''}`;
  const words = PEOPLE.test(said) ? `${said} ${fateOf(claim)}` : said;
  const kind = KINDS.find(([, sign]) => sign.test(words))?.[0];
  return kind ?? [...new Set(contentWords(count.what))].filter((word) => !/^\d/u.test(word)).join(' ');
};

/** Of which event, place or group: what keeps two series of one thing apart. Undefined where nothing says. */
function ofWhat(claim: Claim, { filler, nameOf }: SeriesInput): string | undefined {
  for (const role of ['of', 'where', 'who', 'whom'] as const) {
    const entity = filler(claim, role);
    const name = entity === undefined ? undefined : nameOf(entity);
    if (name !== undefined) return name;
  }
  const when = saidTime(claim);
  return when ? when.edtf.replace(/[~?%]/g, '') : undefined;
}

/**
 * The one day of which the case counts the dead: numbers that name no event can then be of that day, if they were not published before it and
 * their sentence names nothing that the sentences of that day do not. Where the case tells of two such days, none is guessed.
 */
function onlyDay(all: ReadonlyMap<string, Open>, what: string): string | undefined {
  const days = [...all.values()].filter((one) => one.what === what && one.said);
  const [day] = days;
  return day && days.length === 1 && /^\d{4}-\d\d-\d\d$/.test(day.of) ? day.of : undefined;
}

interface Open {
  readonly what: string;
  readonly of: string;
  /** The text says of what event; else only in which document it stands. */
  readonly said: boolean;
  readonly readings: Reading[];
}

const LETHAL: ReadonlySet<string> = new Set(KINDS.map(([kind]) => kind));

const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Names in a sentence: capitals within it. */
const namesIn = (words: string): readonly string[] =>
  [...words.matchAll(/(?<!^[\s“"«]*)(?<!\p{L})\p{Lu}\p{L}{2,}/gu)].map(([name]) => folded(name));

/** Moves numbers without an event to the only day that the case tells of. */
function gathered(
  all: Map<string, Open>,
  said: ReadonlyMap<string, string>,
  { published }: SeriesInput,
): readonly Open[] {
  for (const what of LETHAL) {
    const day = onlyDay(all, what);
    const whole = day === undefined ? undefined : all.get(`${what}|${day}`);
    if (day === undefined || !whole) continue;
    const known = new Set(
      whole.readings.flatMap(({ claim }) => folded(said.get(claim) ?? '').match(/\p{L}{3,}/gu) ?? []),
    );
    for (const [key, one] of all) {
      const first = one.readings[0];
      if (one.what !== what || one.said || !first) continue;
      const out = published?.(first.claim.slice(0, first.claim.lastIndexOf('#')) as DocumentId);
      if (out?.latest !== undefined && out.latest < day) continue;
      const same = one.readings.filter(({ claim }) => namesIn(said.get(claim) ?? '').every((name) => known.has(name)));
      whole.readings.push(...same);
      if (same.length === one.readings.length) all.delete(key);
      else all.set(key, { ...one, readings: one.readings.filter((reading) => !same.includes(reading)) });
    }
  }
  return [...all.values()];
}

const PREDICATES: ReadonlySet<string> = new Set(['counted', 'killed', 'injured']);

/** Series with two readings or more first, then by what is counted; readings in order of their time, then of the documents. */
export function seriesOf(input: SeriesInput): readonly Series[] {
  const found = new Map<string, Open>();
  const places = new Set<string>();
  const sentences = new Map<string, string>();
  for (const claim of input.claims) {
    if (!PREDICATES.has(claim.predicate) || claim.stance === 'asked') continue;
    const count = input.count(claim);
    if (!count) continue;
    const what = counted(claim, count);
    if (what === '') continue;
    // one number of a sentence is one reading, though it is counted and killed in two claims
    const place = `${claim.document}|${what}|${claim.roles.find(({ role }) => role === 'number')?.start}`;
    if (places.has(place)) continue;
    places.add(place);
    if (LETHAL.has(what) && !Number.isInteger(count.low)) continue;
    if (LETHAL.has(what)) sentences.set(claim.id, claim.quotes[0].words);
    const event = ofWhat(claim, input);
    const of = event ?? `in ${claim.document}`;
    const when = saidTime(claim);
    const reading: Reading = {
      claim: claim.id,
      ...ends(count),
      ...(when ? { asOf: when } : {}),
      scope: scopeOf(claim, count),
    };
    const key = `${what}|${of}`;
    const series = found.get(key);
    if (series) series.readings.push(reading);
    else found.set(key, { what, of, said: event !== undefined, readings: [reading] });
  }
  const day = ({ asOf }: Reading): string => asOf?.earliest ?? asOf?.latest ?? '9999';
  return gathered(found, sentences, input)
    .map(({ what, of, readings }) => ({
      what,
      of,
      readings: [...readings].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
    }))
    .sort((a, b) => b.readings.length - a.readings.length || (`${a.what} ${a.of}` < `${b.what} ${b.of}` ? -1 : 1));
}
