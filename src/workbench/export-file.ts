/** Files for a reader: the dossier as a page or a Word file, the chronology as a workbook. Every sentence with its words, place and hash. */
import { basename } from 'node:path';
import { SheafError } from '../domain/errors.ts';
import type { Tongue } from '../domain/tongue.ts';
import { chronologySheets, type DossierChoice, docxFile, dossier, htmlFile, xlsxFile } from '../exports/index.ts';
import { claimIds, claimNumbers } from '../store/claims.ts';
import { exportedEvidence, type Part } from './export.ts';
import type { Case } from './open-case.ts';
import { type ClaimChoice, claimFilter } from './show-claims.ts';

export interface FileChoice extends ClaimChoice {
  readonly reviewed?: boolean;
  readonly tongue?: Tongue;
}

/** What can be written for whom, in the order in which help lists it. */
export const readableFiles = [
  { id: 'dossier', formats: ['docx', 'html'] },
  { id: 'chronology', formats: ['xlsx'] },
] as const;

export type ReadableFormat = 'docx' | 'html' | 'xlsx';

export const mediaTypes: Readonly<Record<ReadableFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The filters as the reader of the file is told of them. */
function inWords({ from, to, about, predicate, document, stance }: FileChoice): string | undefined {
  const said = [
    about,
    predicate?.join(', '),
    document,
    stance,
    from === undefined && to === undefined ? undefined : `${from ?? '…'} – ${to ?? '…'}`,
  ].filter((one) => one !== undefined && one !== '');
  return said.length === 0 ? undefined : said.join('; ');
}

function partOf(at: Case, filters: ClaimChoice): Part {
  const filter = claimFilter(at, filters);
  return { numbers: claimNumbers(at, filter), ids: new Set(claimIds(at, filter)) };
}

/** Pieces are gathered to about this many UTF-16 units. */
const GATHERED = 1 << 16;

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < GATHERED) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}

/** The bytes of the file, as they are made. Errors: usage where this is not written so, not-found for an unknown document, usage for an unknown predicate. */
export function exportFile(at: Case, kind: string, format: string, choice: FileChoice = {}): Iterable<Uint8Array> {
  const known = readableFiles.find(({ id }) => id === kind);
  if (!known || !(known.formats as readonly string[]).includes(format))
    throw new SheafError(
      'usage',
      `${kind} is not written as ${format}`,
      readableFiles.map(({ id, formats }) => `${id}: ${formats.join(', ')}`).join('; '),
    );
  const { reviewed = false, tongue = at.tongue ?? 'en', judged: _, ...filters } = choice;
  const words = inWords(filters);
  const part = words === undefined ? undefined : partOf(at, filters);
  const chosen: DossierChoice = {
    name: basename(at.path).replace(/\.sheaf$/, ''),
    day: new Date().toISOString().slice(0, 10),
    tongue,
    reviewed,
    ...(words === undefined ? {} : { chosen: words }),
    ...(part ? { has: ({ id }) => part.ids.has(id) } : {}),
  };
  const evidence = exportedEvidence({ ...at, tongue }, part);
  if (format === 'xlsx') return xlsxFile(chronologySheets(evidence, chosen), chosen.name, chosen.day);
  const pages = dossier(evidence, chosen);
  return format === 'docx' ? docxFile(pages, chosen.day) : encoded(htmlFile(pages));
}
