/** JSON: one block for each value, with its JSON pointer; a list of records with texts of their own becomes one document each. */
import { type Composition, compose } from '../composition.ts';
import { decode } from '../decoding.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { isRecord, parseJson, recordDocument, textField } from '../records.ts';
import { textHead } from '../text-head.ts';
import { trouble } from '../trouble.ts';

export const json: Reader = {
  id: 'json',
  formats: ['json'],
  endings: ['json', 'geojson', 'jsonld'],
  recognises(head) {
    const text = textHead(head)?.trimStart();
    if (!text) return 'no';
    if (/^(?:\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\}\s*$)|\[\s*(?:[{["]|-?\d|\]\s*$|true|false|null))/.test(text))
      return /^\{/.test(text) || parseJson(text) !== undefined || /^\[\s*[{[]\s*["{[\d]/.test(text)
        ? 'surely'
        : 'perhaps';
    return 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { text, encoding, faults } = decode(input.bytes);
    for (const fault of faults) yield { problem: trouble(input.name, 'encoding', fault) };
    const value = parseJson(text);
    if (value === undefined) {
      yield {
        problem: trouble(
          input.name,
          /[}\]]\s*$/.test(text) ? 'corrupt' : 'truncated',
          'It is not whole JSON; its lines were read as they stand.',
        ),
      };
      const blocks = paragraphsOf(text).map((p) => ({
        start: p.start,
        end: p.end,
        kind: 'record' as const,
        locator: { line: p.line },
      }));
      if (blocks.length > 0) yield { document: { format: 'json', text, blocks, metadata: [], encoding } };
      return;
    }
    const records = listOf(value);
    const field = records && textField(records.slice(0, 50));
    if (records && field !== undefined) {
      for (const [i, record] of records.entries())
        yield* recordDocument(record, field, 'json', `record ${i + 1}`, encoding);
      return;
    }
    for (const piece of pieces(value, input.limits.rows))
      yield { document: { format: 'json', metadata: [], encoding, ...piece } };
  },
};

/** The list of records that the file is: itself, or the only list of records in its outermost record. */
function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  const isList = (v: unknown): v is readonly Readonly<Record<string, unknown>>[] =>
    Array.isArray(v) && v.length > 0 && v.every(isRecord);
  if (isList(value)) return value;
  if (!isRecord(value)) return undefined;
  const lists = Object.values(value).filter(isList);
  return lists.length === 1 ? lists[0] : undefined;
}

interface Piece {
  readonly inner?: string;
  readonly text: string;
  readonly blocks: ReturnType<Composition['finish']>['blocks'];
}

/** "/ships/0/name: Vera": every value on a line of its own, its block being the value; cut into documents of `limit` values. */
function* pieces(value: unknown, limit: number): Generator<Piece> {
  let out = compose();
  let count = 0;
  let part = 1;
  let cut = false;
  for (const { pointer, words } of leaves(value, '')) {
    if (count >= limit) {
      cut = true;
      yield { inner: `part ${part++}`, ...out.finish() };
      out = compose();
      count = 0;
    }
    out.labelled(`${pointer}: `, words, { pointer });
    count++;
  }
  if (count > 0) yield { ...(cut ? { inner: `part ${part}` } : {}), ...out.finish() };
}

function* leaves(value: unknown, pointer: string): Generator<{ pointer: string; words: string }> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* leaves(inner, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
  } else if (value !== null && String(value).trim() !== '') yield { pointer, words: String(value) };
}
