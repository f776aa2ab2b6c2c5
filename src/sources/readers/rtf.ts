/** Rich text (RTF): its words in the right letters, paragraphs, table rows and notes; pictures and settings left out. */
import { compose } from '../composition.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { readRichText } from '../rich-text.ts';
import { trouble } from '../trouble.ts';

export const rtf: Reader = {
  id: 'rtf',
  formats: ['rtf'],
  endings: ['rtf'],
  recognises: (head) => (/^\s*\{\\rtf/.test(Buffer.from(head.subarray(0, 64)).toString('latin1')) ? 'surely' : 'no'),
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const out = compose();
    const { metadata, complete } = readRichText(input.bytes, out);
    const text = out.finish();
    if (text.blocks.length > 0) yield { document: { format: 'rtf', ...text, metadata } };
    if (!complete) yield { problem: trouble(input.name, 'truncated', 'The end of the file is missing.') };
  },
};
