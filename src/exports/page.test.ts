import { expect, test } from 'vitest';
import { htmlFile } from './html.ts';
import { type Block, escaped, type Note } from './page.ts';

const note: Note = {
  quote: 'The crane <was> unsafe & "leaning"',
  voice: 'Oduya → Quay Courier',
  file: 'a.txt',
  locator: 'line 3',
  hash: 'ab12',
};
const blocks: readonly Block[] = [
  { kind: 'title', line: ['The lease'] },
  { kind: 'text', line: ['The crane was unsafe.', { note }, { text: ' suggestion', as: 'mark' }] },
  { kind: 'table', heads: ['When', 'What'], widths: [20, 80], rows: [[['2014'], ['It fell.', { note }]]] },
];

const html = [...htmlFile({ title: 'The lease', tongue: 'en', notesHead: 'Notes', blocks })].join('');

test('each note has its words, voice, file, place and hash, and leads back', () => {
  expect(html).toContain(
    '<li id="n2"><q dir="auto">The crane &lt;was&gt; unsafe &amp; &quot;leaning&quot;</q> Oduya → Quay Courier · a.txt, line 3 · <code>SHA-256 ab12</code> <a href="#r2">↑</a></li>',
  );
  expect(html.match(/<sup id="r\d">/g)).toHaveLength(2);
});

test('nothing runs and nothing is loaded', () => expect(html).not.toMatch(/<script|https?:|@import|url\(/));

test('signs that XML cannot hold are replaced', () =>
  expect(escaped('a\u0000b\u{1F6A2}\uD800c')).toBe('a\uFFFDb\u{1F6A2}\uFFFDc'));
