/** Plain text: kept exactly as it stands, paragraph by paragraph, in whatever encoding it came. */
import type { Block } from '../../domain/document.ts';
import { decode } from '../decoding.ts';
import { pageMark, paragraphsOf } from '../paragraphs.ts';
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
    let paragraphs = 0;
    let page: number | undefined;
    for (const { part, inner, linesBefore } of textParts(text, input.limits.textUnits)) {
      const blocks = paragraphsOf(part).map((p): Block => {
        const mark = p.end - p.start < 40 ? pageMark(part.slice(p.start, p.end)) : undefined;
        page = mark ?? p.page ?? page;
        const place = page === undefined ? {} : { page };
        const locator = { line: p.line + linesBefore, paragraph: ++paragraphs, ...place };
        return { start: p.start, end: p.end, kind: mark === undefined ? 'paragraph' : 'page-header', locator };
      });
      if (blocks.length === 0) continue;
      yield { document: { ...inner, format: 'txt', text: part, blocks, metadata: [], encoding } };
    }
  },
};
