/** Small invented cases for this room's tests: documents as lists of names, and who came out as one. */
import type { DocumentId, JudgementId, MentionId } from '../domain/ids.ts';
import { mentionId } from '../domain/ids.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { NameKind } from '../domain/mention.ts';
import type { CaseNames, NameMention } from './case-names.ts';
import { resolveEntities } from './index.ts';

const MARKS: Readonly<Record<string, NameKind>> = { '@': 'organisation', '#': 'place' };

/**
 * Mentions of documents written as lines: "Ilir Hoxha; Hoxha > Ilir Hoxha; @Salter Marine; #Koper". ">" is "refers to", "@" a body, "#" a place.
 */
export function mentionsOf(documents: Readonly<Record<string, string>>): readonly NameMention[] {
  return Object.entries(documents).flatMap(([document, line]) => {
    const out: NameMention[] = [];
    let start = 0;
    for (const item of line.split(';')) {
      const [written = '', target] = item.split('>').map((part) => part.trim());
      const kind = MARKS[written[0] ?? ''] ?? 'person';
      const text = MARKS[written[0] ?? ''] ? written.slice(1) : written;
      const full = target === undefined ? undefined : out.find((m) => m.text === target);
      const id = mentionId(document as DocumentId, start, start + text.length, kind);
      out.push({
        id,
        document: document as DocumentId,
        start,
        text,
        kind,
        ...(full ? { refersTo: { mention: full.id as MentionId, reason: 'surname of' } } : {}),
      });
      start += text.length + 2;
    }
    return out;
  });
}

let ordinal = 0;

/** A decision, or the undoing of one. */
export const judged = (verdict: 'same' | 'different' | 'unsure', a: string, b: string): Judgement => ({
  id: `j${ordinal++}` as JudgementId,
  at: '2024-03-05T10:00:00.000Z',
  by: 'Ada',
  decision: { kind: 'identity', verdict, a, b },
});

export const undoing = (judgement: Judgement): Judgement => ({
  id: `j${ordinal++}` as JudgementId,
  at: '2024-03-06T10:00:00.000Z',
  by: 'Ada',
  decision: { kind: 'undo', judgement: judgement.id },
});

/** Clusters as sorted lists of "document: text", sorted; for comparing results. */
export function clustersIn(given: CaseNames): readonly string[] {
  const text = new Map([...given.mentions].map((m) => [m.id as string, `${m.document}: ${m.text}`] as const));
  return resolveEntities(given)
    .entities.map(({ mentions }) =>
      mentions
        .map((id) => text.get(id) ?? '')
        .sort()
        .join(' | '),
    )
    .sort();
}

/** Whether two mentions, as "document: text", came out as one. */
export function one(given: CaseNames, a: string, b: string): boolean {
  return clustersIn(given).some((cluster) => [a, b].every((mention) => cluster.split(' | ').includes(mention)));
}
