/** The first picture of a network: drawn flat where its names will lie, and there before the one that can be moved has started. */
import { widthOf } from '../pieces/figure.ts';
import { penOf } from '../pieces/pen.ts';
import { drawNet, type Named, type Place, type Sheet, type Tied } from './drawn.ts';

/** Sigma leaves so many pixels free on each side. */
const PADDING = 30;

/** As sigma scales a graph into its box, so that nothing jumps when it takes over. */
export function intoBox(
  places: ReadonlyMap<string, Place>,
  { width, height }: { readonly width: number; readonly height: number },
): (id: string) => Place | undefined {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [low, high] = [Math.min(low, y), Math.max(high, y)];
  }
  const [wide, tall] = [right - left || 1, high - low || 1];
  const [box, graph] = [height / width, tall / wide];
  const across = (box < 1 && graph > 1) || (box > 1 && graph < 1);
  const grown = across ? 1 : Math.min(Math.max(graph, 1 / graph), Math.max(1 / box, box));
  const scale = ((Math.min(width, height) - 2 * PADDING) * grown) / Math.max(wide, tall);
  const [midX, midY] = [(left + right) / 2, (low + high) / 2];
  return (id) => {
    const place = places.get(id);
    return place && { x: width / 2 + (place.x - midX) * scale, y: height / 2 - (place.y - midY) * scale };
  };
}

/** The canvas, in the box already. */
export function drawAtOnce(
  box: HTMLElement,
  net: { readonly nodes: readonly Named[]; readonly ties: readonly Tied[] },
  places: ReadonlyMap<string, Place>,
  look: Pick<Sheet, 'radiusOf' | 'colours'>,
): HTMLCanvasElement {
  const { clientWidth: width, clientHeight: height } = box;
  const canvas = document.createElement('canvas');
  canvas.className = 'at-once';
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = canvas.getContext('2d');
  if (context && width > 0) {
    context.scale(devicePixelRatio, devicePixelRatio);
    drawNet(penOf(context), net, { width, placeOf: intoBox(places, { width, height }), widthOf, ...look });
  }
  box.append(canvas);
  return canvas;
}
