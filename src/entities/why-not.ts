/** Notes why neighbours were not taken for one: brothers, father and son, a person and a place of one name. */
import { bearersOf, type Ground, sharedBlocks, sharedDocument } from './blocks.ts';
import type { Comparer } from './comparer.ts';

/** Of a surname that more people have, every pair would be noise: nobody takes them for one. */
const MOST_NEIGHBOURS = 6;

export function noteWhyNot(ground: Ground, comparer: Comparer): void {
  const { units, ledger } = ground;
  for (const block of sharedBlocks(ground, comparer.kinds, comparer.seeks)) {
    if (block.length > MOST_NEIGHBOURS) continue;
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1)) {
        // Two who never stand in one document need no telling apart; a name of two kinds does.
        if (units.names.name(a).kind === units.names.name(b).kind && sharedDocument(units, a, b) === undefined)
          continue;
        const found = comparer.compare(units.names.name(a), units.names.name(b));
        const [x] = bearersOf(ground, a, 1);
        const [y] = bearersOf(ground, b, 1);
        if (found && x !== undefined && y !== undefined)
          ledger.write({ a, b, verdict: found.verdict, reason: found.reason, units: [x, y] });
      }
    });
  }
}
