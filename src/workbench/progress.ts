/** How far a verb has come, told to whoever shows it. */
export interface Step {
  /** "taking in files", "reading documents". */
  readonly doing: string;
  readonly done: number;
  /** Absent where nobody knows yet how much there is. */
  readonly total?: number;
  /** What is being worked on: a path, "page 12 of 300". */
  readonly now?: string;
}

export type Progress = (step: Step) => void;

export const silent: Progress = () => {};
