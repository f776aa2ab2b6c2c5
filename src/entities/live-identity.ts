/** People's decisions on identity that hold: the log replayed, undone ones left out, the latest word on a pair last. */
import type { Judgement } from '../domain/judgement.ts';
import { slotOf, type ToldApart } from './name-table.ts';
import { nameOf } from './names/index.ts';
import type { NameKind } from './names/name.ts';

export interface LiveIdentity {
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly a: string;
  readonly b: string;
  readonly why: string;
}

export const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Oldest first; one for each pair of names. */
export function liveIdentity(log: readonly Judgement[]): readonly LiveIdentity[] {
  const undone = new Set<string>();
  for (const { id, decision } of [...log].reverse())
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.judgement);
  const pairs = new Map<string, LiveIdentity>();
  for (const { id, by, at, why, decision } of log) {
    if (decision.kind !== 'identity' || undone.has(id)) continue;
    const { a, b, verdict } = decision;
    const key = [a, b].sort().join('\u0000');
    pairs.delete(key);
    pairs.set(key, { verdict, a, b, why: `${by} judged so on ${at.slice(0, 10)}${why ? `: ${why}` : '.'}` });
  }
  return [...pairs.values()];
}

/** Names whose spellings would fold together though a person has told two of them apart. */
export function toldApart(live: readonly LiveIdentity[]): ToldApart {
  const out = new Set<string>();
  for (const { a, b, verdict } of live) {
    if (verdict === 'same' || a === b) continue;
    for (const kind of KINDS) {
      const [one, other] = [nameOf(a, kind), nameOf(b, kind)];
      if (one.key === other.key && one.text !== other.text) out.add(slotOf(one));
    }
  }
  return out;
}
