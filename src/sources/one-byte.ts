/** Which one-byte encoding a text of Western Europe is in, by how its letters stand. */
import iconv from 'iconv-lite';

/** In order of preference where two read alike. */
const CANDIDATES = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const;

const LETTER = /\p{L}/u;
/** Letters that French, English and their neighbours use within words. */
const USUAL = /[àâäáãæçéèêëíîïñóôöõœúùûüÿßøåÀÂÄÁÆÇÉÈÊËÎÏÔÖŒÙÛÜØÅ]/;
const MARKS = /[«»“”‘’–—…•·°€£§©®™²³¹½¼¾ºª\u00a0¿¡]/;

/** Points for one character in its surroundings: usual letters inside words and marks outside them speak for the encoding. */
function points(before: string, char: string, after: string): number {
  const inWord = LETTER.test(before) || LETTER.test(after);
  if (USUAL.test(char)) {
    const lower = char === char.toLowerCase();
    const shouted = !lower && /\p{Ll}/u.test(before);
    return shouted ? -2 : inWord ? 3 : /[àÀ]/.test(char) ? 2 : 0;
  }
  if (/[’‘]/.test(char)) return 2;
  if (MARKS.test(char)) return LETTER.test(before) && LETTER.test(after) ? -1 : 2;
  if (LETTER.test(char)) return inWord ? 0 : -1;
  return -2;
}

/** Name of the likeliest encoding; looks at the first 20,000 bytes beyond ASCII. */
export function guessOneByte(bytes: Uint8Array): string {
  const samples: number[] = [];
  let hasC1 = false;
  for (let i = 0; i < bytes.length && samples.length < 20_000; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    samples.push(i);
    if (byte < 0xa0) hasC1 = true;
  }
  let best: { name: string; score: number } = { name: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const name of CANDIDATES) {
    const table = iconv.decode(Buffer.from(Array.from({ length: 256 }, (_, i) => i)), name);
    let score = 0;
    for (const i of samples)
      score += points(table[bytes[i - 1] ?? 32] ?? ' ', table[bytes[i] ?? 32] ?? ' ', table[bytes[i + 1] ?? 32] ?? ' ');
    if (score > best.score) best = { name, score };
  }
  return best.name === 'windows-1252' && !hasC1 ? 'iso-8859-1' : best.name;
}
