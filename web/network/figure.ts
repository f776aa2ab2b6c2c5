/** The network as a figure: names where they lie on the screen, ties solid where a person accepted a claim, dotted where a machine suggests. */
import { type Figure, INK, SANS, widthOf } from '../pieces/figure.ts';
import type { Pen } from '../pieces/pen.ts';
import { say } from '../words/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly claims: number;
}

interface Tied {
  readonly a: string;
  readonly b: string;
  readonly claims: number;
  readonly accepted: boolean;
}

type Place = { readonly x: number; readonly y: number };

const [WIDTH, HEIGHT, EDGE] = [1080, 760, 60] as const;
const FONT = `400 12px ${SANS}`;
const DASH = 5;

function line(pen: Pen, a: Place, b: Place, dotted: boolean): void {
  pen.beginPath();
  const long = Math.hypot(b.x - a.x, b.y - a.y);
  const steps = dotted ? Math.max(1, Math.floor(long / (2 * DASH))) : 1;
  for (let i = 0; i < steps; i++) {
    const at = (share: number): Place => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    const [from, to] = [at(i / steps), at(dotted ? (i + 0.5) / steps : 1)];
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
  }
  pen.stroke();
}

/** Places of the layout, turned and scaled to the sheet; its y grows upwards. */
function scaled(nodes: readonly Named[], placeOf: (id: string) => Place | undefined): ReadonlyMap<string, Place> {
  const places = nodes.flatMap(({ id }) => {
    const place = placeOf(id);
    return place ? [[id, place] as const] : [];
  });
  const [xs, ys] = [places.map(([, { x }]) => x), places.map(([, { y }]) => y)];
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [wide, tall] = [Math.max(...xs) - left || 1, top - Math.min(...ys) || 1];
  return new Map(
    places.map(([id, { x, y }]) => [
      id,
      {
        x: EDGE + ((x - left) / wide) * (WIDTH - 3.5 * EDGE),
        y: EDGE / 2 + ((top - y) / tall) * (HEIGHT - EDGE),
      },
    ]),
  );
}

export function networkFigure(
  title: string,
  nodes: readonly Named[],
  ties: readonly Tied[],
  placeOf: (id: string) => Place | undefined,
  sources: readonly string[],
): Figure | undefined {
  const places = scaled(nodes, placeOf);
  if (places.size === 0) return undefined;
  const draw = (pen: Pen): void => {
    for (const { a, b, claims, accepted } of ties) {
      const [from, to] = [places.get(a), places.get(b)];
      if (!from || !to) continue;
      pen.strokeStyle = '#8c9096';
      pen.lineWidth = 0.6 + Math.sqrt(claims) * 0.4;
      line(pen, from, to, !accepted);
    }
    const taken: { readonly x: number; readonly y: number; readonly w: number }[] = [];
    for (const { id, name, kind, claims } of [...nodes].sort((one, other) => other.claims - one.claims)) {
      const place = places.get(id);
      if (!place) continue;
      const r = 3 + Math.sqrt(claims) * 1.2;
      pen.fillStyle = kind === 'person' ? INK.person : kind === 'place' ? INK.place : INK.organisation;
      pen.beginPath();
      pen.roundRect(place.x - r, place.y - r, 2 * r, 2 * r, r);
      pen.fill();
      const w = widthOf(name, FONT);
      const fits = place.x + r + 4 + w < WIDTH;
      const label = { x: fits ? place.x + r + 4 : place.x - r - 4 - w, y: place.y, w };
      const hidden = taken.some(
        (one) => Math.abs(one.y - label.y) < 13 && label.x < one.x + one.w && one.x < label.x + label.w,
      );
      if (hidden) continue;
      taken.push(label);
      pen.font = FONT;
      pen.textBaseline = 'middle';
      pen.fillStyle = INK.ink;
      pen.fillText(name, label.x, label.y);
    }
  };
  return {
    title,
    width: WIDTH,
    height: HEIGHT,
    draw,
    sources,
    says: [
      say('Names that stand together in a claim. A tie says that a source names both, no more.'),
      say('Solid: accepted by a person. Dotted: suggested by a machine.'),
    ],
  };
}
