/** A mail as it travels (RFC 5322 and MIME) taken apart into headers, bodies and attachments. */
import iconv from 'iconv-lite';
import { safeName } from './archive-names.ts';
import type { Attachment, Mail } from './mail.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/calendar': 'ics',
};

/** Node decodes windows-1252 under its other names as Latin-1, which leaves control characters where quotation marks and dashes stood. */
const mended = (text: string): string =>
  /[\u0080-\u009f]/.test(text)
    ? text.replace(/[\u0080-\u009f]+/g, (odd) => iconv.decode(Buffer.from(odd, 'latin1'), 'windows-1252'))
    : text;

/** Mails inside the mail come out as attachments. Rejects only where the library finds nesting or headers beyond all measure. */
export async function parseMime(bytes: Uint8Array): Promise<Mail> {
  const { default: PostalMime, decodeWords } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const headers = mail.headers.map(({ originalKey, key, value }) => ({
    name: originalKey || key,
    value: mended(decodeWords(value)).replace(/\s+/g, ' ').trim(),
  }));
  const attachments = mail.attachments.map((one, i): Attachment => {
    const named = one.filename ?? `attachment ${i + 1}${ENDINGS[one.mimeType] ? `.${ENDINGS[one.mimeType]}` : ''}`;
    const bytes = typeof one.content === 'string' ? Buffer.from(one.content) : new Uint8Array(one.content);
    const inBody = one.mimeType.startsWith('image/') && (one.related === true || one.disposition === 'inline');
    return { name: safeName(named.replace(/[/\\]/g, '_')).name, bytes, inBody };
  });
  return {
    headers,
    ...(mail.text ? { text: mended(mail.text) } : {}),
    ...(mail.html ? { html: mended(mail.html) } : {}),
    attachments,
  };
}
