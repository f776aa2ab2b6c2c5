/** Holds what Sheaf read of a case against what a person marked in a file of their own. */
import { readFileSync } from 'node:fs';
import { SheafError } from '../domain/errors.ts';
import { type Agreement, checkQuotes, isRow, type QuoteFault, type Row, scorers } from '../scores/index.ts';
import { documentEntries, documentOf } from '../store/documents.ts';
import { exportLines } from './export.ts';
import type { Case } from './open-case.ts';

/** Kinds that can be scored, with what each looks at and a row of its gold file, for help. */
export const scoredKinds = scorers.map(({ id, means, shape }) => ({ id, means, shape }));

function* rowsOf(at: Case, kind: string): Generator<Row> {
  for (const line of exportLines(at, kind, 'jsonl')) yield JSON.parse(line) as Row;
}

/** JSON Lines, a JSON list, or {"rows": […]}. Errors: not-found; usage where a line is no JSON. */
function goldRows(path: string): readonly Row[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new SheafError('not-found', `${path} cannot be read`, 'Name a file of JSON Lines: one JSON object a line.');
  }
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole.filter(isRow);
  if (isRow(whole)) return Array.isArray(whole.rows) ? whole.rows.filter(isRow) : [whole];
  return text.split('\n').flatMap((line, i): Row[] => {
    if (line.trim() === '') return [];
    const row = parsed(line);
    if (isRow(row)) return [row];
    throw new SheafError('usage', `line ${i + 1} of ${path} is no JSON object`, 'Write one JSON object a line.');
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Documents are matched by the names in the gold file's doc or file; a gold row of a document that the case does not have finds nothing. */
export function scoreCase(at: Case, kind: string, goldPath: string): readonly Agreement[] {
  const scorer = scorers.find(({ id }) => id === kind);
  if (!scorer)
    throw new SheafError(
      'usage',
      `nothing is scored as ${kind}`,
      `Write one of: ${scorers.map(({ id }) => id).join(', ')}.`,
    );
  const gold = goldRows(goldPath);
  if (gold.length === 0)
    throw new SheafError('usage', `${goldPath} has no rows`, `A row for ${kind} looks like this: ${scorer.shape}`);
  return scorer.score([...rowsOf(at, kind)], gold);
}

/** Kinds of export whose rows come with exact words. */
const QUOTING = ['claims', 'timeline', 'mentions', 'moments', 'entities'] as const;

/** How exports call a sealed document. */
const SEALED = /^sealed source \d+$/;

export interface QuotesChecked {
  readonly kind: string;
  readonly checked: number;
  readonly faults: readonly QuoteFault[];
}

/** Every exported quote of the case against the text that it is from. Sealed documents leave no quotes under their own name and are not checked. */
export function scoreQuotes(at: Case): readonly QuotesChecked[] {
  const ids = new Map([...documentEntries(at)].map(({ id, path }) => [path, id] as const));
  let last: { readonly file: string; readonly slice: (start: number, end: number) => string } | undefined;
  const slice = (file: string, start: number, end: number): string | undefined => {
    if (last?.file !== file) {
      const id = ids.get(file);
      const document = id && documentOf(at, id);
      if (!document) return undefined;
      last = { file, slice: inCodePoints(document.text) };
    }
    return last.slice(start, end);
  };
  return QUOTING.map((kind) => {
    const { checked, faults } = checkQuotes(rowsOf(at, kind), slice);
    const open = faults.filter(({ file }) => ids.has(file) || !SEALED.test(file));
    return { kind, checked: checked - (faults.length - open.length), faults: open };
  });
}

function inCodePoints(text: string): (start: number, end: number) => string {
  if (!/[\uD800-\uDFFF]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
