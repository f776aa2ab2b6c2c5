/** Draws the lanes. A day that is known is a solid block; days it may have been fade out; an open end runs over the edge; a suggestion is hollow. */
import type { TimelinePicture } from '../../src/server/api.ts';
import type { Pen } from '../pieces/pen.ts';
import { drawDensity, mostIn } from './density.ts';
import { LEAST, type Placed, place, placeApart, SURE_DAYS, type Times } from './lanes.ts';
import { ticks, type View, xOf } from './scale.ts';

export const LABEL = 168;
export const AXIS = 34;
export const ROW = 18;
/** How high a claim is drawn. */
const BLOCK = 9;
const MOST_ROWS = 9;
const LEAST_LANE = 42;
/** A lane that tells how many claims there are. */
const BAND_LANE = 54;
const WORDS = 190;
/** Less room than this says nothing. */
const LEAST_WORDS = 40;
const FONT = '12px Inter, system-ui, sans-serif';

export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly sheet: string;
  readonly accent: string;
  readonly against: string;
  readonly wash: string;
}

export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: of('--ink'),
    soft: of('--soft'),
    line: of('--line'),
    sheet: of('--sheet'),
    accent: of('--accent'),
    against: of('--against'),
    wash: of('--accent-wash'),
  };
}

export interface Lane {
  readonly name: string;
  readonly claims: number;
  readonly members: readonly number[];
}

interface Drawing {
  readonly picture: TimelinePicture;
  readonly lanes: readonly Lane[];
  readonly times: Times;
  readonly view: View;
  readonly width: number;
  readonly label: number;
  readonly chosen: number;
  readonly months: readonly string[];
  readonly colours: Colours;
  readonly brush: readonly [number, number] | undefined;
  readonly asOf: number | undefined;
}

export interface Hit extends Placed {
  readonly lane: number;
  readonly y: number;
}

interface Laid {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  readonly left: number;
  /** Words fit beside the claims. */
  readonly worded: boolean;
}

/** Lays all lanes under one another: with words beside the claims where they fit, without where they do not. */
export function lay(canvas: Pen, d: Omit<Drawing, 'colours'>): readonly Laid[] {
  canvas.font = FONT;
  const inner = d.width - d.label;
  const { says, density } = d.picture;
  const beside = (index: number): number => Math.min(WORDS, canvas.measureText(says?.[index] ?? '').width) + 18;
  let top = AXIS;
  return d.lanes.map(({ name, members }) => {
    if (density) {
      const band = { name, top, height: BAND_LANE, placed: [], left: 0, worded: false };
      top += BAND_LANE;
      return band;
    }
    const worded = says ? place(members, d.times, d.view, inner, { rows: MOST_ROWS, beside }) : undefined;
    const plain = worded?.left === 0 ? worded : place(members, d.times, d.view, inner, { rows: MOST_ROWS });
    const bare = plain.left === 0 ? plain : placeApart(members, d.times, d.view, inner, MOST_ROWS);
    const height = Math.max(LEAST_LANE, bare.used * ROW + 14);
    const laid = { name, top, height, placed: bare.placed, left: bare.left, worded: bare === worded };
    top += height;
    return laid;
  });
}

export const heightOf = (laid: readonly Laid[]): number => {
  const last = laid.at(-1);
  return last ? last.top + last.height : AXIS;
};

/** Gives back where each claim was drawn. */
export function draw(canvas: Pen, d: Drawing, laid: readonly Laid[]): readonly Hit[] {
  const { width, label, colours } = d;
  const height = heightOf(laid);
  const inner = width - label;
  canvas.clearRect(0, 0, width, height);
  canvas.font = FONT;
  axis(canvas, d, inner, height);
  const hits: Hit[] = [];
  const { density } = d.picture;
  const most = density ? mostIn(density) : 1;
  laid.forEach(({ name, top, height: tall, placed, left, worded }, i) => {
    canvas.strokeStyle = colours.line;
    canvas.beginPath();
    canvas.moveTo(0, top + 0.5);
    canvas.lineTo(width, top + 0.5);
    canvas.stroke();
    canvas.fillStyle = colours.ink;
    canvas.textBaseline = 'top';
    laneName(canvas, name, label - 24, top + 9);
    canvas.save();
    canvas.beginPath();
    canvas.rect(label, top, inner, tall);
    canvas.clip();
    if (density) {
      const place = { left: label, width: inner, top: top + 6, height: tall - 7 };
      drawDensity(canvas, density, i, d.view, place, { colour: colours.accent, most });
    }
    for (const one of placed) {
      const y = top + 9 + one.row * ROW;
      block(canvas, d, one, y);
      if (worded) words(canvas, d, one, y);
      hits.push({ ...one, lane: i, y });
    }
    canvas.restore();
    const beside = density ? (d.lanes[i]?.claims ?? 0).toLocaleString() : left > 0 ? `+${left}` : '';
    if (beside !== '') {
      canvas.fillStyle = colours.soft;
      canvas.textBaseline = 'top';
      canvas.fillText(beside, 16, top + tall - 20);
    }
  });
  shade(canvas, d, inner, height);
  return hits;
}

/** What the claim says, beside its block. */
function words(canvas: Pen, { picture, colours, label, chosen, width }: Drawing, one: Placed, y: number): void {
  const { index, x1 } = one;
  const x = label + Math.max(0, x1) + 6;
  const room = Math.min(WORDS, width - x - 8);
  if (room < LEAST_WORDS) return;
  let text = picture.says?.[index] ?? '';
  if (canvas.measureText(text).width > room) {
    while (text.length > 1 && canvas.measureText(`${text}…`).width > room) text = text.slice(0, -1);
    text = `${text.trimEnd()}…`;
  }
  canvas.fillStyle = index === chosen ? colours.ink : colours.soft;
  canvas.textBaseline = 'middle';
  canvas.fillText(text, x, y + BLOCK / 2 + 0.5);
}

