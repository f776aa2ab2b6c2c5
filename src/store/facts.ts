/** What is known about each document, and what that rests on. */
import type { Basis, DocumentFacts, Fact } from '../domain/facts.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { CaseFile } from './case-file.ts';
import { statement } from './statements.ts';

interface Row {
  readonly name: string;
  readonly value: string;
  readonly basis: string;
}

/** One fact in a list: "published", its value, its basis. */
export interface NamedFact extends Fact<unknown> {
  readonly name: string;
}

const named = (facts: DocumentFacts): readonly NamedFact[] =>
  Object.entries(facts).flatMap(([name, fact]: [string, Fact<unknown> | readonly Fact<unknown>[]]) =>
    'basis' in fact ? [{ name, ...fact }] : fact.map((one) => ({ name, ...one })),
  );

/** Replaces a document's facts. To be called inside a write. */
export function replaceFacts(file: CaseFile, document: DocumentId, facts: DocumentFacts): void {
  statement(file.db, 'DELETE FROM fact WHERE document = (SELECT n FROM document WHERE id = ?)').run(document);
  const insert = statement(
    file.db,
    'INSERT INTO fact (document, name, ordinal, value, basis) VALUES ((SELECT n FROM document WHERE id = ?), ?, ?, ?, ?)',
  );
  named(facts).forEach((fact, ordinal) => {
    insert.run(document, fact.name, ordinal, JSON.stringify(fact.value), JSON.stringify(fact.basis));
  });
}

/** A document's facts as a list, in the order in which they were found. */
export const factList = (file: CaseFile, document: DocumentId): readonly NamedFact[] =>
  statement<Row>(
    file.db,
    'SELECT name, value, basis FROM fact WHERE document = (SELECT n FROM document WHERE id = ?) ORDER BY ordinal',
  )
    .all(document)
    .map(({ name, value, basis }) => ({ name, value: JSON.parse(value), basis: JSON.parse(basis) as Basis }));

/** What a document calls itself; undefined where it has no title. */
export function titleOf(file: CaseFile, document: DocumentId): string | undefined {
  const row = statement<{ value: string }>(
    file.db,
    "SELECT value FROM fact WHERE document = (SELECT n FROM document WHERE id = ?) AND name = 'title'",
  ).get(document);
  const title: unknown = row && JSON.parse(row.value);
  return typeof title === 'string' && title !== '' ? title : undefined;
}

/** A document's facts, or nothing where they have not been looked for yet. */
export function factsOf(file: CaseFile, document: DocumentId): DocumentFacts | undefined {
  const list = factList(file, document);
  if (list.length === 0) return undefined;
  const facts: Record<string, unknown> = {};
  const authors: Fact<unknown>[] = [];
  for (const { name, value, basis } of list) {
    if (name === 'authors') authors.push({ value, basis });
    else facts[name] = { value, basis };
  }
  return { ...facts, authors } as unknown as DocumentFacts;
}
