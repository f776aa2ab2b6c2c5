/** Lengths of time that the rules for moments found, as a number of units with their bound. */
import type { Bound, DurationUnit, MentionValue } from '../domain/mention.ts';
import type { TimeExpression } from './moments/index.ts';

/** Units that the domain counts in others. */
const IN: Readonly<Record<string, readonly [DurationUnit, number]>> = {
  second: ['minute', 1 / 60],
  weekend: ['day', 2],
  quarter: ['month', 3],
  season: ['month', 3],
};

const BOUNDS: readonly { readonly before: RegExp; readonly opening: RegExp; readonly bound: Bound }[] = (
  [
    ["at least|no less than|no fewer than|a minimum of|au moins|pas moins d[e'’]|au minimum", 'at least'],
    ["no more than|not more than|up to|at most|au plus|au maximum|jusqu['’]à|pas plus d[e'’]", 'at most'],
    ["more than|over|plus d[e'’]", 'more than'],
    ["less than|fewer than|under|moins d[e'’]", 'fewer than'],
    [
      "about|around|some|nearly|almost|roughly|approximately|close to|environ|près d[e'’]|quelque|presque|à peu près",
      'about',
    ],
  ] as const
).map(([words, bound]) => ({
  before: new RegExp(`(?<!\\p{L})(?:${words})\\s*$`, 'iu'),
  opening: new RegExp(`^(?:${words})(?!\\p{L}{2})`, 'iu'),
  bound,
}));

const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^\s(?:or more|or longer|at least|ou plus|au moins)(?!\p{L})/iu, 'at least'],
  [/^\s(?:or less|or so|at most|ou moins|au plus|environ)(?!\p{L})/iu, 'about'],
];

/** `before`, `after`: the words around it. Bounding words may stand there or open the expression itself. */
export function lengthOf(e: TimeExpression, before: string, after: string): MentionValue | undefined {
  if (e.said.form !== 'duration') return undefined;
  const { low, high, unit, vague } = e.said;
  const [own, times] = IN[unit] ?? [unit as DurationUnit, 1];
  const bound =
    BOUNDS.find((b) => b.before.test(before) || b.opening.test(e.text))?.bound ??
    AFTER.find(([words]) => words.test(after))?.[1];
  return {
    kind: 'duration',
    low: low * times,
    high: high * times,
    unit: own,
    bound: bound ?? (vague || /aine d/.test(e.text) ? 'about' : 'exactly'),
  };
}
