/** Claims that keep what they have in common once: voices, times and names of a large case are few, and each was read anew. */
import type { Voice } from '../domain/attribution.ts';
import type { Claim, EventTime } from '../domain/claim.ts';

/** So many different ones are remembered; then all are forgotten and remembered anew. */
const MOST = 50_000;

function once<T>(keyOf: (one: T) => string): (one: T) => T {
  const known = new Map<string, T>();
  return (one) => {
    const key = keyOf(one);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    known.set(key, one);
    return one;
  };
}

/** The same claim, with parts that another one has too. */
export function keptOnce(): (claim: Claim) => Claim {
  const voice = once<Voice>((one) => JSON.stringify(one));
  const when = once<EventTime>((one) => JSON.stringify(one));
  const passage = once<Claim['passage']>((one) => one);
  const by = once<string>((one) => one);
  const document = once<Claim['document']>((one) => one);
  return (claim) => ({
    ...claim,
    document: document(claim.document),
    passage: passage(claim.passage),
    voice: voice(claim.voice),
    when: when(claim.when),
    by: by(claim.by),
  });
}
