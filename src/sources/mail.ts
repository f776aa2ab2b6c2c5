/** One mail becomes a document: its headers on top, then its body; its attachments are read as files of their own. */
import type { Format, Metadatum } from '../domain/document.ts';
import { appendBlocks, compose } from './composition.ts';
import { addPlainBody } from './mail-body.ts';
import { parsePage } from './page-nodes.ts';
import { pageText } from './page-text.ts';
import type { Found, ReadDocument } from './reader.ts';

/** A mail, whatever file it came in. */
export interface Mail {
  /** Name as written ("Date") and value, decoded, in order. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text?: string;
  readonly html?: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A picture that the body shows: a logo, a signature. */
  readonly inBody: boolean;
}

const SHOWN = ['from', 'sender', 'to', 'cc', 'bcc', 'date', 'subject'];
const DULL =
  /^(received|dkim-|arc-|authentication-results|x-(?!original|mailer|forwarded)|content-|mime-version|return-path|list-|feedback-id|precedence|autocrypt|thread-|bounces-to)/;
/** Pictures in a body below this size are logos and marks, not pages. */
const LOGO = 30_000;

/** Headers as blocks and metadata, the body as blocks. The plain body is taken unless it is only a stand-in for a longer page. */
export async function mailDocument(mail: Mail, format: Format, inner?: string): Promise<ReadDocument> {
  const out = compose();
  for (const shown of SHOWN)
    for (const { name, value } of mail.headers)
      if (name.toLowerCase() === shown) out.add('mail-header', `${name}: ${value}`, { header: name });
  const page = mail.html === undefined ? undefined : await pageText(await parsePage(mail.html), mail.html, false);
  const plain = mail.text ?? '';
  if (page && (plain.trim() === '' || plain.length * 3 < page.text.length)) appendBlocks(out, page);
  else addPlainBody(out, plain);
  const metadata: Metadatum[] = mail.headers
    .filter(({ name }) => !DULL.test(name.toLowerCase()))
    .map(({ name, value }) => ({ key: name.toLowerCase(), value: value.slice(0, 2000) }));
  for (const { name, inBody } of mail.attachments) if (!inBody) metadata.push({ key: 'attachment', value: name });
  return { ...(inner === undefined ? {} : { inner }), format, ...out.finish(), metadata };
}

/** Attachments as parts; `before` is the mail's own place in a file of several mails. Two of one name are told apart by a number. */
export function* attachmentParts(mail: Mail, before: string): Generator<Found> {
  const taken = new Map<string, number>();
  for (const { name, bytes, inBody } of mail.attachments) {
    if (inBody && bytes.length < LOGO) continue;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const own = count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
    yield { part: { name: before === '' ? own : `${before}!/${own}`, bytes } };
  }
}
