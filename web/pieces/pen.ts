/** A pen that draws the same on a canvas and into SVG, so that a figure is the picture on the screen. */

export interface Fade {
  addColorStop(at: number, colour: string): void;
}

/** What drawings use of a canvas. */
export interface Pen {
  font: string;
  fillStyle: string | Fade;
  strokeStyle: string | Fade;
  lineWidth: number;
  globalAlpha: number;
  textBaseline: string;
  clearRect(x: number, y: number, w: number, h: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, w: number, h: number): void;
  roundRect(x: number, y: number, w: number, h: number, r: number): void;
  stroke(): void;
  fill(): void;
  clip(): void;
  save(): void;
  restore(): void;
  fillRect(x: number, y: number, w: number, h: number): void;
  fillText(words: string, x: number, y: number): void;
  measureText(words: string): { readonly width: number };
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Fade;
}

/** The page's canvas as a pen. */
export const penOf = (canvas: CanvasRenderingContext2D): Pen => canvas as unknown as Pen;

export const escaped = (words: string): string =>
  words
    // Signs that XML has no way to write.
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const n = (value: number): string => String(Math.round(value * 100) / 100);

interface SvgFade extends Fade {
  readonly id: string;
}

export interface SvgPen extends Pen {
  /** All that was drawn. */
  readonly svg: () => string;
}

/** A pen that writes SVG. `width`: how wide words are, in the font given. */
export function svgPen(width: (words: string, font: string) => number): SvgPen {
  const out: string[] = [];
  const fades: { readonly id: string; readonly head: string; readonly stops: string[] }[] = [];
  let path = '';
  let clips = 0;
  /** How many groups each save has open. */
  const open: number[] = [];
  const paint = (style: string | Fade): string =>
    typeof style === 'string' ? escaped(style) : `url(#${(style as SvgFade).id})`;
  const alpha = (): string => (pen.globalAlpha === 1 ? '' : ` opacity="${n(pen.globalAlpha)}"`);
  const pen: SvgPen = {
    font: '12px Inter, sans-serif',
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    globalAlpha: 1,
    textBaseline: 'alphabetic',
    clearRect() {},
    beginPath() {
      path = '';
    },
    moveTo(x, y) {
      path += `M${n(x)} ${n(y)}`;
    },
    lineTo(x, y) {
      path += `L${n(x)} ${n(y)}`;
    },
    rect(x, y, w, h) {
      path += `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;
    },
    roundRect(x, y, w, h, r) {
      const c = Math.max(0, Math.min(r, w / 2, h / 2));
      const arc = (dx: number, dy: number): string => `a${n(c)} ${n(c)} 0 0 1 ${n(dx)} ${n(dy)}`;
      path += `M${n(x + c)} ${n(y)}h${n(w - 2 * c)}${arc(c, c)}v${n(h - 2 * c)}${arc(-c, c)}h${n(2 * c - w)}${arc(-c, -c)}v${n(2 * c - h)}${arc(c, -c)}z`;
    },
    stroke() {
      out.push(
        `<path d="${path}" fill="none" stroke="${paint(pen.strokeStyle)}" stroke-width="${n(pen.lineWidth)}"${alpha()}/>`,
      );
    },
    fill() {
      out.push(`<path d="${path}" fill="${paint(pen.fillStyle)}"${alpha()}/>`);
    },
    clip() {
      clips++;
      out.push(`<clipPath id="clip${clips}"><path d="${path}"/></clipPath><g clip-path="url(#clip${clips})">`);
      open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    },
    save() {
      open.push(0);
    },
    restore() {
      out.push('</g>'.repeat(open.pop() ?? 0));
    },
    fillRect(x, y, w, h) {
      if (w > 0 && h > 0)
        out.push(
          `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${paint(pen.fillStyle)}"${alpha()}/>`,
        );
    },
    fillText(words, x, y) {
      const [, weight = '400', size = '12', family = 'sans-serif'] =
        /^(?:(\d{3}) )?([\d.]+)px (.*)$/.exec(pen.font) ?? [];
      const down = pen.textBaseline === 'top' ? 0.8 : pen.textBaseline === 'middle' ? 0.36 : 0;
      out.push(
        `<text x="${n(x)}" y="${n(y + Number(size) * down)}" font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}" fill="${paint(pen.fillStyle)}"${alpha()}>${escaped(words)}</text>`,
      );
    },
    measureText: (words) => ({ width: width(words, pen.font) }),
    createLinearGradient(x0, y0, x1, y1): SvgFade {
      const id = `fade${fades.length + 1}`;
      const stops: string[] = [];
      fades.push({
        id,
        head: `gradientUnits="userSpaceOnUse" x1="${n(x0)}" y1="${n(y0)}" x2="${n(x1)}" y2="${n(y1)}"`,
        stops,
      });
      return {
        id,
        addColorStop(at, colour) {
          const [, rgb, a] = /^rgba\(([^)]*), ([\d.]+)\)$/.exec(colour) ?? [];
          stops.push(
            rgb === undefined
              ? `<stop offset="${n(at)}" stop-color="${escaped(colour)}"/>`
              : `<stop offset="${n(at)}" stop-color="rgb(${rgb})" stop-opacity="${a}"/>`,
          );
        },
      };
    },
    svg: () =>
      `${fades.length === 0 ? '' : `<defs>${fades.map(({ id, head, stops }) => `<linearGradient id="${id}" ${head}>${stops.join('')}</linearGradient>`).join('')}</defs>`}${out.join('')}`,
  };
  return pen;
}
