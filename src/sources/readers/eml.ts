/** A single mail: headers, body with quoted mails told apart, attachments. */
import { attachmentParts, mailDocument } from '../mail.ts';
import { parseMime } from '../mime.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { textHead } from '../text-head.ts';
import { trouble } from '../trouble.ts';

const HEADERS = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/;
const TRAVELLED =
  /^(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|x-[\w-]+|content-transfer-encoding):/im;
const WRITTEN = /^(?:from|to|subject|date|cc):/gim;

export const eml: Reader = {
  id: 'eml',
  formats: ['eml'],
  endings: ['eml'],
  recognises(head, name) {
    const text = textHead(head);
    const headers = text === undefined ? null : HEADERS.exec(text.replace(/^\ufeff/, ''));
    if (!headers) return 'no';
    const written = new Set(headers[0].match(WRITTEN)?.map((header) => header.toLowerCase())).size;
    if (written >= 1 && TRAVELLED.test(headers[0])) return 'surely';
    return written >= 2 && /\.eml$/i.test(name) ? 'surely' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const mail = await parseMime(input.bytes);
    const document = await mailDocument(mail, 'eml');
    if (document.text.includes('\ufffd'))
      yield {
        problem: trouble(input.name, 'encoding', 'Some letters do not fit the encoding that the mail declares.'),
      };
    if (document.blocks.length > 0) yield { document };
    yield* attachmentParts(mail, '');
  },
};
