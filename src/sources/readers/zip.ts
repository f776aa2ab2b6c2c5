/** Zip archives: each file inside is read in its turn; bombs, locked members and names that point outside are kept out and said. */
import { isLitter, safeName } from '../archive-names.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { trouble } from '../trouble.ts';
import { openZip, type ZipMember } from '../zip-members.ts';

/** Below this a member is never taken for a bomb, however well it packs. */
const HARMLESS = 10 * 2 ** 20;

/** An archive with as many bombs as this is one itself. */
const BOMBS = 5;

export const zip: Reader = {
  id: 'zip',
  formats: ['zip'],
  endings: ['zip'],
  plain: true,
  recognises(head) {
    const signature = Buffer.from(head.subarray(0, 4)).toString('latin1');
    if (signature !== 'PK\x03\x04' && signature !== 'PK\x05\x06') return 'no';
    return /PK\x03\x04.{26}(?:ppt\/|visio\/|META-INF\/MANIFEST\.MF|AndroidManifest)/s.test(
      Buffer.from(head).toString('latin1'),
    )
      ? 'no'
      : 'perhaps';
  },
  async *read(input: ReadInput): AsyncGenerator<Found> {
    const { members, truncated } = openZip(input.bytes);
    if (truncated && members.length === 0)
      return yield { problem: trouble(input.name, 'corrupt', 'The archive cannot be opened.') };
    if (truncated)
      yield {
        problem: trouble(
          input.name,
          'truncated',
          `The end of the archive is missing; ${members.length} files were found in what is there.`,
        ),
      };
    let bombs = 0;
    for (const member of members) {
      const { name, unsafe } = safeName(member.name);
      if (member.folder || isLitter(name)) continue;
      const path = `${input.name}!/${name}`;
      if (unsafe)
        yield {
          problem: trouble(
            path,
            'unsafe-path',
            `Its name in the archive points outside it: "${member.name.slice(0, 200)}".`,
          ),
        };
      for (const found of unpacked(member, name, path, input)) {
        yield found;
        if ('problem' in found && found.problem.code === 'archive-bomb' && ++bombs >= BOMBS)
          return yield {
            problem: trouble(input.name, 'archive-bomb', `After ${BOMBS} bombs the rest of the archive was left out.`),
          };
      }
    }
  },
};

function* unpacked(member: ZipMember, name: string, path: string, input: ReadInput): Generator<Found> {
  if (member.link)
    return yield {
      problem: trouble(path, 'left-out', 'It is a link, not a file.', {
        hint: 'Add the file that it points to by itself.',
      }),
    };
  if (member.encrypted) return yield { problem: trouble(path, 'encrypted', 'It is locked with a password.') };
  const { fileBytes, ratio } = input.limits;
  const most = Math.min(fileBytes, Math.max(HARMLESS, member.packed * ratio));
  const got =
    member.size > most && member.size !== 0xffffffff ? { fault: 'beyond-limit' as const } : member.unpack(most);
  if (got.fault === 'beyond-limit') {
    const bomb = most < fileBytes;
    const message = bomb
      ? `It unpacks to more than ${ratio} times its size, as bombs do.`
      : 'It is larger than what is read from one file.';
    return yield { problem: trouble(path, bomb ? 'archive-bomb' : 'too-large', message) };
  }
  if (got.fault === 'unknown-method')
    return yield {
      problem: trouble(path, 'left-out', 'It is packed in a way that cannot be read.', {
        hint: 'Unpack the archive yourself and add its files.',
      }),
    };
  if (got.fault)
    yield {
      problem: trouble(
        path,
        got.fault,
        got.fault === 'truncated'
          ? 'Its end is missing.'
          : 'Its bytes are damaged; the archive’s checksum does not hold.',
      ),
    };
  if (got.bytes && (got.bytes.length > 0 || !got.fault)) yield { part: { name, bytes: got.bytes } };
}
