/** A run of letters as it is printed on a page, before anybody knows which line it belongs to. */
export interface Fragment {
  readonly words: string;
  /** Points from the left and the top edge; `y` is the line that the letters stand on. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters in points. */
  readonly size: number;
}

/** A printed line within its column. */
export interface PrintedLine {
  readonly words: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Pieces far apart from one another, as in a table; one piece in a line of prose. */
  readonly pieces: readonly { readonly words: string; readonly x: number }[];
  /** Which column of the page, counted in reading order; -1 where the line runs over several. */
  readonly column: number;
  /** Left and right edge of its column. */
  readonly left: number;
  readonly columnRight: number;
}

export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

export const endOf = (fragment: Fragment): number => fragment.x + fragment.width;
