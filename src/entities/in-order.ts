/** Name mentions in the order of a case: documents as received, mentions as they stand; and what each shortens in the end. */
import type { DocumentId, MentionId } from '../domain/ids.ts';
import type { CaseNames, NameMention } from './case-names.ts';

const NAMES = new Set<string>(['person', 'organisation', 'place']);

export interface Ordered {
  readonly mentions: readonly NameMention[];
  readonly documents: readonly DocumentId[];
  readonly paths: ReadonlyMap<DocumentId, string>;
}

/** Documents as received, then those that nobody listed, by id; mentions as they stand in each. */
export function inOrder(given: CaseNames): Ordered {
  const byDocument = new Map<DocumentId, NameMention[]>();
  const paths = new Map<DocumentId, string>();
  for (const { id, path } of given.documents ?? []) {
    paths.set(id, path);
    byDocument.set(id, []);
  }
  const strangers: DocumentId[] = [];
  for (const mention of given.mentions) {
    if (!NAMES.has(mention.kind)) continue;
    const list = byDocument.get(mention.document);
    if (list) list.push(mention);
    else {
      byDocument.set(mention.document, [mention]);
      strangers.push(mention.document);
    }
  }
  const documents = [...paths.keys(), ...strangers.sort()];
  const mentions: NameMention[] = [];
  for (const document of documents) {
    const list = byDocument.get(document) ?? [];
    const standing = (a: NameMention, b: NameMention): number =>
      a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    if (list.some((mention, i) => i > 0 && standing(list[i - 1] ?? mention, mention) > 0)) list.sort(standing);
    for (const mention of list) mentions.push(mention);
  }
  return { mentions, documents, paths };
}

/** Follows "shortens" to its end, within one kind; a chain that bites its tail ends where it began. */
export function rootsOf(mentions: readonly NameMention[]): (mention: NameMention) => NameMention {
  const tied = new Map<MentionId, NameMention>();
  const wanted = new Set<MentionId>();
  for (const { refersTo } of mentions) if (refersTo) wanted.add(refersTo.mention);
  for (const mention of mentions) if (mention.refersTo || wanted.has(mention.id)) tied.set(mention.id, mention);
  return (mention) => {
    let at = mention;
    for (let step = 0; step < 8 && at.refersTo; step++) {
      const next = tied.get(at.refersTo.mention);
      if (!next || next.kind !== mention.kind || next.document !== mention.document) break;
      if (next === mention) return mention;
      at = next;
    }
    return at;
  };
}
