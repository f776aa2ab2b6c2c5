/** A part of a long list, by the places of its first row and of the one after its last. */
export interface Stretch {
  readonly start: number;
  /** Negative: to the end. */
  readonly end: number;
}

export const ALL: Stretch = { start: 0, end: -1 };
