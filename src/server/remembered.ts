/** What is kept of a server so that pages that are open go on when it is started again: its port, and the secret of their cookie. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

export interface Remembered {
  readonly port: number;
  readonly session: string;
}

/** Pages that nobody has gone on with for so long are let in by a new link only. */
const KEPT_MS = 7 * 24 * 3600 * 1000;

/** The name of the file tells nothing of the case. */
const fileOf = (folder: string, casePath: string): string =>
  join(folder, `${createHash('sha256').update(resolve(casePath)).digest('hex').slice(0, 24)}.json`);

/** Nothing where none was kept, where it is too old, or where others on this computer could have read it. */
export function recall(folder: string, casePath: string): Remembered | undefined {
  try {
    const file = fileOf(folder, casePath);
    const { mode, mtimeMs } = statSync(file);
    if (Date.now() - mtimeMs > KEPT_MS || (process.platform !== 'win32' && (mode & 0o077) !== 0)) return undefined;
    const { port, session } = JSON.parse(readFileSync(file, 'utf8')) as Remembered;
    return Number.isInteger(port) && typeof session === 'string' && session.length >= 32
      ? { port, session }
      : undefined;
  } catch {
    return undefined;
  }
}

/** For the user alone. Where it cannot be written, pages are let in by a new link after the next start. */
export function remember(folder: string, casePath: string, kept: Remembered): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(fileOf(folder, casePath), JSON.stringify(kept), { mode: 0o600 });
  } catch {
    // a convenience, not worth a word
  }
}

/** Whether a server can listen there. */
export const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .listen({ host, port }, () => probe.close(() => done(true)));
  });
