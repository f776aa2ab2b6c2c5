/** The mentions of a document while its rows are read: what was spotted gives way where a column says what its cell is. */
import type { DocumentId } from '../domain/ids.ts';
import { mentionId } from '../domain/ids.ts';
import type { Mention, MentionKind, MentionValue, NameKind } from '../domain/mention.ts';
import type { Passage, Span } from '../domain/passage.ts';
import type { RecordKind } from '../domain/record.ts';

export interface MentionBook {
  readonly spottedIn: (span: Span) => readonly Mention[];
  /** What was spotted with exactly this place and kind, or a new mention. */
  readonly make: (span: Span, kind: MentionKind, value?: MentionValue) => Mention;
  /** Forgets names spotted in a cell that is no name: a ship's, a direction. */
  readonly noNames: (span: Span) => void;
  /** Forgets what was spotted across the bounds of cells. */
  readonly clear: (row: Span, cells: readonly Span[]) => void;
  readonly passageAt: (at: number) => Passage | undefined;
  /** All mentions in order, those made here in place of those they overlap. */
  readonly all: () => readonly Mention[];
}

const NAMES: ReadonlySet<MentionKind> = new Set<NameKind>(['person', 'organisation', 'place']);
const MARKED: ReadonlySet<MentionKind> = new Set<MentionKind>(['nationality', 'religion']);

/** Index of the first of `list` that ends after `at`; the list is in order and nothing overlaps much. */
function firstAfter(list: readonly Span[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid]?.end ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

export function mentionBook(
  document: { readonly id: DocumentId; readonly text: string },
  passages: readonly Passage[],
  spotted: readonly Mention[],
  by: () => RecordKind,
): MentionBook {
  const dropped = new Set<Mention>();
  const made = new Map<string, Mention>();
  const spottedIn = (span: Span): readonly Mention[] => {
    const found: Mention[] = [];
    for (let i = firstAfter(spotted, span.start); i < spotted.length; i++) {
      const one = spotted[i];
      if (!one || one.start >= span.end) break;
      found.push(one);
    }
    return found;
  };
  const passageAt = (at: number): Passage | undefined => {
    const one = passages[firstAfter(passages, at)];
    return one && one.start <= at ? one : undefined;
  };
  return {
    spottedIn,
    passageAt,
    make({ start, end }, kind, value) {
      const id = mentionId(document.id, start, end, kind);
      const known = made.get(id);
      if (known) return known;
      const passage = passageAt(start);
      if (!passage) throw new Error(`no passage holds ${id}`);
      for (const one of spottedIn({ start, end })) if (!MARKED.has(one.kind)) dropped.add(one);
      const text = document.text.slice(start, end);
      const mention: Mention = {
        id,
        document: document.id,
        passage: passage.id,
        start,
        end,
        text,
        kind,
        by: by(),
        ...(value === undefined ? {} : { value }),
      };
      made.set(id, mention);
      return mention;
    },
    noNames(span) {
      for (const one of spottedIn(span)) if (NAMES.has(one.kind)) dropped.add(one);
    },
    clear(row, cells) {
      for (const one of spottedIn(row))
        if (!cells.some((cell) => cell.start <= one.start && one.end <= cell.end)) dropped.add(one);
    },
    all() {
      if (made.size === 0 && dropped.size === 0) return spotted;
      const kept = spotted.filter((one) => !dropped.has(one) && !made.has(one.id));
      const keptIds = new Set(kept.map(({ id }) => id));
      return [...kept, ...made.values()]
        .map((one) => {
          if (one.refersTo === undefined || keptIds.has(one.refersTo.mention) || made.has(one.refersTo.mention))
            return one;
          const { refersTo: _, ...plain } = one;
          return plain;
        })
        .sort((a, b) => a.start - b.start || a.end - b.end);
    },
  };
}
