/** The files inside an office document (docx, xlsx, odt), each unpacked when asked for, and what may be wrong with the whole. */
import { decode } from './decoding.ts';
import type { Found, ReadInput } from './reader.ts';
import { trouble } from './trouble.ts';
import { openZip, type ZipMember } from './zip-members.ts';

export interface OfficePackage {
  /** The text of a member; undefined where there is none or it cannot be unpacked. */
  text(name: string): string | undefined;
  bytes(name: string): Uint8Array | undefined;
  readonly names: readonly string[];
  member(name: string): ZipMember | undefined;
  /** What was wrong with the package and with the members asked for so far. */
  problems(): Found[];
}

export function openPackage(input: ReadInput): OfficePackage {
  const { members, truncated } = openZip(input.bytes);
  const byName = new Map(members.map((member) => [member.name.replace(/\\/g, '/'), member]));
  const found: Found[] = truncated
    ? [{ problem: trouble(input.name, 'truncated', 'The end of the file is missing.') }]
    : [];
  const bytes = (name: string): Uint8Array | undefined => {
    const member = byName.get(name);
    if (!member) return undefined;
    if (member.encrypted) {
      found.push({ problem: trouble(input.name, 'encrypted', 'It is locked with a password.') });
      return undefined;
    }
    const got = member.unpack(
      Math.min(input.limits.fileBytes, Math.max(20 * 2 ** 20, member.packed * input.limits.ratio)),
    );
    if (got.fault === 'beyond-limit')
      found.push({
        problem: trouble(input.name, 'archive-bomb', `Its part ${name} unpacks to more than it can hold.`),
      });
    else if (got.fault && !truncated)
      found.push({ problem: trouble(input.name, 'corrupt', `Its part ${name} is damaged.`) });
    return got.bytes;
  };
  return {
    bytes,
    text: (name) => {
      const all = bytes(name);
      return all && decode(all).text;
    },
    names: [...byName.keys()],
    member: (name) => byName.get(name),
    problems: () => found.splice(0),
  };
}

/** Names of the members whose local headers stand in the head of a zip. */
export function namesInHead(head: Uint8Array): string[] {
  const raw = Buffer.from(head).toString('latin1');
  if (!raw.startsWith('PK\x03\x04')) return [];
  const out: string[] = [];
  for (let at = 0; at >= 0; at = raw.indexOf('PK\x03\x04', at + 4)) {
    const length = (raw.charCodeAt(at + 26) || 0) + ((raw.charCodeAt(at + 27) || 0) << 8);
    if (length > 0 && length < 300) out.push(raw.slice(at + 30, at + 30 + length));
  }
  return out;
}
