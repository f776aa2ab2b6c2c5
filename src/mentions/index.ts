/** Words that name something, exactly where they stand: times, and what other spotters of this room find. */
import type { Document } from '../domain/document.ts';
import type { DocumentFacts } from '../domain/facts.ts';
import { mentionId } from '../domain/ids.ts';
import type { DurationUnit, Mention, MentionKind, MentionValue } from '../domain/mention.ts';
import type { ReadPassage, Span } from '../domain/passage.ts';
import { type Resolved, resolveMoments, spotMoments } from './moments/index.ts';
import type { CalendarUnit } from './moments/said.ts';

export interface MentionsInput {
  readonly document: Pick<Document, 'id' | 'text'>;
  readonly facts: Pick<DocumentFacts, 'language' | 'published'>;
  /** Passages that are read, with sentences; boilerplate left out. */
  readonly passages: readonly ReadPassage[];
}

/** All mentions of a document, in order of their start. */
export function spotMentions(input: MentionsInput): readonly Mention[] {
  const place = placing(input.passages);
  return timesIn(input)
    .flatMap((found): Mention[] => {
      const passage = place(found.start);
      if (!passage) return [];
      const { start, end, kind, by, value } = found;
      const { id, text } = input.document;
      return [
        {
          id: mentionId(id, start, end, kind),
          document: id,
          passage: passage.id,
          start,
          end,
          text: text.slice(start, end),
          kind,
          by,
          value,
        },
      ];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Found extends Span {
  readonly kind: MentionKind;
  readonly by: string;
  readonly value: MentionValue;
}

/** Passages are asked for in order of offset, or nearly so. */
function placing(passages: readonly ReadPassage[]): (offset: number) => ReadPassage | undefined {
  let at = 0;
  return (offset) => {
    while (at > 0 && (passages[at]?.start ?? 0) > offset) at--;
    while (at < passages.length && (passages[at]?.end ?? 0) <= offset) at++;
    const passage = passages[at];
    return passage && passage.start <= offset ? passage : undefined;
  };
}

const QUOTED = /“[^“”]{1,2000}”|«[^«»]{1,2000}»|"[^"\n]{1,2000}"/g;

function timesIn({ document: { text }, facts, passages }: MentionsInput): readonly Found[] {
  const language = facts.language.value;
  const expressions = spotMoments(text, language, passages);
  if (expressions.length === 0) return [];
  const resolved = resolveMoments(expressions, {
    text,
    language,
    ...(facts.published ? { published: facts.published.value } : {}),
    sentences: passages.flatMap((passage) => passage.sentences),
    paragraphs: passages,
    quotations: passages.flatMap((passage) => quotationsIn(text, passage)),
  });
  return resolved.map(foundTime);
}

function quotationsIn(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  if (!/[“«"]/.test(words)) return [];
  return [...words.matchAll(QUOTED)].map((m) => ({ start: start + m.index, end: start + m.index + m[0].length }));
}

function foundTime({ expression, moment, unresolved, timexValue }: Resolved): Found {
  const { start, end, said, by } = expression;
  if (said.form === 'duration') {
    const [unit, times] = DURATIONS[said.unit];
    const bound = said.vague ? 'about' : 'exactly';
    const value = { kind: 'duration', low: said.low * times, high: said.high * times, unit, bound } as const;
    return { start, end, kind: 'duration', by, value };
  }
  const written = timexValue ?? '';
  const value: MentionValue = moment
    ? { kind: 'moment', moment, expression: written }
    : { kind: 'moment', unresolved: unresolved ?? 'nothing says from when it is counted', expression: written };
  return { start, end, kind: 'moment', by, value };
}

const DURATIONS: Readonly<Record<CalendarUnit, readonly [DurationUnit, number]>> = {
  second: ['minute', 1 / 60],
  minute: ['minute', 1],
  hour: ['hour', 1],
  day: ['day', 1],
  weekend: ['day', 2],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['month', 3],
  season: ['month', 3],
  year: ['year', 1],
  decade: ['decade', 1],
  century: ['century', 1],
};
