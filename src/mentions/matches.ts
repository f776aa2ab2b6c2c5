/** Runs one pattern over a passage and turns what it finds into identifiers. */
import type { IdentifierScheme } from '../domain/mention.ts';
import type { Found, PassageInHand } from './spotter.ts';

export interface Match {
  readonly groups: readonly (string | undefined)[];
  readonly words: string;
  /** Places in the passage's own words. */
  readonly start: number;
  readonly end: number;
  /** What stands just before, at most 40 characters. */
  readonly before: string;
  readonly after: string;
}

/** Every match of a global pattern. Where the pattern has a group, the match is what the first group holds. */
export function* matches(at: PassageInHand, pattern: RegExp): Iterable<Match> {
  const { words } = at;
  for (let from = 0; ; ) {
    // set anew each time: somebody may read with the same pattern between two matches
    pattern.lastIndex = from;
    const m = pattern.exec(words);
    if (!m) return;
    from = Math.max(pattern.lastIndex, m.index + 1);
    const inner = m[1] ?? m[0];
    const start = m.index + (m[1] === undefined ? 0 : m[0].lastIndexOf(m[1]));
    const end = start + inner.length;
    yield {
      groups: m,
      words: inner,
      start,
      end,
      before: words.slice(Math.max(0, start - 40), start),
      after: words.slice(end, end + 12),
    };
  }
}

/** An identifier at a match; nothing where something else already stands. */
export function* identifier(
  at: PassageInHand,
  scheme: IdentifierScheme,
  match: { readonly start: number; readonly end: number },
  normal: string,
  checked?: boolean,
): Iterable<Found> {
  const start = at.passage.start + match.start;
  const end = at.passage.start + match.end;
  if (at.taken(start, end)) return;
  yield {
    start,
    end,
    kind: 'identifier',
    by: scheme,
    value: { kind: 'identifier', scheme, normal, ...(checked === undefined ? {} : { checked }) },
  };
}

/** Upper case without blanks, dots and hyphens. */
export const bareCode = (words: string): string => words.replace(/[\s\u00a0\u202f.\-\u2010-\u2013]/g, '').toUpperCase();
