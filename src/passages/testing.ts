/** Documents for the tests of this room: one block for each paragraph, its kind before it in brackets if it is not a paragraph. */
import type { Block, BlockKind, Document, Format, Metadatum } from '../domain/document.ts';
import type { DocumentId, SourceId } from '../domain/ids.ts';

/** "[heading] The second notice": paragraphs are parted by blank lines, lines of their own by a bar. */
export function written(
  text: string,
  { format = 'txt', metadata = [] }: { readonly format?: Format; readonly metadata?: readonly Metadatum[] } = {},
): Document {
  const blocks: Block[] = [];
  let out = '';
  text
    .trim()
    .split(/\n+/)
    .forEach((line, i) => {
      const [, kind = 'paragraph', words = ''] = /^(?:\[([a-z-]+)\] )?(.*)$/.exec(line.trim()) ?? [];
      if (out !== '') out += '\n\n';
      blocks.push({
        start: out.length,
        end: out.length + words.length,
        kind: kind as BlockKind,
        locator: { line: i + 1, paragraph: i + 1 },
      });
      out += words;
    });
  return {
    id: 'd' as DocumentId,
    source: 's' as SourceId,
    path: 'd.txt',
    format,
    text: out,
    blocks,
    metadata,
  };
}
