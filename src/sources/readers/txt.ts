/** Plain text: kept exactly as it stands, paragraph by paragraph, in whatever encoding it came. */
import type { Block } from '../../domain/document.ts';
import { decode } from '../decoding.ts';
import { type Paragraph, paragraphsOf } from '../paragraphs.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { textHead } from '../text-head.ts';
import { textParts } from '../text-parts.ts';
import { trouble } from '../trouble.ts';

export const txt: Reader = {
  id: 'txt',
  formats: ['txt'],
  endings: ['txt', 'text', 'log', 'asc'],
  plain: true,
  recognises: (head) => (textHead(head) === undefined ? 'no' : 'perhaps'),
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { text, encoding, faults } = decode(input.bytes);
    for (const fault of faults) yield { problem: trouble(input.name, 'encoding', fault) };
    let before = 0;
    for (const { part, inner, linesBefore } of textParts(text, input.limits.textUnits)) {
      const blocks = paragraphsOf(part).map((p, i) => block(p, linesBefore, before + i + 1));
      before += blocks.length;
      if (blocks.length === 0) continue;
      yield { document: { ...inner, format: 'txt', text: part, blocks, metadata: [], encoding } };
    }
  },
};

const block = (p: Paragraph, linesBefore: number, paragraph: number): Block => ({
  start: p.start,
  end: p.end,
  kind: 'paragraph',
  locator: { line: p.line + linesBefore, paragraph, ...(p.page === undefined ? {} : { page: p.page }) },
});
