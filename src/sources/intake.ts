/** Walks what the user hands in, a folder or a file, and says which files are there to read, in an order that never changes. */
import type { Dirent } from 'node:fs';
import { access, constants, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Problem } from '../domain/errors.ts';
import { DEFAULT_LIMITS, type Limits } from './reader.ts';
import { trouble } from './trouble.ts';
import { tooLarge } from './unfold.ts';

/** A file to read. `path` is relative to the folder handed in, with "/" between its parts. */
export interface IntakeFile {
  readonly path: string;
  readonly absolute: string;
  readonly size: number;
}

export type Intake =
  | { readonly file: IntakeFile }
  /** The user's corrections beside the files: sheaf.csv. */
  | { readonly corrections: IntakeFile }
  /** The user's rules for the case: sheaf.rules. */
  | { readonly rules: IntakeFile }
  | { readonly problem: Problem };

const NOTHING = { hint: 'Nothing to do: it holds no document.' };
const CASE_FILE = /\.sheaf(-wal|-shm|-journal|\.lock)?$/i;

/**
 * Files below `root`, folder by folder in code-unit order. Hidden files and case files are passed over; links to folders are not followed,
 * links to files are. What cannot be read, is empty, too large or a loop is a problem. Throws only if `root` itself is not there.
 */
export async function* intake(root: string, limits: Limits = DEFAULT_LIMITS): AsyncGenerator<Intake> {
  const top = await stat(root);
  if (!top.isDirectory()) return yield* one(basename(root), root, limits);
  yield* folder(root, '', limits);
}

async function* folder(absolute: string, path: string, limits: Limits): AsyncGenerator<Intake> {
  let entries: Dirent[];
  try {
    entries = await readdir(absolute, { withFileTypes: true });
  } catch (error) {
    return yield { problem: unreadable(path, error) };
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || CASE_FILE.test(entry.name)) continue;
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    const full = join(absolute, entry.name);
    if (entry.isDirectory()) yield* folder(full, inner, limits);
    else if (entry.isSymbolicLink()) yield* link(full, inner, limits);
    else if (entry.isFile()) yield* one(inner, full, limits);
    else yield { problem: trouble(inner, 'left-out', 'It is a device, a pipe or a socket, not a file.', NOTHING) };
  }
}

async function* link(absolute: string, path: string, limits: Limits): AsyncGenerator<Intake> {
  try {
    const target = await realpath(absolute);
    const there = await lstat(target);
    if (there.isFile()) return yield* one(path, absolute, limits);
    if (!there.isDirectory())
      return yield { problem: trouble(path, 'left-out', 'The link leads to a device, a pipe or a socket.', NOTHING) };
    const loop = `${absolute}${sep}`.startsWith(`${target}${sep}`);
    const message = loop
      ? 'The link leads back to a folder that it stands in.'
      : 'The link leads to a folder; such links are not followed.';
    yield { problem: trouble(path, 'link-loop', message) };
  } catch (error) {
    const looping = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    yield { problem: looping ? trouble(path, 'link-loop', 'The link leads back to itself.') : unreadable(path, error) };
  }
}

async function* one(path: string, absolute: string, limits: Limits): AsyncGenerator<Intake> {
  try {
    const { size } = await stat(absolute);
    await access(absolute, constants.R_OK);
    const file = { path, absolute, size };
    if (/(^|\/)sheaf\.csv$/i.test(path)) yield { corrections: file };
    else if (/(^|\/)sheaf\.rules$/i.test(path)) yield { rules: file };
    else if (size === 0) yield { problem: trouble(path, 'empty', 'The file is empty.') };
    else if (size > limits.fileBytes) yield { problem: tooLarge(path, size, limits) };
    else yield { file };
  } catch (error) {
    yield { problem: unreadable(path, error) };
  }
}

function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' && path.includes('\uFFFD'))
    return trouble(path, 'unreadable', 'It cannot be opened: its name is not in UTF-8.', {
      hint: 'Rename it, then run again.',
    });
  const why =
    code === 'ENOENT'
      ? 'it is not there (a broken link)'
      : code === 'EACCES' || code === 'EPERM'
        ? 'there is no permission'
        : code || 'the disk refuses';
  return trouble(path, 'unreadable', `It cannot be opened: ${why}.`);
}
