/** The network as a figure: names where they lie on the screen, ties solid where a person accepted a claim, dotted where a machine suggests. */
import { type Figure, INK, widthOf } from '../pieces/figure.ts';
import type { Pen } from '../pieces/pen.ts';
import { say } from '../words/index.ts';
import { drawNet, type Named, type Place, type Sheet, type Tied } from './drawn.ts';

const [WIDTH, HEIGHT, EDGE] = [1080, 760, 60] as const;

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
  const sheet: Sheet = {
    width: WIDTH,
    placeOf: (id) => places.get(id),
    radiusOf: ({ claims }) => 3 + Math.sqrt(claims) * 1.2,
    colours: { ...INK, tie: '#8c9096' },
    widthOf,
  };
  const draw = (pen: Pen): void => drawNet(pen, { nodes, ties }, sheet);
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
