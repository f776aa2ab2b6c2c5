/** Opens a PDF with pdf.js and hands out its pages as fragments of print. Nothing in the file is run. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fragment } from './fragment.ts';

export type { PDFDocumentProxy, PDFPageProxy };

/** Rejects with an error named "PasswordException" where a password is needed, with another where the file cannot be made out. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    standardFontDataUrl: `${home}/standard_fonts/`,
    cMapUrl: `${home}/cmaps/`,
    cMapPacked: true,
    wasmUrl: `${home}/wasm/`,
  }).promise;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Words set across the reading direction, as stamps in the margin are. */
  readonly aslant: readonly string[];
  /** Letters whose font does not say what they are. */
  readonly unknown: number;
}

interface Item {
  readonly words: string;
  readonly angle: number;
  readonly fragment: Fragment;
}

export async function pageFragments(page: PDFPageProxy): Promise<PageText> {
  const { Util } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const all: Item[] = [];
  let unknown = 0;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = Util.transform(transform, item.transform) as number[];
    const size = Math.hypot(c, d) || Math.hypot(a, b);
    if (size < 1) continue;
    for (const letter of item.str) if (/[\ufffd\ue000-\uf8ff\u0000-\u0008]/.test(letter)) unknown++;
    const angle = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
    all.push({ words: item.str, angle, fragment: { words: item.str.normalize('NFC'), x, y, width: item.width, size } });
  }
  const main = mainAngle(all);
  return {
    ...(main % 2 === 0 ? { width, height } : { width: height, height: width }),
    fragments: all.filter((item) => item.angle === main).map(({ fragment }) => upright(fragment, main, width, height)),
    aslant: all.filter((item) => item.angle !== main).map((item) => item.words.trim()),
    unknown,
  };
}

/** The direction that most letters run in, in quarter turns. */
function mainAngle(items: readonly Item[]): number {
  const letters = [0, 0, 0, 0];
  for (const { angle, words } of items) letters[angle] = (letters[angle] ?? 0) + words.length;
  return letters.indexOf(Math.max(...letters));
}

/** Turns a fragment of a page that lies on its side. */
function upright(one: Fragment, angle: number, width: number, height: number): Fragment {
  if (angle === 0) return one;
  if (angle === 1) return { ...one, x: one.y, y: width - one.x };
  if (angle === 2) return { ...one, x: width - one.x, y: height - one.y };
  return { ...one, x: height - one.y, y: one.x };
}

/** The page as a PNG picture, about 200 dots to the inch. Rejects where the canvas that draws it is not installed. */
export async function pagePicture(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Uint8Array> {
  const viewport = page.getViewport({ scale: Math.min(200 / 72, 4000 / Math.max(...page.view)) });
  const factory = document.canvasFactory as { create(w: number, h: number): { canvas: unknown; context: unknown } };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: null, canvasContext: context as never, viewport, background: 'white' } as never).promise;
  return (canvas as { toBuffer(type: 'image/png'): Uint8Array }).toBuffer('image/png');
}
