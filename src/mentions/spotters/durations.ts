/** Lengths of time that the rules for moments leave whole to us: "two and a half, three years", "deux ans, deux ans et demi". */
import type { Language } from '../../domain/facts.ts';
import type { Bound, DurationUnit, MentionValue } from '../../domain/mention.ts';
import type { Token } from '../../domain/passage.ts';
import { lower, mayStart, numberAt } from '../numbers.ts';
import type { Found, Spotter } from '../spotter.ts';
import { wordTable } from '../word-table.ts';

const UNITS: Readonly<Record<string, DurationUnit>> = wordTable<DurationUnit>({
  minute: 'minute',
  hour: 'hour',
  heure: 'hour',
  day: 'day',
  jour: 'day',
  week: 'week',
  semaine: 'week',
  month: 'month',
  mois: 'month',
  year: 'year',
  an: 'year',
  année: 'year',
  decade: 'decade',
  décennie: 'decade',
  century: 'century',
  siècle: 'century',
});
const unitOf = (token: Token | undefined): DurationUnit | undefined => {
  const word = lower(token);
  return UNITS[word] ?? UNITS[word.replace(/s$/, '')];
};

const value = (low: number, high: number, unit: DurationUnit, bound: Bound): MentionValue => ({
  kind: 'duration',
  low,
  high,
  unit,
  bound,
});

/** "quarante et un ans", "cent dix jours": a number of several words. */
function longNumber(tokens: readonly Token[], i: number, language: Language): Found | undefined {
  const number = numberAt(tokens, i, language);
  if (!number || number.figures || number.vague || number.next - i < 2) return undefined;
  const unit = unitOf(tokens[number.next]);
  if (!unit || /^(?:old|of age)$/.test(lower(tokens[number.next + 1]))) return undefined;
  const start = tokens[i]?.start ?? 0;
  const end = tokens[number.next]?.end ?? start;
  return { start, end, kind: 'duration', by: 'durations', value: value(number.low, number.high, unit, 'exactly') };
}

/** "deux ans et demi", "two years and a half": how many tokens. */
const halfAfter = (tokens: readonly Token[], i: number): number => {
  const words = [0, 1, 2].map((k) => lower(tokens[i + k]));
  if (words[0] === 'et' && /^demie?$/.test(words[1] ?? '')) return 2;
  return words.join(' ') === 'and a half' ? 3 : 0;
};

export const durations: Spotter = {
  id: 'durations',
  *find(at) {
    const { language } = at;
    if (language === 'other') return;
    for (const { tokens } of at.passage.sentences)
      for (let i = 0; i < tokens.length; i++) {
        const word = tokens[i]?.text ?? '';
        if (word !== ',' && !mayStart(word, language)) continue;
        const long = longNumber(tokens, i, language);
        if (long) {
          yield long;
          continue;
        }
        if (word !== ',') continue;
        // "two and a half, three years": read back from the comma to where a number ends at it
        const second = numberAt(tokens, i + 1, language);
        const unit = second && unitOf(tokens[second.next]);
        if (!second || !unit) continue;
        for (let from = i - 1; from >= Math.max(0, i - 5); from--) {
          const first = numberAt(tokens, from, language);
          if (!first) continue;
          const ends = first.next === i || (first.next === i - 1 && unitOf(tokens[i - 1]) === unit);
          const half = halfAfter(tokens, second.next + 1);
          const high = second.high + (half > 0 ? 0.5 : 0);
          if (!ends || first.low >= high || high > 2 * first.low) continue;
          yield {
            start: tokens[from]?.start ?? 0,
            end: tokens[second.next + half]?.end ?? 0,
            kind: 'duration',
            by: 'durations',
            value: value(first.low, high, unit, 'about'),
          };
          break;
        }
      }
  },
};
