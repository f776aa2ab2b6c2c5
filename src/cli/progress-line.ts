/** One line on standard error that says how far the work is and how long it will take; silent in a pipe. */
import type { Progress, Step } from '../workbench/progress.ts';
import { clipped, columns } from './lines.ts';

export interface ProgressLine {
  readonly tell: Progress;
  /** Takes the line away. */
  done(): void;
}

/** Nothing is shown before this, in ms: short work needs no comment. */
const PATIENCE = 1000;
const REDRAW = 100;

const span = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

/** "reading documents 12/80, 30 s left: minutes.pdf" */
export function stepLine(step: Step, elapsedMs: number): string {
  const how = step.total === undefined ? `${step.done}` : `${step.done}/${step.total}`;
  const left =
    step.total !== undefined && step.done > 0 && elapsedMs > PATIENCE
      ? `, ${span((elapsedMs / 1000 / step.done) * (step.total - step.done))} left`
      : '';
  return `${step.doing} ${how}${left}${step.now === undefined ? '' : `: ${step.now}`}`;
}

export function progressLine(quiet: boolean): ProgressLine {
  const out = process.stderr;
  if (quiet || !out.isTTY) return { tell: () => {}, done: () => {} };
  const begun = Date.now();
  let phase = '';
  let phaseBegun = begun;
  let drawn = 0;
  let shown = false;
  return {
    tell: (step) => {
      const now = Date.now();
      if (step.doing !== phase) {
        phase = step.doing;
        phaseBegun = now;
      }
      if (now - begun < PATIENCE || now - drawn < REDRAW) return;
      drawn = now;
      shown = true;
      const line = clipped(stepLine(step, now - phaseBegun), (out.columns ?? 80) - 1);
      out.write(`\r${line}${' '.repeat(Math.max(0, (out.columns ?? 80) - 1 - columns(line)))}`);
    },
    done: () => {
      if (shown) out.write(`\r${' '.repeat((out.columns ?? 80) - 1)}\r`);
      shown = false;
    },
  };
}
