/** How long the example takes, from command to prompt. */
import type { Measurement } from '../src/workbench/figures.ts';
import { median } from './measuring/cost.ts';
import { sheaf } from './measuring/program.ts';

const TIMES = 3;

export const demo: Measurement = {
  id: 'demo',
  asks: 'How long does `sheaf demo` take, from command to prompt?',
  measure() {
    const seconds = median(Array.from({ length: TIMES }, () => sheaf('demo').seconds));
    return [{ title: `Median of ${TIMES}`, figures: [{ what: 'sheaf demo', value: seconds, unit: 's', target: 30 }] }];
  },
};
