import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { jsonl } from './jsonl.ts';

const NOTES = [1, 2]
  .map((n) =>
    JSON.stringify({
      record: `R-${n}`,
      date: '1964-03-26',
      text: `Memorandum number ${n} of the harbour office, on the lease.\n\nSecond paragraph.`,
    }),
  )
  .join('\n');

test('records with a text: one document each, named by their own id', async () => {
  const documents = documentsOf(await found(jsonl, Buffer.from(NOTES)));
  expect(documents.map((d) => d.inner)).toEqual(['R-1', 'R-2']);
  expect(blocksOf(documents[0])[1]).toEqual(['paragraph', 'Second paragraph.']);
  expect(documents[0]?.blocks[1]?.locator).toEqual({ pointer: '/text', line: 3, paragraph: 2 });
  expect(metadataOf(documents[0], 'date')).toBe('1964-03-26');
});

test('records without a text: rows with named cells', async () => {
  const [document] = documentsOf(
    await found(jsonl, Buffer.from('{"ship":"Vera","to":{"port":"Brel"}}\n{"ship":"Nereid"}\n')),
  );
  expect(blocksOf(document)).toEqual([
    ['table-row', 'Vera\tBrel'],
    ['table-row', 'Nereid'],
  ]);
  expect(document?.blocks[0]?.cells?.map((c) => c.column)).toEqual(['ship', 'to.port']);
});

test('a spoilt line is a problem with its place; the others are read', async () => {
  const all = await found(jsonl, Buffer.from(`${NOTES}\n{"record": "R-3", "te\n`));
  expect(documentsOf(all)).toHaveLength(2);
  expect(problemsOf(all)).toMatchObject([{ code: 'bad-row', place: 'line 3' }]);
});

test('one JSON value over several lines is not jsonl', () => {
  expect(jsonl.recognises(Buffer.from('{\n  "a": 1\n}'), 'a.json')).toBe('no');
  expect(jsonl.recognises(Buffer.from(NOTES), 'a.txt')).toBe('surely');
});