/** A name in at most two lines. */
function laneName(canvas: Pen, name: string, room: number, y: number): void {
  const lines: string[] = [];
  let rest = name;
  while (rest !== '' && lines.length < 2) {
    let cut = rest.length;
    while (cut > 1 && canvas.measureText(rest.slice(0, cut)).width > room) cut--;
    if (cut < rest.length && lines.length === 0) {
      const blank = rest.lastIndexOf(' ', cut);
      if (blank > 0) cut = blank;
    }
    const piece = rest.slice(0, cut).trim();
    rest = rest.slice(cut).trim();
    lines.push(lines.length === 1 && rest !== '' ? `${piece.slice(0, -1)}…` : piece);
  }
  lines.forEach((line, i) => {
    canvas.fillText(line, 16, y + i * 15);
  });
}

function axis(canvas: Pen, { view, label, months, colours, width }: Drawing, inner: number, height: number): void {
  canvas.textBaseline = 'middle';
  for (const { day, label: text, chief } of ticks(view, inner, months)) {
    const x = Math.round(label + xOf(view, inner, day)) + 0.5;
    canvas.strokeStyle = colours.line;
    canvas.globalAlpha = chief ? 1 : 0.55;
    canvas.beginPath();
    canvas.moveTo(x, AXIS - 6);
    canvas.lineTo(x, height);
    canvas.stroke();
    canvas.globalAlpha = 1;
    canvas.fillStyle = chief ? colours.ink : colours.soft;
    if (x + canvas.measureText(text).width + 6 < width) canvas.fillText(text, x + 4, AXIS / 2);
  }
}

function block(
  canvas: Pen,
  { picture, times, label, colours, chosen, view, width }: Drawing,
  one: Placed,
  y: number,
): void {
  const { index } = one;
  const denied = picture.stances[index] !== 'affirmed';
  const colour = denied ? colours.against : colours.accent;
  const days = (times.to[index] ?? 0) - (times.from[index] ?? 0);
  const x0 = label + one.x0;
  const w = Math.max(LEAST, one.x1 - one.x0);
  const h = BLOCK;
  const suggestion = picture.suggestions[index] === true;
  // what is less sure fades from the middle to both ends
  if (days <= SURE_DAYS) {
    canvas.fillStyle = colour;
    canvas.strokeStyle = colour;
    const exact = Math.max(LEAST, (days / view.span) * (width - label));
    if (suggestion) {
      canvas.lineWidth = 1.4;
      canvas.fillStyle = colours.sheet;
      round(canvas, x0 + 0.7, y + 0.7, exact - 1.4, h - 1.4);
      canvas.fill();
      canvas.stroke();
      canvas.lineWidth = 1;
    } else {
      round(canvas, x0, y, exact, h);
      canvas.fill();
    }
  } else {
    const fade = canvas.createLinearGradient(x0, 0, x0 + w, 0);
    const openStart = times.from[index] === Number.NEGATIVE_INFINITY;
    const openEnd = times.to[index] === Number.POSITIVE_INFINITY;
    fade.addColorStop(0, alpha(colour, openStart ? 0 : 0.28));
    fade.addColorStop(openEnd ? 0.15 : 0.5, alpha(colour, suggestion ? 0.36 : 0.7));
    fade.addColorStop(1, alpha(colour, openEnd ? 0 : 0.28));
    canvas.fillStyle = fade;
    canvas.fillRect(x0, y + 1, w, h - 2);
    canvas.fillStyle = colour;
    if (!openStart) canvas.fillRect(x0, y, 1.5, h);
    if (!openEnd) canvas.fillRect(x0 + w - 1.5, y, 1.5, h);
  }
  if (denied) {
    canvas.fillStyle = colours.against;
    canvas.fillRect(x0, y + h / 2 - 0.5, Math.min(w, 14), 1.5);
  }
  if (index === chosen) {
    canvas.strokeStyle = colours.ink;
    canvas.lineWidth = 2;
    round(canvas, x0 - 2, y - 2, w + 4, h + 4);
    canvas.stroke();
    canvas.lineWidth = 1;
  }
}

function round(canvas: Pen, x: number, y: number, w: number, h: number): void {
  canvas.beginPath();
  canvas.roundRect(x, y, w, h, Math.min(3, h / 2));
}

function alpha(hex: string, a: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  return `rgba(${(n >> 16) & 255}, ${(n >> 8) & 255}, ${n & 255}, ${a})`;
}

/** What lies outside the brush, and after the day of the header, is dimmed. */
function shade(
  canvas: Pen,
  { brush, asOf, view, label, colours, width }: Drawing,
  inner: number,
  height: number,
): void {
  canvas.fillStyle = alpha(colours.soft, 0.14);
  const edge = (day: number): number => Math.min(width, Math.max(label, label + xOf(view, inner, day)));
  if (brush) {
    const [a, b] = [edge(Math.min(...brush)), edge(Math.max(...brush))];
    canvas.fillRect(label, AXIS, a - label, height);
    canvas.fillRect(b, AXIS, width - b, height);
    canvas.fillStyle = colours.accent;
    canvas.fillRect(a, AXIS - 4, b - a, 4);
  }
  if (asOf !== undefined) {
    canvas.fillStyle = colours.ink;
    canvas.fillRect(edge(asOf + 1), AXIS - 8, 1.5, height);
  }
}

/** What was drawn at a point. */
export const hitAt = (hits: readonly Hit[], x: number, y: number): Hit | undefined =>
  hits.find((one) => x >= one.x0 - 2 && x <= one.x1 + 2 && y >= one.y - 2 && y <= one.y + ROW);
