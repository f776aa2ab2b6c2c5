/** Tar archives and gzipped files (tar, tar.gz, gz): each file inside is read in its turn; links, bombs and names that point outside are kept out and said. */
import { constants, gunzipSync } from 'node:zlib';
import { isLitter, safeName } from '../archive-names.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { isTarHeader, type TarMember, tarMembers } from '../tar-members.ts';
import { trouble } from '../trouble.ts';

const HARMLESS = 10 * 2 ** 20;

export const tar: Reader = {
  id: 'tar',
  formats: ['tar'],
  endings: ['tar', 'gz', 'tgz'],
  plain: true,
  recognises: (head) =>
    (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) || isTarHeader(head.subarray(0, 512)) ? 'surely' : 'no',
  async *read(input: ReadInput): AsyncGenerator<Found> {
    if (input.bytes[0] !== 0x1f) return yield* members(input.bytes, input);
    const unpacked = gunzipped(input);
    if ('problem' in unpacked) return yield { problem: unpacked.problem };
    if (unpacked.cut) yield { problem: trouble(input.name, 'truncated', 'The end of the file is missing.') };
    if (isTarHeader(unpacked.bytes.subarray(0, 512))) yield* members(unpacked.bytes, input);
    else yield { part: { name: nameInside(input.name), bytes: unpacked.bytes } };
  },
};

/** "notes.jsonl.gz" holds notes.jsonl. */
const nameInside = (name: string): string =>
  safeName(
    name
      .replace(/^.*[/!]/, '')
      .replace(/\.gz$/i, '')
      .replace(/\.tgz$/i, '.tar'),
  ).name;

function gunzipped(input: ReadInput) {
  const { bytes, limits, name } = input;
  const most = Math.min(limits.fileBytes * 2, Math.max(HARMLESS, bytes.length * limits.ratio));
  const options = { maxOutputLength: most };
  try {
    return { bytes: gunzipSync(bytes, options), cut: false };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      const bomb = most < limits.fileBytes * 2;
      return {
        problem: trouble(
          name,
          bomb ? 'archive-bomb' : 'too-large',
          bomb
            ? `It unpacks to more than ${limits.ratio} times its size, as bombs do.`
            : 'It unpacks to more than is read from one file.',
        ),
      };
    }
  }
  try {
    return { bytes: gunzipSync(bytes, { ...options, finishFlush: constants.Z_SYNC_FLUSH }), cut: true };
  } catch {
    return { problem: trouble(name, 'corrupt', 'Its packed bytes are damaged.') };
  }
}

function* members(bytes: Uint8Array, input: ReadInput): Generator<Found> {
  const all = tarMembers(bytes);
  for (let step = all.next(); ; step = all.next()) {
    if (step.done) {
      if (!step.value) yield { problem: trouble(input.name, 'truncated', 'The archive stops in the middle.') };
      return;
    }
    yield* member(step.value, input);
  }
}

function* member(one: TarMember, input: ReadInput): Generator<Found> {
  const { name, unsafe } = safeName(one.name);
  if (one.kind === 'folder' || isLitter(name)) return;
  const path = `${input.name}!/${name}`;
  if (one.kind !== 'file')
    return yield {
      problem: trouble(path, 'left-out', 'It is a link or a device, not a file.', {
        hint: 'Add the file that it points to by itself.',
      }),
    };
  if (unsafe)
    yield {
      problem: trouble(path, 'unsafe-path', `Its name in the archive points outside it: "${one.name.slice(0, 200)}".`),
    };
  yield { part: { name, bytes: one.bytes } };
}
