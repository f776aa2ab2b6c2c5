/** One process writes a case at a time; readers never wait. The lock of a process that died is taken over. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { SheafError } from '../domain/errors.ts';
import type { CaseFile } from './case-file.ts';
import { explained } from './trouble.ts';

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly verb: string;
  readonly beat: number;
}

/** A holder on this machine whose process is gone is dead at once; any other when it has not stirred for this long, in ms. */
const SILENT_MS = 10 * 60_000;
const BEAT_MS = 5_000;

const held = new WeakMap<CaseFile, string>();

function alive(holder: Holder): boolean {
  if (Date.now() - holder.beat > SILENT_MS) return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const holderOf = (file: CaseFile): Holder | undefined =>
  file.db.prepare<[], Holder>('SELECT token, pid, host, verb, beat FROM lock').get();

function tryLock(file: CaseFile, token: string, verb: string): Holder | undefined {
  return explained(file.path, () =>
    file.db
      .transaction(() => {
        const holder = holderOf(file);
        if (holder && alive(holder)) return holder;
        file.db
          .prepare('INSERT OR REPLACE INTO lock (one, token, pid, host, verb, beat) VALUES (1, ?, ?, ?, ?, ?)')
          .run(token, process.pid, hostname(), verb, Date.now());
        return undefined;
      })
      .immediate(),
  );
}

/** Gives the lock back; a second call does nothing. */
export type Release = () => void;

/**
 * Takes the case for writing, waiting up to `waitMs` while another process has it; `onWait` hears once who that is.
 * Errors: case-locked with the other's process id.
 */
export async function lockCase(
  file: CaseFile,
  verb: string,
  waitMs = 30_000,
  onWait?: (other: { pid: number; verb: string }) => void,
): Promise<Release> {
  const token = randomUUID();
  const until = Date.now() + waitMs;
  let told = false;
  for (;;) {
    const other = tryLock(file, token, verb);
    if (!other) break;
    if (Date.now() >= until)
      throw new SheafError(
        'case-locked',
        `another process is working on this case (pid ${other.pid}, sheaf ${other.verb})`,
        'Wait until it has ended, or look at the case meanwhile with `sheaf show`.',
      );
    if (!told) onWait?.({ pid: other.pid, verb: other.verb });
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  held.set(file, token);
  const beat = file.db.prepare('UPDATE lock SET beat = ? WHERE token = ?');
  const timer = setInterval(() => {
    try {
      beat.run(Date.now(), token);
    } catch {
      // A beat that finds the disk full or busy is left out: the next write meets the same trouble and explains it.
    }
  }, BEAT_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (!held.delete(file) || !file.db.open) return;
    file.db.prepare('DELETE FROM lock WHERE token = ?').run(token);
  };
}

/** Stops a process that slept so long that another took its place. */
export function stillHeld(file: CaseFile): void {
  const token = held.get(file);
  if (token === undefined || holderOf(file)?.token === token) return;
  throw new SheafError(
    'case-locked',
    'another process has taken over this case',
    'Run the same command again once it has ended.',
  );
}
