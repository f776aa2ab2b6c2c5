/** Records line by line (jsonl, ndjson): a record with a text of its own is a document, other records are rows of a table. */
import { decode } from '../decoding.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { isRecord, parseJson, recordDocument, recordRow, textField } from '../records.ts';
import { type TableRow, tableDocuments } from '../table-documents.ts';
import { textHead } from '../text-head.ts';
import { trouble } from '../trouble.ts';

const REPORTED = 20;

export const jsonl: Reader = {
  id: 'jsonl',
  formats: ['jsonl'],
  endings: ['jsonl', 'ndjson'],
  plain: true,
  recognises(head) {
    const text = textHead(head);
    if (!text || !/^\s*[{[]/.test(text)) return 'no';
    const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
    if (parseJson(first) === undefined) return /^\{"[^"\n]+":/.test(first) && first.length > 60_000 ? 'perhaps' : 'no';
    return /^\s*[{[]/.test(second) ? 'surely' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { text, encoding, faults } = decode(input.bytes);
    for (const fault of faults) yield { problem: trouble(input.name, 'encoding', fault) };
    const sample = [...linesOf(text, 50)].map(({ value }) => value).filter(isRecord);
    const field = textField(sample);
    const spoilt: number[] = [];
    if (field !== undefined) {
      for (const { value, line } of linesOf(text)) {
        if (!isRecord(value)) spoilt.push(line);
        else yield* recordDocument(value, field, 'jsonl', `line ${line}`, encoding);
      }
    } else {
      const rows = function* (): Generator<TableRow> {
        for (const { value, line } of linesOf(text)) {
          if (value === undefined) spoilt.push(line);
          else yield recordRow(value, line);
        }
      };
      for (const table of tableDocuments(rows(), input.limits.rows))
        yield { document: { format: 'jsonl', ...table, metadata: [], encoding } };
    }
    for (const line of spoilt.slice(0, REPORTED))
      yield {
        problem: trouble(input.name, 'bad-row', 'The line is no JSON record and was left out.', {
          place: `line ${line}`,
        }),
      };
    if (spoilt.length > REPORTED)
      yield {
        problem: trouble(input.name, 'bad-row', `Another ${spoilt.length - REPORTED} lines are no JSON records.`),
      };
  },
};

function* linesOf(text: string, most = Number.POSITIVE_INFINITY): Generator<{ value: unknown; line: number }> {
  let line = 0;
  for (let at = 0; at < text.length && line < most; ) {
    const stop = text.indexOf('\n', at);
    const raw = text.slice(at, stop < 0 ? text.length : stop).trim();
    at = stop < 0 ? text.length : stop + 1;
    line++;
    if (raw !== '') yield { value: parseJson(raw), line };
  }
}
