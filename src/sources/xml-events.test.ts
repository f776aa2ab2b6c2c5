import { expect, test } from 'vitest';
import { readXml } from './xml-events.ts';

const XML = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bomb">]><a x:id="1 &gt; 0" id='2'>one &amp; &#233;&#xe9; &b;<!-- <c> --><b/><![CDATA[<raw>]]></a>`;

function events(feed: (handler: Parameters<typeof readXml>[1]) => void): string[] {
  const out: string[] = [];
  feed({
    open: (name, attribute) => out.push(`<${name} ${attribute('id') ?? ''}|${attribute('x:id') ?? ''}`),
    close: (name) => out.push(`/${name}`),
    text: (words) => out.push(words),
  });
  return out;
}

test('elements, attributes, text; what a file defines itself stays as it stands', () => {
  const all = events((handler) => readXml(XML, handler));
  expect(all.filter((one) => !one.startsWith(']'))).toEqual([
    '<a 2|1 > 0',
    'one & éé &b;',
    '<b |',
    '/b',
    '<raw>',
    '/a',
  ]);
});
