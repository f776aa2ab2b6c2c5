/** Keeps what was costly to make until the case changes. */

const KEPT = 24;

/** `mark` differs after every change of the case. What was used longest ago goes first. */
export function once(mark: () => string): <T>(key: string, make: () => T) => T {
  let seen = '';
  const kept = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    const now = mark();
    if (now !== seen) {
      kept.clear();
      seen = now;
    }
    if (kept.has(key)) {
      const known = kept.get(key) as T;
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make();
    kept.set(key, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return made;
  };
}
