/** Where words stand, as a reader would cite them: the document's file, its own title where it has one, and the place in it. */
export interface Where {
  readonly path: string;
  /** Absent where the document names itself nowhere. */
  readonly title?: string;
  readonly place: string;
}
