/** sheaf show sources: each document with what it says about itself and what that rests on. */
import type { Basis } from '../domain/facts.ts';
import type { Case } from '../workbench/open-case.ts';
import { showSources as rows, type SourceRow } from '../workbench/show.ts';
import { table } from './lines.ts';
import { paint } from './paint.ts';
import { count, plural, print, printJsonList, width } from './print.ts';

const said = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf);
  if (typeof value === 'object' && value !== null) return Object.values(value).join('');
  return String(value);
};

const basis = (on: Basis): string => {
  if (on.kind === 'quote') return `“${on.quote.words}”`;
  if (on.kind === 'metadata') return `${on.key}: ${on.value}`;
  return on.kind === 'judgement' ? `set by ${on.by}` : `worked out: ${on.rule}`;
};

function printSource(row: SourceRow): void {
  print(`${paint.bold(row.path)}  ${paint.dim(`${row.format}, ${plural(row.words, 'word')}, ${row.id}`)}`);
  for (const also of row.alsoAt) print(`  ${paint.dim(`the same bytes as ${also}`)}`);
  const lines = table(
    row.facts.map((fact) => [`  ${fact.name}`, `${said(fact.value)}  ${paint.dim(`(${basis(fact.basis)})`)}`]),
    width(),
  );
  for (const line of lines) print(line);
}

export function showSources(at: Case, json: boolean): void {
  if (json) {
    printJsonList(rows(at));
    return;
  }
  let documents = 0;
  let words = 0;
  for (const row of rows(at)) {
    printSource(row);
    documents++;
    words += row.words;
  }
  print(paint.dim(`${plural(documents, 'document')}, ${count(words)} words`));
}
