/** A network as drawn with a pen: ties, names as dots, and as many words as have room, those in most claims first. */
import { SANS } from '../pieces/figure.ts';
import type { Pen } from '../pieces/pen.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly claims: number;
}

export interface Tied {
  readonly a: string;
  readonly b: string;
  readonly claims: number;
  readonly accepted: boolean;
}

export type Place = { readonly x: number; readonly y: number };

/** What it is drawn on, in pixels from the upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly placeOf: (id: string) => Place | undefined;
  readonly radiusOf: (name: Named) => number;
  readonly colours: Readonly<Record<'person' | 'organisation' | 'place' | 'tie' | 'ink', string>>;
  readonly widthOf: (words: string, font: string) => number;
}

const FONT = `400 12px ${SANS}`;
const DASH = 5;
/** Height of a line of words. */
const LINE = 13;

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

export function drawNet(
  pen: Pen,
  { nodes, ties }: { readonly nodes: readonly Named[]; readonly ties: readonly Tied[] },
  { width, placeOf, radiusOf, colours, widthOf }: Sheet,
): void {
  pen.strokeStyle = colours.tie;
  for (const { a, b, claims, accepted } of ties) {
    const [from, to] = [placeOf(a), placeOf(b)];
    if (!from || !to) continue;
    pen.lineWidth = 0.6 + Math.sqrt(claims) * 0.4;
    line(pen, from, to, !accepted);
  }
  const inOrder = [...nodes].sort((one, other) => other.claims - one.claims);
  for (const node of inOrder) {
    const place = placeOf(node.id);
    if (!place) continue;
    const r = radiusOf(node);
    pen.fillStyle =
      node.kind === 'person' ? colours.person : node.kind === 'place' ? colours.place : colours.organisation;
    pen.beginPath();
    pen.roundRect(place.x - r, place.y - r, 2 * r, 2 * r, r);
    pen.fill();
  }
  drawWords(
    pen,
    inOrder.flatMap((node) => {
      const place = placeOf(node.id);
      return place ? [{ words: node.name, ...place, r: radiusOf(node) }] : [];
    }),
    { width, ink: colours.ink, widthOf },
  );
}

/** Words beside a dot. */
export interface Worded extends Place {
  readonly words: string;
  /** Radius of the dot. */
  readonly r: number;
}

/** As many as have room, first come first: on the right of their dot, or on the left where the sheet ends; none over another. */
export function drawWords(
  pen: Pen,
  inOrder: readonly Worded[],
  { width, ink, widthOf }: Pick<Sheet, 'width' | 'widthOf'> & { readonly ink: string },
): void {
  const taken: { readonly x: number; readonly y: number; readonly w: number }[] = [];
  pen.font = FONT;
  pen.textBaseline = 'middle';
  pen.fillStyle = ink;
  for (const { words, x, y, r } of inOrder) {
    const w = widthOf(words, FONT);
    const label = { x: x + r + 4 + w < width ? x + r + 4 : x - r - 4 - w, y, w };
    const hidden =
      label.x < 0 ||
      taken.some((one) => Math.abs(one.y - label.y) < LINE && label.x < one.x + one.w && one.x < label.x + label.w);
    if (hidden) continue;
    taken.push(label);
    pen.fillText(words, label.x, label.y);
  }
}
