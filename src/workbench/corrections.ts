/** What people have corrected about documents: `sheaf set`, and sheaf.csv tables beside the files. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Problem } from '../domain/errors.ts';
import type { DocumentId, SourceId } from '../domain/ids.ts';
import { documentId } from '../domain/ids.ts';
import type { Decision } from '../domain/judgement.ts';
import { type FactName, parseFact } from '../facts/index.ts';
import type { IntakeFile } from '../sources/intake.ts';
import { judge, judgements } from '../store/judgements.ts';
import { replaceProblems } from '../store/problems.ts';
import { earlierVersions, sourceAt } from '../store/sources.ts';
import { written } from '../store/statements.ts';
import { factNamed, isFileColumn } from './correctable.ts';
import { type Live, ofKind } from './live-judgements.ts';
import type { Case } from './open-case.ts';
import { placeBeside, placeOf } from './place.ts';

/** A corrected value as typed and checked, and who says so. */
export interface Correction {
  readonly value: string;
  readonly by: string;
}

export type Corrections = Readonly<Partial<Record<FactName, Correction>>>;

/**
 * Finds what holds for a document: corrections of the document itself before those of the file it came in, and those before corrections of
 * what stood at the same place earlier; among equals the latest.
 */
export function correctionBook(file: Case): (document: DocumentId, source: SourceId) => Corrections {
  const bySubject = new Map<string, Record<string, Correction>>();
  for (const { decision, by } of ofKind(judgements(file), 'fact')) {
    const facts = bySubject.get(decision.document) ?? {};
    facts[decision.fact] = { value: decision.value, by };
    bySubject.set(decision.document, facts);
  }
  if (bySubject.size === 0) return () => ({});
  return (document, source) => {
    const inner = document.slice(source.length);
    const earlier = earlierVersions(file, source).flatMap((old) => [old, `${old}${inner}`]);
    return Object.assign({}, ...[...earlier, source, document].map((subject) => bySubject.get(subject)));
  };
}

/** A value that a row gives, with the row's number as the user counts it. */
interface Row {
  readonly line: number;
  readonly file: string;
  readonly values: Readonly<Partial<Record<FactName, string>>>;
}

/** Brings the log of judgements in line with the table: new and changed values are added, vanished ones undone. */
export async function syncCorrections(
  file: Case,
  table: IntakeFile,
): Promise<{ readonly changed: number; readonly problems: number }> {
  const met: Problem[] = [];
  const rows = readTable(await readFile(table.absolute, 'utf8'), table.path, met);
  const by = `${table.path} (${placeOf(table.absolute).slice(0, 6)})`;
  const before = ofKind(judgements(file), 'fact').filter((j) => j.by === by);
  const decisions = changes(before, wanted(file, table, rows, met));
  if (decisions.length > 0) judge(file, by, decisions, 'a row of the table beside the files');
  written(file, () => replaceProblems(file, 'corrections', placeOf(table.absolute), met));
  return { changed: decisions.length, problems: met.length };
}

const keyOf = (subject: string, fact: string): string => `${subject}\n${fact}`;

/** What the table says, by document and fact. */
function wanted(file: Case, table: IntakeFile, rows: readonly Row[], met: Problem[]): Map<string, Decision> {
  const all = new Map<string, Decision>();
  for (const row of rows) {
    const [outer = '', ...inner] = row.file.split('!/');
    const source = sourceAt(file, placeBeside(table.absolute, outer));
    if (source === undefined) {
      met.push(badRow(table.path, row.line, `There is no file "${row.file}" beside the table.`));
      continue;
    }
    const document = documentId(source, inner.join('!/'));
    for (const [fact, value] of Object.entries(row.values))
      all.set(keyOf(document, fact), { kind: 'fact', document, fact, value });
  }
  return all;
}

function changes(before: readonly Live<'fact'>[], now: ReadonlyMap<string, Decision>): readonly Decision[] {
  const latest = new Map(before.map((j) => [keyOf(j.decision.document, j.decision.fact), j]));
  const undone = before
    .filter((j) => !now.has(keyOf(j.decision.document, j.decision.fact)))
    .map((j): Decision => ({ kind: 'undo', judgement: j.id }));
  const fresh = [...now].filter(([key, decision]) => {
    const known = latest.get(key)?.decision.value;
    return decision.kind === 'fact' && decision.value !== known;
  });
  return [...undone, ...fresh.map(([, decision]) => decision)];
}

const badRow = (path: string, line: number, message: string): Problem => ({
  code: 'bad-row',
  path,
  place: `row ${line}`,
  message,
  hint: 'Mend the table and run the same command again.',
});

function readTable(text: string, path: string, met: Problem[]): readonly Row[] {
  const clean = text.replace(/^\uFEFF/, '');
  const first = /^[^\r\n]*/.exec(clean)?.[0] ?? '';
  const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ',';
  let table: readonly (readonly string[])[];
  try {
    table = parse(clean, { delimiter, relax_column_count: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    met.push(badRow(path, 1, `The table cannot be read: ${error instanceof Error ? error.message : error}.`));
    return [];
  }
  const [headings = [], ...body] = table;
  const fileColumn = headings.findIndex(isFileColumn);
  if (fileColumn < 0) {
    met.push(badRow(path, 1, 'No column is called "file".'));
    return [];
  }
  const facts = headings.map((heading, i) => (i === fileColumn ? undefined : factNamed(heading)));
  headings.forEach((heading, i) => {
    if (i !== fileColumn && heading !== '' && facts[i] === undefined)
      met.push(badRow(path, 1, `The column "${heading}" is not known and was passed over.`));
  });
  return body.map((cells, i) => readRow(cells, i + 2, fileColumn, facts, path, met));
}

function readRow(
  cells: readonly string[],
  line: number,
  fileColumn: number,
  facts: readonly (FactName | undefined)[],
  path: string,
  met: Problem[],
): Row {
  const values: Partial<Record<FactName, string>> = {};
  cells.forEach((cell, i) => {
    const fact = facts[i];
    if (fact === undefined || cell === '') return;
    const checked = parseFact(fact, cell);
    if ('value' in checked) values[fact] = cell;
    else
      met.push({
        ...badRow(path, line, `${fact}: ${checked.wrong}.`),
        ...(fact === 'published' ? { code: 'bad-date' } : {}),
      });
  });
  return { line, file: cells[fileColumn] ?? '', values };
}
