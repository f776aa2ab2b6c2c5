/** Text broken into lines of a width, as a terminal counts it. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NONE = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns that a text takes on a terminal; colours take none. */
export function columns(text: string): number {
  const plain = text.replace(/\u001b\[[\d;]*m/g, '');
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length;
  let sum = 0;
  for (const sign of plain) sum += NONE.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return sum;
}

/** Words in lines no wider than `room`; a longer word stands on a line of its own. White space and control characters become blanks. */
export function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[\s\u0000-\u001a\u001c-\u001f\u007f]+/u).filter((piece) => piece !== '')) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Filled up with blanks to a width. */
export const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - columns(text)));

/** Cut to a width, the cut shown by "…". */
export function clipped(text: string, room: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (columns(flat) <= room) return flat;
  let out = '';
  let used = 0;
  for (const sign of flat) {
    const more = columns(sign);
    if (used + more > room - 1) break;
    out += sign;
    used += more;
  }
  return `${out}…`;
}

/** Rows under one another, each column as wide as its widest cell; the last column takes what is left and wraps. */
export function table(rows: readonly (readonly string[])[], room: number): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, columns(cell));
    });
  const before = widths.reduce((sum, w) => sum + w + 2, 0);
  return rows.flatMap((row) => {
    const head = row
      .slice(0, -1)
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join('  ');
    const last = wrapped(row.at(-1) ?? '', Math.max(20, room - before));
    const first = row.length > 1 ? `${head}  ${last[0] ?? ''}` : (last[0] ?? '');
    return [first.trimEnd(), ...last.slice(1).map((line) => ' '.repeat(before) + line)];
  });
}
