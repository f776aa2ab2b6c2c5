/** How soon `sheaf --help` is there, beside node that does nothing. */
import type { Measurement } from '../src/workbench/figures.ts';
import { median } from './measuring/cost.ts';
import { node, sheaf } from './measuring/program.ts';

const TIMES = 11;

export const coldStart: Measurement = {
  id: 'cold-start',
  asks: 'How soon is `sheaf --help` there?',
  measure() {
    // In turns, so that what slows the machine slows both.
    const pairs = Array.from({ length: TIMES }, () => [node('-e', '0').seconds, sheaf('--help').seconds] as const);
    const [nothing, help] = [0, 1].map((i) => median(pairs.map((pair) => pair[i] ?? 0)) * 1000);
    return [
      {
        title: `Median of ${TIMES}`,
        figures: [
          { what: 'node -e 0', value: nothing ?? 0, unit: 'ms' },
          { what: 'sheaf --help', value: help ?? 0, unit: 'ms', target: 250 },
          { what: 'of that, Sheaf', value: (help ?? 0) - (nothing ?? 0), unit: 'ms' },
        ],
      },
    ];
  },
};
