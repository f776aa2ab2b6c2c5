/** Files for other programs: what leaves never names a sealed source. */
import { type ExportFormat, exportKinds, exportLines } from '../../workbench/export.ts';
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
    query: { format: { type: 'string', says: 'csv or jsonl', oneOf: ['csv', 'jsonl'] } },
    answer({ at }, { id, query: { format = 'csv' } }) {
      const lines = [...exportLines(at, id, format as ExportFormat)];
      return fileAnswer({
        type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
        name: `${id}.${format}`,
        body: `${lines.join('\n')}\n`,
      });
    },
  }),
];
