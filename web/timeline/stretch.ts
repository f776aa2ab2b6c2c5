/** Which days of a large timeline are held: all from afar, a stretch around the view when it is looked at closely. */
import type { TimelinePicture } from '../../src/server/api.ts';
import { dayOf, fitMost, isoOf, type View, whole } from './scale.ts';

export interface Stretch {
  readonly start: string;
  readonly end: string;
}

/** Held on each side of the view, in views. */
const BESIDE = 0.75;
/** A density is drawn anew where its steps have become so many times too wide. */
const COARSE = 4;

/** Days that the whole view spans: those of each claim, or the first and last where there are too many. */
export function daysOf({ density, first, last, earliest, latest }: TimelinePicture): readonly number[] {
  if (density) return [first, last].flatMap((day) => (day === undefined ? [] : [dayOf(day)]));
  return [...earliest, ...latest].flatMap((day) => (day === null ? [] : [dayOf(day)]));
}

/** Where most of it lies. */
export function firstView(all: TimelinePicture, days: readonly number[]): View {
  const { density } = all;
  if (!density) return fitMost(days);
  const many = density.lanes[0]?.sure.map((_, i) =>
    density.lanes.reduce((sum, { sure, maybe }) => sum + (sure[i] ?? 0) + (maybe[i] ?? 0), 0),
  );
  const sum = (many ?? []).reduce((a, b) => a + b, 0);
  let before = 0;
  const first = (many ?? []).findIndex((n) => (before += n) > sum * 0.04);
  return whole([dayOf(density.start) + Math.max(0, first) * density.step, days.at(-1) ?? 0]);
}

/** What to ask for so that the view can be drawn: a stretch, all of it (undefined), or nothing new. */
export function stretchFor(all: TimelinePicture, held: TimelinePicture, view: View): Stretch | undefined | 'enough' {
  if (!all.density) return 'enough';
  const [first, last] = [dayOf(all.first ?? '1970-01-01'), dayOf(all.last ?? '1970-01-01') + 1];
  const [from, until] = [Math.max(first, view.from), Math.min(last, view.from + view.span)];
  const [start, end] = held.stretch ? [dayOf(held.stretch.start), dayOf(held.stretch.end) + 1] : [first, last];
  const inside = from >= start && until <= end;
  const fine = !held.density || end - start <= view.span * COARSE;
  if (inside && fine) return 'enough';
  const wide = view.span * BESIDE;
  if (view.from - wide <= first && view.from + view.span + wide >= last) return held.stretch ? undefined : 'enough';
  return { start: isoOf(view.from - wide), end: isoOf(view.from + view.span + wide) };
}
