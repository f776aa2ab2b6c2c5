/** Draws how many claims lie where, for lanes of which each claim cannot be drawn: solid what lies there, faded what may. */
import type { Density } from '../../src/server/api.ts';
import type { Pen } from '../pieces/pen.ts';
import { dayOf, type View, xOf } from './scale.ts';

interface Place {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** The most that any step of any lane has: the scale that all lanes share. */
export const mostIn = ({ lanes }: Density): number =>
  lanes.reduce((most, { sure, maybe }) => sure.reduce((m, n, i) => Math.max(m, n + (maybe[i] ?? 0)), most), 1);

/** Heights grow with the square root: what is rare beside much stays seen. */
export function drawDensity(
  canvas: Pen,
  density: Density,
  lane: number,
  view: View,
  place: Place,
  { colour, most }: { readonly colour: string; readonly most: number },
): void {
  const own = density.lanes[lane];
  if (!own) return;
  const first = dayOf(density.start);
  const wide = Math.max(1, (density.step / view.span) * place.width - 0.5);
  const high = (n: number): number => (n === 0 ? 0 : Math.max(1.5, Math.sqrt(n / most) * place.height));
  const from = Math.max(0, Math.floor((view.from - first) / density.step));
  const until = Math.min(own.sure.length, Math.ceil((view.from + view.span - first) / density.step) + 1);
  canvas.fillStyle = colour;
  for (const sureOnly of [false, true]) {
    canvas.globalAlpha = sureOnly ? 0.9 : 0.28;
    for (let i = from; i < until; i++) {
      const sure = own.sure[i] ?? 0;
      const h = high(sureOnly ? sure : sure + (own.maybe[i] ?? 0));
      if (h === 0) continue;
      canvas.fillRect(
        place.left + xOf(view, place.width, first + i * density.step),
        place.top + place.height - h,
        wide,
        h,
      );
    }
  }
  canvas.globalAlpha = 1;
}
