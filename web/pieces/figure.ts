/** A figure for print: a picture as SVG that stands alone, with its fonts inside, a title, and a caption that names the sources; PNG drawn from it. */
import { say } from '../words/index.ts';
import { escaped, type Pen, type SvgPen, svgPen } from './pen.ts';

export interface Figure {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** What is drawn, from the upper left corner. */
  readonly draw: (pen: Pen) => void;
  /** Files that the picture rests on. */
  readonly sources: readonly string[];
  /** What it is and is not, in sentences. */
  readonly says: readonly string[];
}

/** Figures are drawn for paper: dark on white, whatever the page wears. */
export const INK = {
  ink: '#1d2024',
  soft: '#565c64',
  line: '#d4d4cf',
  sheet: '#ffffff',
  accent: '#1d5c73',
  against: '#9c2c22',
  wash: '#e3eef1',
  person: '#3f5fa8',
  organisation: '#2c6e57',
  place: '#85561f',
} as const;

export const SANS = 'Inter, Helvetica, Arial, sans-serif';
export const SERIF = 'Source Serif, Georgia, serif';

const MARGIN = 28;
const TITLE = 54;
const TITLE_LINE = 26;
const LINE = 16;
const NAMED = 14;

let measuring: CanvasRenderingContext2D | undefined;

/** How wide words are. */
export function widthOf(words: string, font: string): number {
  measuring ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (!measuring) return words.length * 6.5;
  measuring.font = font.replace('Source Serif,', '"Source Serif",');
  return measuring.measureText(words).width;
}

/** Words in lines of at most this width. */
export function linesOf(words: string, room: number, font: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, font) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Words cut to a width, with "…" where something is left away. */
export function cutTo(words: string, room: number, font: string): string {
  if (widthOf(words, font) <= room) return words;
  let text = words;
  while (text.length > 1 && widthOf(`${text}…`, font) > room) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}

function captionOf({ sources, says }: Figure): string {
  const named = [...new Set(sources)];
  const more = named.length > NAMED ? ` ${say('and {n} more', { n: named.length - NAMED })}` : '';
  return [
    ...says,
    named.length === 0 ? '' : `${say('Sources')}: ${named.slice(0, NAMED).join('; ')}${more}.`,
    `Sheaf, ${new Date().toISOString().slice(0, 10)}.`,
  ]
    .filter((one) => one !== '')
    .join(' ');
}

const FILES = [
  ['Inter', false],
  ['Source Serif', false],
  ['Inter', true],
  ['Source Serif', true],
] as const;

/** Where the page's own font files lie: by family, and whether beyond the Latin of western Europe. */
function fontFile(family: string, extended: boolean): string | undefined {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (
        rule instanceof CSSFontFaceRule &&
        rule.style.getPropertyValue('font-family').replaceAll('"', '') === family &&
        /U\+0-FF|U\+0000-00FF/i.test(rule.style.getPropertyValue('unicode-range')) !== extended
      )
        return /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  return undefined;
}

async function inside(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

/** The fonts that the words need, as rules with the files inside. */
async function fonts(words: string): Promise<string> {
  const beyond = /[\u0100-\u024F\u1E00-\u1EFF]/.test(words);
  const rules = await Promise.all(
    FILES.filter(([family, extended]) => words.includes(family) && (!extended || beyond)).map(
      async ([family, extended]) => {
        const file = fontFile(family, extended);
        if (file === undefined) return '';
        const range = extended ? 'U+0100-024F,U+1E00-1EFF' : 'U+0000-00FF,U+2000-206F,U+20AC,U+2190-2199';
        return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${await inside(file)}) format("woff2");unicode-range:${range}}`;
      },
    ),
  );
  return rules.join('');
}

/** Title, picture, caption: without fonts. */
export function framed(
  figure: Figure,
  pen: SvgPen = svgPen(widthOf),
): { readonly body: string; readonly height: number } {
  const { title, width, height } = figure;
  figure.draw(pen);
  const font = `400 12px ${SANS}`;
  const lines = linesOf(captionOf(figure), width, font);
  const text = (x: number, y: number, size: number, family: string, weight: number, fill: string, words: string) =>
    `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`;
  const titles = linesOf(title, width, `600 20px ${SERIF}`);
  const top = TITLE + 8 + (Math.max(1, titles.length) - 1) * TITLE_LINE;
  const below = top + height + 26;
  const body =
    titles.map((line, i) => text(MARGIN, MARGIN + 14 + i * TITLE_LINE, 20, SERIF, 600, INK.ink, line)).join('') +
    `<g transform="translate(${MARGIN} ${top})">${pen.svg()}</g>` +
    lines.map((line, i) => text(MARGIN, below + i * LINE, 12, SANS, 400, INK.soft, line)).join('');
  return { body, height: below + lines.length * LINE + MARGIN - LINE };
}

/** The whole file. */
export async function svgFile(
  figure: Figure,
): Promise<{ readonly svg: string; readonly width: number; readonly height: number }> {
  await document.fonts.ready;
  const { body, height } = framed(figure);
  const width = figure.width + 2 * MARGIN;
  const style = await fonts(body);
  const tall = Math.ceil(height);
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}" role="img"><title>${escaped(figure.title)}</title><desc>${escaped(captionOf(figure))}</desc><style>${style}</style><rect width="100%" height="100%" fill="${INK.sheet}"/>${body}</svg>\n`,
    width,
    height: tall,
  };
}

/** So many points of a PNG for each point of the figure, fewer where it would be too large for a canvas. */
const SHARP = 2;
const LARGEST = 16_000;

export async function pngFile(figure: Figure): Promise<Blob> {
  const { svg, width, height } = await svgFile(figure);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(SHARP, LARGEST / height, LARGEST / width);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
