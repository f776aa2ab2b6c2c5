import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { json } from './json.ts';

test('every value is a block with its pointer', async () => {
  const [document] = documentsOf(
    await found(json, Buffer.from('{"ship":{"name":"Vera","a/b":[1,true,null,""]},"note":"One.\\n\\nTwo."}')),
  );
  expect(document?.text).toBe('/ship/name: Vera\n/ship/a~1b/0: 1\n/ship/a~1b/1: true\n/note: One.\n\nTwo.');
  expect(blocksOf(document)).toEqual([
    ['record', 'Vera'],
    ['record', '1'],
    ['record', 'true'],
    ['record', 'One.'],
    ['record', 'Two.'],
  ]);
  expect(document?.blocks[1]?.locator.pointer).toBe('/ship/a~1b/0');
});

test('a list of records with texts: one document each, other fields as metadata', async () => {
  const records = ['n1', 'n2'].map((id) => ({
    id,
    title: `Note ${id}`,
    by: { name: 'Ada' },
    contenu: `Le quai nord a été loué en neuf jours, dit la note ${id}.\n\nFin.`,
  }));
  const documents = documentsOf(await found(json, Buffer.from(JSON.stringify({ count: 2, records }))));
  expect(documents.map((d) => d.inner)).toEqual(['n1', 'n2']);
  expect(documents[0]?.text).toBe(records[0]?.contenu);
  expect(metadataOf(documents[1], 'title')).toBe('Note n2');
  expect(metadataOf(documents[1], 'by.name')).toBe('Ada');
});

test('long whole numbers keep every digit', async () => {
  const [document] = documentsOf(await found(json, Buffer.from('{"account": 12345678901234567890, "n": 1}')));
  expect(document?.text).toBe('/account: 12345678901234567890\n/n: 1');
});

test('broken JSON is read line by line, with a problem', async () => {
  const all = await found(json, Buffer.from('{"ship": "Vera",\n "day": "2019-0'));
  expect(problemsOf(all)[0]?.code).toBe('truncated');
  expect(documentsOf(all)[0]?.text).toContain('Vera');
});

test('a very large list is cut into documents', async () => {
  const documents = documentsOf(
    await found(json, Buffer.from(JSON.stringify(Array.from({ length: 25 }, (_, i) => i))), 'n.json', { rows: 10 }),
  );
  expect(documents.map((d) => d.inner)).toEqual(['part 1', 'part 2', 'part 3']);
});

test('brackets that only begin a text are no JSON', () => {
  expect(json.recognises(Buffer.from('[Translated from French]\n\nThe quay'), 'a')).toBe('no');
  expect(json.recognises(Buffer.from('{{ page }} text'), 'a')).toBe('no');
});
