/** Outlook mails (msg): headers, body, recipients, attachments and mails inside. */
import { isCompoundFile } from '../compound-file.ts';
import { attachmentParts, mailDocument } from '../mail.ts';
import { parseOutlook } from '../outlook-mail.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { trouble } from '../trouble.ts';

/** "__properties_version1.0" as a container writes it. */
const SIGN = Buffer.from('__properties_version1.0', 'utf16le');

export const msg: Reader = {
  id: 'msg',
  formats: ['msg'],
  endings: ['msg'],
  recognises(head, name) {
    if (!isCompoundFile(head)) return 'no';
    return Buffer.from(head).includes(SIGN) ? 'surely' : /\.msg$/i.test(name) ? 'perhaps' : 'no';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    let mail: ReturnType<typeof parseOutlook>;
    try {
      mail = parseOutlook(input.bytes);
    } catch {
      return yield { problem: trouble(input.name, 'corrupt', 'Its container is damaged.') };
    }
    const document = await mailDocument(mail, 'msg');
    if (document.blocks.length > 0) yield { document };
    else yield { problem: trouble(input.name, 'corrupt', 'No part of a mail can be made out in it.') };
    yield* attachmentParts(mail, '');
  },
};
