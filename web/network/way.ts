/** The shortest way between two names, over ties. */
interface Tie {
  readonly a: string;
  readonly b: string;
}

/** Names from one to the other, both included; nothing where no way leads there. Breadth first: cost grows with the ties. */
export function wayBetween(ties: readonly Tie[], from: string, goal: string): readonly string[] | undefined {
  const near = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    const known = near.get(a);
    if (known) known.push(b);
    else near.set(a, [b]);
  };
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  const before = new Map<string, string>([[from, '']]);
  const queue = [from];
  for (const now of queue) {
    if (now === goal) break;
    for (const next of near.get(now) ?? [])
      if (!before.has(next)) {
        before.set(next, now);
        queue.push(next);
      }
  }
  if (!before.has(goal)) return undefined;
  const way: string[] = [];
  for (let now = goal; now !== ''; now = before.get(now) ?? '') way.unshift(now);
  return way;
}
