/** Files dropped on the page: written to a folder of their own until the case has taken them in. */
import { createWriteStream, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SheafError } from '../domain/errors.ts';

const LONGEST = 120;

/** A path as the browser calls it, without what could lead out of the folder or is no file name anywhere. */
export function safeParts(name: string): readonly string[] {
  return name
    .split(/[/\\]+/)
    .map((part) =>
      part
        .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_')
        .replace(/[. ]+$/, '')
        .slice(-LONGEST),
    )
    .filter((part) => part !== '' && part !== '.' && part !== '..');
}

/**
 * Keeps a file in the folder once it has come whole: who takes the folder away meanwhile never gets half of it.
 * Errors: usage for a name that is none, disk-full.
 */
export async function keepUpload(folder: string, name: string, bytes: Readable): Promise<void> {
  const parts = safeParts(name);
  if (parts.length === 0) throw new SheafError('usage', 'the file has no name', 'Give it one and drop it again.');
  const path = join(folder, ...parts);
  let coming: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    coming = mkdtempSync(`${folder} sends `);
    await pipeline(bytes, createWriteStream(join(coming, 'file')));
    mkdirSync(dirname(path), { recursive: true });
    renameSync(join(coming, 'file'), path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new SheafError('disk-full', 'no space left for these files', 'Make room on that disk and drop them again.');
    throw error;
  } finally {
    if (coming !== undefined) rmSync(coming, { recursive: true, force: true });
  }
}
