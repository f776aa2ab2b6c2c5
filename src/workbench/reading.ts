/** One document from text to passages: what a reading worker does. Takes plain values and yields plain values. */
import type { Document } from '../domain/document.ts';
import { passageId } from '../domain/ids.ts';
import type { Passage } from '../domain/passage.ts';

/** Stages in order; each builds on those before it. */
export const STAGES = ['passages'] as const;
export type Stage = (typeof STAGES)[number];

/** One document to read, with what is known of it already. */
export interface ReadingJob {
  readonly document: Document;
  /** The stages that are out of date. */
  readonly stages: readonly Stage[];
}

/** What the stages yielded that were asked for. */
export interface Reading {
  readonly passages?: readonly Passage[];
}

export function readDocument({ document, stages }: ReadingJob): Reading {
  return { ...(stages.includes('passages') ? { passages: cut(document) } : {}) };
}

const cut = (document: Document): readonly Passage[] =>
  document.blocks.map(({ start, end, kind, locator }, i) => ({
    id: passageId(document.id, i + 1),
    document: document.id,
    ordinal: i + 1,
    kind,
    start,
    end,
    locator,
  }));
