import { expect, test } from 'vitest';
import { harmlessPage } from './harmless-page.ts';

test.each([
  ['<p onclick="go()">Quay</p>', 'onclick'],
  ['<img src="http://tracker.example/x.gif">', 'tracker'],
  ['<script>steal()</script>', 'steal'],
  ['<a href="javascript:steal()">minutes</a>', 'javascript'],
  ['<form action="http://evil.example"><input></form>', 'evil'],
  ['<style>@import "http://evil.example/a.css"; p { color: red }</style>', 'evil'],
  ['<svg onload="steal()"><a href="x"/></svg>', 'steal'],
  ['<meta http-equiv="refresh" content="0;url=http://evil.example">', 'evil'],
  ['<iframe srcdoc="<script>steal()</script>"></iframe>', 'steal'],
])('%s does nothing any more', (html, trace) => expect(harmlessPage(html)).not.toContain(trace));

test('the words and pictures that stand in the page stay', () => {
  const page = harmlessPage(
    '<html><body><p>The lease ran out.</p><img src="data:image/png;base64,AAAA"></body></html>',
  );
  expect(page).toContain('The lease ran out.');
  expect(page).toContain('data:image/png');
});
