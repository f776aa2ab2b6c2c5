/** Cuts a stretch of text where marks begin and end, so that overlapping marks can be drawn one beside the other. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly id: string;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Marks beyond the stretch are cut to it; the pieces cover it without gap. Cost: marks times their overlap. */
export function pieces(start: number, end: number, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set<number>([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const found: Piece[] = [];
  let open: readonly Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const [from = start, until = end] = [places[i], places[i + 1]];
    const begun: Mark[] = [];
    for (let mark = inside[next]; mark && mark.start <= from; mark = inside[++next]) begun.push(mark);
    open = [...open, ...begun].filter((mark) => mark.end > from);
    found.push({ start: from, end: until, marks: open });
  }
  return found;
}

const LONGEST = 4000;

/** A very long paragraph in stretches that a browser draws one by one, cut at blanks. */
export function stretches(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = start; at < end; ) {
    let cut = Math.min(end, at + LONGEST);
    if (cut < end) {
      const blank = text.lastIndexOf(' ', cut);
      if (blank > at) cut = blank + 1;
    }
    found.push([at, cut]);
    at = cut;
  }
  return found;
}
