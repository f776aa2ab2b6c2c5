/** Mailboxes (mbox): every mail in the file is read in its turn, as "mail 12.eml". */
import type { Found, Reader, ReadInput } from '../reader.ts';
import { textHead } from '../text-head.ts';

const START = /^From \S.*\d{4}(?: [+-]\d{4})?\r?\n[\w-]+:/;

export const mbox: Reader = {
  id: 'mbox',
  formats: ['mbox'],
  endings: ['mbox', 'mbx'],
  plain: true,
  recognises: (head) => (START.test(textHead(head) ?? '') ? 'surely' : 'no'),
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const bytes = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
    let number = 0;
    for (let at = 0; at < bytes.length; ) {
      const next = nextMail(bytes, at + 1);
      const body = bytes.indexOf('\n', at) + 1;
      if (body > 0 && body < next)
        yield { part: { name: `mail ${++number}.eml`, bytes: unescaped(bytes.subarray(body, next)) } };
      if (number % 100 === 0) yield { progress: `mail ${number}` };
      at = next;
    }
  },
};

/** Where the next mail's "From " line begins: behind a blank line, with headers below it. */
function nextMail(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('\nFrom ', from); at >= 0; at = bytes.indexOf('\nFrom ', at + 1)) {
    const blank = bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10);
    if (blank && START.test(bytes.subarray(at + 1, at + 400).toString('latin1'))) return at + 1;
  }
  return bytes.length;
}

/** Mailboxes write ">From " where a mail's own line begins with "From ". */
function unescaped(mail: Buffer): Uint8Array {
  if (!mail.includes('\n>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
