import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { blocksOf, documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { html } from './html.ts';

const LONG =
  'The harbour office leased the north quay to a company that had been founded nine days before, two clerks say. '
    .repeat(3)
    .trim();

const PAGE = `<!DOCTYPE html>
<!-- saved from url=(0036)https://quaynews.example/north-quay -->
<html lang="en"><head><title>North quay leased | Quay News</title>
<meta property="og:site_name" content="Quay News"><meta name="author" content="Ada Penhaligon">
<meta property="article:published_time" content="2019-03-04T08:31:00+01:00"><meta name="viewport" content="width=1">
<link rel="canonical" href="https://quaynews.example/north-quay">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2019-03-04","author":[{"@type":"Person","name":"Ada Penhaligon"}]}]}</script>
<script>document.write("never seen")</script><style>p{}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<header class="site"><p>Quay News, the paper of the port</p></header>
<article><h1>North quay leased<br>in nine days</h1><p class="byline">By Ada Penhaligon</p><time datetime="2019-03-04">4 March</time>
<p>${LONG}</p><p>“We&nbsp;knew&rdquo;, said <b>Jor</b>is Van&shy;damme.</p>
<blockquote><p>Nobody asked us.</p></blockquote>
<h2>The sums</h2><ul><li>One</li><li>Two</li></ul>
<table><tr><th>Year</th><th>Rent</th></tr><tr><td>2018</td><td>1 200</td></tr><tr><td>2019</td><td>900</td></tr></table>
<figure><img src="q.jpg"><figcaption>The quay in winter.</figcaption></figure>
<p style="display:none">hidden</p><p>He wrote <q>stop</q>.</p>
<div class="related-links"><p>Read also: the ferry that never came</p></div></article>
<section><h3>Most read</h3><p>Ferry lost</p></section><footer><p>All rights reserved</p></footer></body></html>`;

test('the article in blocks, furniture marked, scripts and hidden words left out', async () => {
  const [document] = documentsOf(await found(html, Buffer.from(PAGE)));
  expect(blocksOf(document)).toEqual([
    ['navigation', 'Home'],
    ['navigation', 'Sport'],
    ['navigation', 'Quay News, the paper of the port'],
    ['title', 'North quay leased\nin nine days'],
    ['paragraph', 'By Ada Penhaligon'],
    ['paragraph', '4 March'],
    ['paragraph', LONG],
    ['paragraph', '“We\u00a0knew”, said Joris Vandamme.'],
    ['quotation', 'Nobody asked us.'],
    ['heading', 'The sums'],
    ['list-item', 'One'],
    ['list-item', 'Two'],
    ['table-header', 'Year\tRent'],
    ['table-row', '2018\t1 200'],
    ['table-row', '2019\t900'],
    ['caption', 'The quay in winter.'],
    ['paragraph', 'He wrote “stop”.'],
    ['navigation', 'Read also: the ferry that never came'],
    ['navigation', 'Most read'],
    ['navigation', 'Ferry lost'],
    ['navigation', 'All rights reserved'],
  ]);
  expect(document?.blocks[14]?.cells?.map((c) => [c.column, document.text.slice(c.start, c.end)])).toEqual([
    ['Year', '2019'],
    ['Rent', '900'],
  ]);
});

test('what the page says about itself', async () => {
  const [document] = documentsOf(await found(html, Buffer.from(PAGE)));
  for (const [key, value] of [
    ['title', 'North quay leased | Quay News'],
    ['lang', 'en'],
    ['og:site_name', 'Quay News'],
    ['author', 'Ada Penhaligon'],
    ['article:published_time', '2019-03-04T08:31:00+01:00'],
    ['canonical', 'https://quaynews.example/north-quay'],
    ['jsonld:NewsArticle.datePublished', '2019-03-04'],
    ['jsonld:NewsArticle.author.name', 'Ada Penhaligon'],
    ['byline', 'By Ada Penhaligon'],
    ['time', '2019-03-04'],
    ['saved-from', 'https://quaynews.example/north-quay'],
  ])
    expect(metadataOf(document, key ?? '')).toBe(value);
  expect(metadataOf(document, 'viewport')).toBeUndefined();
});

test('a page without article marks: the article is found by its text', async () => {
  const links = Array.from({ length: 20 }, (_, i) => `<a href="/${i}">Story number ${i}</a> `).join('');
  const body = Array.from({ length: 8 }, (_, i) => `<p>${LONG} It is paragraph ${i}, and it has commas, too.</p>`).join(
    '',
  );
  const page = `<html><head><title>Quay</title></head><body><div id="top">${links}</div><div id="text"><h1>The quay</h1>${body}</div><div id="rest">${links}</div></body></html>`;
  const [document] = documentsOf(await found(html, Buffer.from(page)));
  expect(blocksOf(document).map(([kind]) => kind)).toEqual([
    'navigation',
    'title',
    ...Array(8).fill('paragraph'),
    'navigation',
  ]);
});

test('declared encodings hold, and UTF-8 wins where the bytes are UTF-8', async () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body><p>Łódź, Père Noël, Škoda</p></body></html>`;
  for (const [bytes, encoding] of [
    [iconv.encode(page('iso-8859-2'), 'iso-8859-2'), 'iso-8859-2'],
    [Buffer.from(page('iso-8859-1')), 'utf-8'],
  ] as const) {
    const [document] = documentsOf(await found(html, bytes));
    expect(document?.encoding).toBe(encoding);
    expect(document?.text).toContain(encoding === 'utf-8' ? 'Łódź, Père Noël, Škoda' : 'Łódź');
  }
});

test('broken markup and optional tags left out are read all the same', async () => {
  const [document] = documentsOf(
    await found(
      html,
      Buffer.from(
        '<html><title>T</title><p>One <b>two<p>Three &lt; four<table><tr><td>a<td>b<tr><td>c<td>d</table><div>End',
      ),
    ),
  );
  expect(blocksOf(document)).toEqual([
    ['paragraph', 'One two'],
    ['paragraph', 'Three < four'],
    ['table-row', 'a\tb'],
    ['table-row', 'c\td'],
    ['paragraph', 'End'],
  ]);
});

test('a page that scripts would fill has no text, and says so', async () => {
  const all = await found(
    html,
    Buffer.from('<!doctype html><html><body><div id="app"></div><script>load()</script></body></html>'),
  );
  expect(documentsOf(all)).toEqual([]);
  expect(problemsOf(all)[0]?.code).toBe('no-text');
});
