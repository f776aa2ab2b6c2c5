/** Numbers of the same thing over time: a later, higher one is a revision; "at least" is a bound; who is in or out is kept. */
import type { Claim } from '../domain/claim.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Bound } from '../domain/mention.ts';
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

const counted = (claim: Claim, count: CountValue): string => {
  if (claim.predicate === 'killed' || claim.predicate === 'injured') return claim.predicate;
  const words = `${count.what} ${claim.roles.find(({ role }) => role === 'what')?.words ?? ''}`;
  const kind = KINDS.find(([, sign]) => sign.test(words))?.[0];
  return kind ?? [...new Set(contentWords(count.what))].filter((word) => !/^\d/u.test(word)).join(' ');
};

/** Of which event, place or group: what keeps two series of one thing apart. */
function ofWhat(claim: Claim, { filler, nameOf }: SeriesInput): string {
  for (const role of ['of', 'where', 'who', 'whom'] as const) {
    const entity = filler(claim, role);
    const name = entity === undefined ? undefined : nameOf(entity);
    if (name !== undefined) return name;
  }
  const when = saidTime(claim);
  return when ? when.edtf.replace(/[~?%]/g, '') : `in ${claim.document}`;
}

const PREDICATES: ReadonlySet<string> = new Set(['counted', 'killed', 'injured']);

/** Series with two readings or more first, then by what is counted; readings in order of their time, then of the documents. */
export function seriesOf(input: SeriesInput): readonly Series[] {
  const found = new Map<string, { readonly what: string; readonly of: string; readonly readings: Reading[] }>();
  for (const claim of input.claims) {
    if (!PREDICATES.has(claim.predicate) || claim.stance === 'asked') continue;
    const count = input.count(claim);
    if (!count) continue;
    const what = counted(claim, count);
    if (what === '') continue;
    const of = ofWhat(claim, input);
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
    else found.set(key, { what, of, readings: [reading] });
  }
  const day = ({ asOf }: Reading): string => asOf?.earliest ?? asOf?.latest ?? '9999';
  return [...found.values()]
    .map((one) => ({
      ...one,
      readings: [...one.readings].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
    }))
    .sort((a, b) => b.readings.length - a.readings.length || (`${a.what} ${a.of}` < `${b.what} ${b.of}` ? -1 : 1));
}
