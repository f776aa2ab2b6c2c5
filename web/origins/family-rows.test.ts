import { expect, test } from 'vitest';
import type { OriginNode } from '../../src/server/api.ts';
import { rowsOf } from './family-rows.ts';

const node = (document: string, children: readonly OriginNode[] = []): OriginNode => ({
  document: document as OriginNode['document'],
  path: `${document}.txt`,
  sameBytesAt: [],
  verdict: 'copied from',
  directed: true,
  judged: false,
  signs: [],
  children,
});

const shown = (root: OriginNode, sealed: string): readonly string[] =>
  rowsOf(root, (id) => id === sealed).map(
    ({ node: { document, verdict }, depth, above }) => `${document} ${depth} ${above ?? '-'} ${verdict ?? '-'}`,
  );

const tree = node('wire', [node('morning', [node('evening')]), node('weekly')]);

test('a sealed text drops itself alone; what hangs on it stands under the text above, without how it stands to it', () =>
  expect(shown(tree, 'morning')).toEqual(['wire 0 - copied from', 'evening 1 0 -', 'weekly 1 0 copied from']));

test('without its root the others are roots', () =>
  expect(shown(tree, 'wire')).toEqual(['morning 0 - -', 'evening 1 0 copied from', 'weekly 0 - -']));
