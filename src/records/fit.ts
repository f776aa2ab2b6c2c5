/** Which kind of record a table is, which column plays which part, and why that is thought. */
import { type Mapping, RECORD_FIELDS, type RecordField, type RecordKind } from '../domain/record.ts';
import { dateOf } from './dates.ts';
import { fieldNamed, foldHeading, isSensitive, languageOfHeadings } from './headings.ts';
import type { RecordKindPart } from './kind.ts';
import { TELEPHONE } from './naming.ts';
import { sumOf } from './sums.ts';
import type { Table } from './table.ts';

export interface Suggested {
  readonly mapping: Mapping;
  readonly kind: RecordKind;
  /** Each a sentence a user can check. */
  readonly reasons: readonly string[];
}

/** Rows looked at to see whether a column holds what its heading says. */
const SAMPLE = 60;

const DATES: readonly RecordField[] = ['date', 'due', 'reply-date', 'received', 'born'];

/** What the cells of a column must look like for its heading to be believed. */
const HOLDS: Readonly<Partial<Record<RecordField, (words: string) => boolean>>> = {
  ...Object.fromEntries(DATES.map((field) => [field, (words: string) => dateOf(words) !== undefined])),
  phone: (words) => TELEPHONE.test(words.trim()),
  'to-phone': (words) => TELEPHONE.test(words.trim()),
  account: (words) => /\d{4}/.test(words),
  'to-account': (words) => /\d{4}/.test(words),
  amount: (words) => sumOf(words) !== undefined,
  passport: (words) => /\d{3}/.test(words) && words.length <= 24,
  plate: (words) => /\d/.test(words) && words.length <= 14,
};

/** Share of the filled cells that hold what they should; 1 where there is nothing to check. */
function share(table: Table, heading: string, field: RecordField, part: RecordKindPart): number {
  const holds = part.onlyAboveNumbers?.has(foldHeading(heading)) ? HOLDS.phone : HOLDS[field];
  if (!holds) return 1;
  let filled = 0;
  let good = 0;
  for (const row of table.rows.slice(0, SAMPLE)) {
    const cell = row.cell(heading);
    if (!cell) continue;
    filled++;
    if (holds(cell.words)) good++;
  }
  return filled === 0 ? 1 : good / filled;
}

interface Fit {
  readonly part: RecordKindPart;
  readonly columns: Readonly<Partial<Record<RecordField, string>>>;
  readonly reasons: readonly string[];
}

function fitOf(table: Table, part: RecordKindPart): Fit {
  const columns: Partial<Record<RecordField, string>> = {};
  const reasons: string[] = [];
  const language = languageOfHeadings(table.headings, part.id);
  for (const heading of table.headings) {
    if (isSensitive(heading)) {
      reasons.push(`“${heading}” is left alone: such a column never matches, ranks or finds`);
      continue;
    }
    const named = fieldNamed(heading, part.id, language);
    if (!named || columns[named.field] !== undefined || !part.fields.includes(named.field)) continue;
    const held = share(table, heading, named.field, part);
    if (held < 0.6) {
      reasons.push(
        `“${heading}” was not taken as ${named.field}: only ${Math.round(held * 100)} % of its cells look like it`,
      );
      continue;
    }
    columns[named.field] = heading;
    reasons.push(
      `“${heading}” names the ${named.field}${HOLDS[named.field] ? `, and ${Math.round(held * 100)} % of its cells look like it` : ''}`,
    );
  }
  return { part, columns, reasons };
}

const has = (columns: Fit['columns'], groups: readonly (readonly RecordField[])[]): boolean =>
  groups.every((group) => group.some((field) => columns[field] !== undefined));

/** Columns that the mapping takes from this kind's headings where a person names only some. */
export const columnsOf = (table: Table, part: RecordKindPart): Readonly<Partial<Record<RecordField, string>>> =>
  fitOf(table, part).columns;

/** The first of the parts that rows of this kind need and no column gives: one of them must be there. */
export const missing = (columns: Fit['columns'], part: RecordKindPart): readonly RecordField[] | undefined =>
  part.needs.find((group) => group.every((field) => columns[field] === undefined));

/** Whether the table has what rows of this kind need. */
export const suffices = (columns: Fit['columns'], part: RecordKindPart): boolean => has(columns, part.needs);

/** The kind whose headings fit best, or nothing: the one with most columns, the earlier of two alike. */
export function suggest(table: Table, parts: readonly RecordKindPart[]): Suggested | undefined {
  const fits = parts
    .map((part) => fitOf(table, part))
    .filter(({ columns, part }) => has(columns, part.needs) && has(columns, part.looksLike));
  const [best] = fits.sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length);
  if (!best) return undefined;
  const { columns, reasons } = withPayee(best, table);
  const ordered = Object.fromEntries(
    RECORD_FIELDS.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field]]])),
  );
  return { kind: best.part.id, mapping: { as: best.part.id, columns: ordered }, reasons };
}

/** "Credits to account … (Mr A. Person)" above transfers without a payee, « Crédits du compte … »: it is the account that was credited. */
const CREDITED = /\b(?:credits?|credited|receipts|incoming|cr[ée]dits?|encaissements|virements re[çc]us)\b/iu;
const DEBITED = /\b(?:debits?|debited|outgoing|d[ée]bits?|virements [ée]mis)\b/iu;
const ACCOUNT = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\d])/u;
const HOLDER = /\(([^()\d]{3,60})\)/u;

function withPayee({ part, columns, reasons }: Fit, table: Table): Pick<Fit, 'columns' | 'reasons'> {
  if (part.id !== 'transfers') return { columns, reasons };
  for (const { words } of table.notes) {
    const [name, account] = [HOLDER.exec(words)?.[1], ACCOUNT.exec(words)?.[0]];
    const [who, number] = CREDITED.test(words)
      ? (['to', 'to-account'] as const)
      : DEBITED.test(words)
        ? (['who', 'account'] as const)
        : [];
    if (!who || !number || columns[who] !== undefined || columns[number] !== undefined) continue;
    if (name === undefined && account === undefined) continue;
    const found = { ...(name ? { [who]: `=${name}` } : {}), ...(account ? { [number]: `=${account}` } : {}) };
    const says = `a note above the rows says whose account it is: “${[name, account].filter(Boolean).join(', ')}”`;
    return { columns: { ...columns, ...found }, reasons: [...reasons, says] };
  }
  return { columns, reasons };
}
