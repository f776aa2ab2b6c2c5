import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf } from '../testing.ts';
import { md } from './md.ts';

const NOTE = `---
title: "The quay lease"
authors: [Ada Penhaligon, 'Joris Vandamme']
published: 2019-03-04
---

# The quay lease

Two clerks say
so, in writing.[^1]

Sums
----

- first **sum**
  goes on
- second

%%page 2%%

> Nobody asked
> us.

| Year | Rent |
|------|-----:|
| 2018 | 1 200 |
| 2019 | |

\`\`\`
raw  text
\`\`\`

[^1]: Letter of 3 May.
`;

test('blocks without their marks, the text unchanged', async () => {
  const [document] = documentsOf(await found(md, Buffer.from(NOTE)));
  expect(document?.text).toBe(NOTE);
  expect(blocksOf(document)).toEqual([
    ['title', 'The quay lease'],
    ['paragraph', 'Two clerks say\nso, in writing.[^1]'],
    ['heading', 'Sums'],
    ['list-item', 'first **sum**\n  goes on'],
    ['list-item', 'second'],
    ['page-header', '%%page 2%%'],
    ['quotation', 'Nobody asked\n> us.'],
    ['table-header', '| Year | Rent |'],
    ['table-row', '| 2018 | 1 200 |'],
    ['table-row', '| 2019 | |'],
    ['code', 'raw  text'],
    ['footnote', 'Letter of 3 May.'],
  ]);
  expect(document?.blocks[8]).toMatchObject({ locator: { line: 26, page: 2 } });
  expect(document?.blocks[8]?.cells?.map((c) => [c.column, NOTE.slice(c.start, c.end)])).toEqual([
    ['Year', '2018'],
    ['Rent', '1 200'],
  ]);
});

test('front matter is what the file says about itself', async () => {
  const [document] = documentsOf(await found(md, Buffer.from(NOTE)));
  expect(metadataOf(document, 'title')).toBe('The quay lease');
  expect(document?.metadata.filter((m) => m.key === 'authors').map((m) => m.value)).toEqual([
    'Ada Penhaligon',
    'Joris Vandamme',
  ]);
  expect(metadataOf(document, 'published')).toBe('2019-03-04');
});

test('plain text named .txt is never taken for Markdown', () => {
  expect(md.recognises(Buffer.from(NOTE), 'a.txt')).toBe('no');
  expect(md.recognises(Buffer.from(NOTE), 'a')).toBe('perhaps');
});
