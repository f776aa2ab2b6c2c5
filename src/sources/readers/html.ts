/** Saved web pages: their visible words block by block, menus and other furniture marked, and what the page says about itself. Nothing in it is run. */
import { decode } from '../decoding.ts';
import { pageMetadata } from '../page-metadata.ts';
import { parsePage } from '../page-nodes.ts';
import { pageText } from '../page-text.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { textHead } from '../text-head.ts';
import { trouble } from '../trouble.ts';

const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b/i;
const TAG = /<\/?(?:html|head|body|div|p|span|h[1-6]|a|table|ul|br|meta|script)\b[^>]*>/gi;

export const html: Reader = {
  id: 'html',
  formats: ['html'],
  endings: ['html', 'htm', 'xhtml'],
  recognises(head) {
    const text = textHead(head);
    if (text === undefined) return 'no';
    if (START.test(text)) return 'surely';
    const tags = text.slice(0, 8192).match(TAG)?.length ?? 0;
    return tags >= 12 && /^\s*</.test(text) ? 'surely' : tags >= 2 && /^\s*</.test(text) ? 'perhaps' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { text, encoding, faults } = decode(input.bytes, declared(input.bytes));
    for (const fault of faults) yield { problem: trouble(input.name, 'encoding', fault) };
    const page = await parsePage(text);
    const words = await pageText(page, text);
    if (words.blocks.length === 0) {
      const hint = 'Save the page again as "web page, complete" after it has loaded, or as PDF.';
      yield {
        problem: trouble(
          input.name,
          'no-text',
          'The page has no words of its own; scripts that would fetch them are not run.',
          { hint },
        ),
      };
    } else yield { document: { format: 'html', ...words, metadata: pageMetadata(page, text), encoding } };
  },
};

/** <meta charset="iso-8859-1">, or the older http-equiv form, or an XML declaration. Browsers read iso-8859-1 as windows-1252. */
function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  return name && /^(iso-?8859-?1|latin-?1|us-ascii)$/i.test(name) ? 'windows-1252' : name;
}
