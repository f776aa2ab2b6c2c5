/** Files that leave the case, for readers and for other programs: what leaves never names a sealed source. */
import type { Tongue } from '../../domain/tongue.ts';
import { type ExportFormat, exportKinds, exportLines } from '../../workbench/export.ts';
import { exportFile, mediaTypes, type ReadableFormat } from '../../workbench/export-file.ts';
import { choiceOf } from '../choice.ts';
import { CLAIMS, LENS } from '../fields.ts';
import { fileAnswer, route } from '../route.ts';

export const exportRoutes = [
  route({
    path: '/api/exports',
    says: 'Kinds of export, with what each is.',
    answers: 'ExportKind[]',
    answer: () => exportKinds,
  }),
  route({
    path: '/api/exports/:id',
    commands: ['export'],
    says: 'One kind of export as CSV or JSON Lines; offsets in code points.',
    answers: 'file',
    aside: true,
    query: { format: { type: 'string', says: 'csv or jsonl', oneOf: ['csv', 'jsonl'] } },
    answer({ at }, { id, query: { format = 'csv' } }) {
      return fileAnswer({
        type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
        name: `${id}.${format}`,
        body: exportLines(at, id, format as ExportFormat),
      });
    },
  }),
  route({
    path: '/api/files/:id',
    commands: ['export'],
    says: 'The dossier (docx, html) or the chronology (xlsx): every sentence with its words, place and hash; sealed sources absent.',
    answers: 'file',
    aside: true,
    query: {
      ...CLAIMS,
      ...LENS,
      format: { type: 'string', says: 'docx, html, xlsx', needed: true, oneOf: ['docx', 'html', 'xlsx'] },
      reviewed: { type: 'boolean', says: 'only what a person accepted or confirmed' },
      written: { type: 'string', says: 'language of the file, where it is not that of the page', oneOf: ['en', 'fr'] },
    },
    answer({ at }, { id, query }) {
      const { format, reviewed = false, written } = query;
      const body = exportFile(at, id, format, {
        ...choiceOf(query),
        reviewed,
        ...(written === undefined ? {} : { tongue: written as Tongue }),
      });
      return fileAnswer({ type: mediaTypes[format as ReadableFormat], name: `${id}.${format}`, body });
    },
  }),
];
