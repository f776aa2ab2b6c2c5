/** sheaf show sources, sheaf show facts: each document with what is known about it and what that rests on. */
import type { Basis } from '../domain/facts.ts';
import { saidDate } from '../views/said-date.ts';
import type { Case } from '../workbench/open-case.ts';
import { showSources as rows, type SourceRow } from '../workbench/show.ts';
import { clipped, columns, padded, wrapped } from './lines.ts';
import { paint } from './paint.ts';
import { count, plural, print, printJsonList, width } from './print.ts';

const said = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'edtf' in value) return saidDate({ edtf: String(value.edtf) });
  if (typeof value === 'object' && value !== null) return Object.values(value).join('');
  return String(value);
};

const basis = (on: Basis): string => {
  if (on.kind === 'quote') return `“${clipped(on.quote.words, 80)}”`;
  if (on.kind === 'metadata') return `${on.key}: ${clipped(on.value, 80)}`;
  return on.kind === 'judgement' ? `set by ${on.by}` : `worked out: ${on.rule}`;
};

/** "originalLanguage" as people write it. */
const plain = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function printSource(row: SourceRow): void {
  print(`${paint.bold(row.path)}  ${paint.dim(`${row.format}, ${plural(row.words, 'word')}, ${row.id}`)}`);
  for (const also of row.alsoAt) print(`  ${paint.dim(`the same bytes as ${also}`)}`);
  const left = Math.max(0, ...row.facts.map((fact) => columns(plain(fact.name))));
  for (const fact of row.facts) {
    const lines = wrapped(`${said(fact.value)} (${basis(fact.basis)})`, width() - left - 4);
    lines.forEach((line, i) => {
      print(`  ${padded(i === 0 ? plain(fact.name) : '', left)}  ${line}`);
    });
  }
}

export function showSources(
  at: Case,
  { json = false, document }: { readonly json?: boolean; readonly document?: string },
  factsOnly: boolean,
): void {
  const found = rows(at, document);
  if (json) {
    printJsonList(factsOnly ? factRows(found) : found);
    return;
  }
  let documents = 0;
  let words = 0;
  for (const row of found) {
    printSource(row);
    documents++;
    words += row.words;
  }
  print(paint.dim(`${plural(documents, 'document')}, ${count(words)} words`));
}

function* factRows(found: Iterable<SourceRow>) {
  for (const { id, path, facts } of found) for (const fact of facts) yield { document: id, path, ...fact };
}
