/** Names beside compromise, as names.ts prints them: trains the tagger again for each part that is held back, which takes about four minutes of a processor. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure, Measurement } from '../src/workbench/figures.ts';

/** The figures, strict and overlapping, by the start of the row. */
const TARGETS: readonly (readonly [row: RegExp, strict: number, overlap?: number])[] = [
  [/^own \(en\)/, 75],
  [/^own \(fr\)/, 80],
  [/^re3d, .*, all \(/, 58, 77],
  [/^re3d, .*, capitalised \(/, 65, 82],
];

const pair = (cell: string | undefined): readonly [number, number] | undefined => {
  const [, strict, overlap] = /([\d.]+) \/ ([\d.]+)/.exec(cell ?? '') ?? [];
  return strict === undefined ? undefined : [Number(strict), Number(overlap)];
};

/** One row, `| what | gold | strict / overlap | the peer's |`, as two figures. */
function figuresOf(line: string): readonly Figure[] {
  const [, what = '', gold, mine, theirs] = line.split('|').map((cell) => cell.trim());
  const ours = pair(mine);
  if (!ours) return [];
  const peer = pair(theirs);
  const targets = TARGETS.find(([row]) => row.test(what))?.slice(1) as readonly (number | undefined)[] | undefined;
  return (['strict', 'overlap'] as const).map((how, i) => {
    const [target, value] = [targets?.[i], peer?.[i]];
    return {
      what: `${what}, ${how}`,
      value: ours[i] ?? 0,
      unit: 'F1',
      note: `${gold} names`,
      ...(target === undefined ? {} : { target }),
      ...(value === undefined ? {} : { peer: { name: 'compromise', value } }),
    };
  });
}

export const namesBesidePeer: Measurement = {
  id: 'names-beside-peer',
  asks: 'Are persons, organisations and places found, in texts that the tagger has not learned from?',
  measure() {
    const script = join(import.meta.dirname, 'names.ts');
    const done = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', maxBuffer: 1e8 });
    if (done.status !== 0) throw new Error(done.stderr);
    const figures = done.stdout.split('\n').flatMap(figuresOf);
    return figures.length > 0
      ? [
          {
            title: 'Persons, organisations and places; the targets of our own articles are those for held-back news',
            figures,
          },
        ]
      : { skipped: done.stdout.trim().split('\n').at(-1) ?? 'nothing was printed' };
  },
};
