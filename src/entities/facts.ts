/** Facts that keep namesakes apart: years of birth that cannot be one, and trades that one life seldom joins. */
import type { MentionFacts } from './case-names.ts';
import { fold, wordsOf } from './names/fold.ts';
import { ROLES_EN } from './roles-en.ts';
import { ROLES_FR } from './roles-fr.ts';

/** What is known of one bearer. Absent where nothing is said. */
export interface Known {
  readonly born?: readonly [number, number];
  /** Families of trades, sorted. */
  readonly trades: readonly string[];
}

export const NOTHING_KNOWN: Known = { trades: [] };

const FAMILY = new Map(
  [ROLES_EN, ROLES_FR].flatMap((table) =>
    Object.entries(table).flatMap(([family, words]) => words.split(' ').map((word) => [fold(word), family] as const)),
  ),
);

/** Families that go together in many a life; an office goes with most. */
const COMPATIBLE = new Set(
  [
    'law|business',
    'business|science',
    'press|arts',
    'law|science',
    'health|science',
    'force|sea',
    'crafts|sea',
    'business|sea',
    'business|crafts',
    'press|science',
    'force|law',
    'arts|science',
    'press|business',
    'business|sport',
    'force|crafts',
    'force|sport',
    ...'law force health press business science arts'.split(' ').map((family) => `public|${family}`),
  ].flatMap((pair) => [pair, pair.split('|').reverse().join('|')]),
);

const together = (a: string, b: string): boolean => a === b || COMPATIBLE.has(`${a}|${b}`);

export function known({ born, roles }: Pick<MentionFacts, 'born' | 'roles'>): Known {
  const trades = new Set(
    (roles ?? []).flatMap((role) => wordsOf(fold(role)).flatMap((word) => FAMILY.get(word) ?? [])),
  );
  return { trades: [...trades].sort(), ...(born ? { born } : {}) };
}

const years = ([from, to]: readonly [number, number]): string => (from === to ? `${from}` : `${from} or ${to}`);

/** Why two sets of facts cannot well be of one person; undefined where they can. */
export function conflict(a: Known, b: Known): string | undefined {
  if (a.born && b.born && (a.born[1] < b.born[0] || b.born[1] < a.born[0]))
    return `one was born in ${years(a.born)}, the other in ${years(b.born)}`;
  if (a.trades.length > 0 && b.trades.length > 0 && !a.trades.some((x) => b.trades.some((y) => together(x, y))))
    return `their occupations do not go together (${a.trades.join(', ')}; ${b.trades.join(', ')})`;
  return undefined;
}

export function joined(a: Known, b: Known): Known {
  if (a === NOTHING_KNOWN) return b;
  if (b === NOTHING_KNOWN) return a;
  const born =
    a.born && b.born ? ([Math.max(a.born[0], b.born[0]), Math.min(a.born[1], b.born[1])] as const) : (a.born ?? b.born);
  const possible = born && born[0] <= born[1] ? born : a.born;
  return { trades: [...new Set([...a.trades, ...b.trades])].sort(), ...(possible ? { born: possible } : {}) };
}

export const signature = ({ born, trades }: Known): string => `${born?.join('-') ?? ''}|${trades.join(',')}`;
